using Lkjip.Tests.Documents.Conformance;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>The templates that are mutated: the product's own, and small ones with every kind of tag.</summary>
internal static class FuzzSeeds
{
    private const string Word = """
        @header {{nama}} {{#sasaran}}{{nama}} {{/sasaran}}
        @footer Halaman [[simple PAGE = 1]]
        @title LKjIP {{nama}}
        @lkjip
        @chapters
        [[field TOC \o "1-2" \h = lama]]
        {{#sasaran}}
        [Heading1] {{no}} {{nama | kapital}}
        [Caption] Tabel [[simple SEQ Tabel \* ARABIC \s 1 = 1]] {{nama}}[[note: Sumber {{nama}}]]
        [head]| No | Nama | {{#kolom tahun}}{{teks}}{{/kolom}} |
        | {{#indikator}}{{no}} | {{nama | gabung}} {{n | persen 1}} | {{#kolom tahun}}{{teks}}{{/kolom}}{{/indikator}} |
        [[mark butir: {{nama}}]] [[ref butir: atas]] [[box: Kotak {{nama}}]] [[sdt: {{nama}}]]
        {{/sasaran}}
        {{^kosong}}Tidak ada.{{/kosong}} {{#jika sah}}sah{{/jika}} {{! catatan }} {{pagu | rupiah}} {{pagu | terbilang}}
        {{@narasi}}
        [[pic 20x20: {{logo}}]] {{%logo}} [[b: {{na]]m¦a}}
        | {{%logo}} | {{@narasi}} |
        """;

    private const string Cells = """
        | {{nama | kapital}} | {{tanggal}} | {{pagu}} |
        | {{#sasaran}}{{no}} | {{nama}} | {{n}} | =C2*2 |
        | {{#indikator}} | {{nama}} | {{n}} | =C3+C2{{/indikator}}{{/sasaran}} |
        | Jumlah | | =SUM(C2:C3) | =AVERAGE(D2:D3) |
        | =IF(C4>0,"ya","tidak") | ={1,2}+SUM(Pagu) | =ROUND(C4/3,2) |
        @merge A4:B4
        @cf C2:C3 :: C2>C4
        @valid B2 :: $A$1:$A$4
        @filter A1:C3
        @print A1:D4
        @name Pagu = Data!$C$2:$C$3
        @chart Data!$A$2:$A$3 :: Data!$C$2:$C$3
        """;

    public const string Data = """
        {"nama": "Dinas", "tanggal": {"$tanggal": "2023-02-28"}, "pagu": {"$rupiah": 1500000, "tampil": "1.500.000"}, "sah": true, "kosong": [], "tahun": ["2021", "2022"],
        "logo": {"$gambar": "8x8", "ket": "Logo"}, "narasi": {"$blok": [{"p": "Naik **tajam**."}, {"angka": ["a", {"teks": "b", "isi": [{"huruf": ["c"]}]}]}, {"foto": {"ket": "Rapat", "ukuran": "8x4"}}, {"tabel": {"judul": "T", "kolom": ["A", "B/C"], "baris": [["1", "2"]]}}]},
        "sasaran": [{"nama": "S1", "n": 1, "indikator": [{"nama": "a", "n": 2.5}, {"nama": "a", "n": 3}]}, {"nama": "S2", "n": 2, "indikator": []}]}
        """;

    /// <summary>The templates, by name; every second mutation takes one of the small ones, which hold every kind of tag.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } = [.. Small().Concat(Own())];

    private static IEnumerable<(string Name, byte[] Bytes)> Small() =>
    [
        ("kecil.docx", WordNotation.File(Word)),
        ("kecil.xlsx", SheetNotation.File(new ConformanceCase("fuzz", "kecil", [new("sheet Data", Cells)]))),
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> Own() => Directory.EnumerateFiles(Repository.File("templates"))
        .Where(file => file.EndsWith(".docx", StringComparison.Ordinal) || file.EndsWith(".xlsx", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
}
