using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the figure ledger (buku angka).</summary>
internal static class LedgerTags
{
    /// <summary>The tags of one figure.</summary>
    public static TagShape<LedgerLine> Line { get; } = new TagShape<LedgerLine>()
            .Text("id", "tabel/baris/kolom", l => l.Figure.Id)
            .Text("tabel", "Tabel", l => l.Figure.Table)
            .Text("baris", "Baris", l => l.Figure.Row)
            .Text("kolom", "Kolom", l => l.Figure.Column)
            .Text("rumus", "Rumus; input untuk angka yang diketik", l => l.Figure.Formula)
            .Text("masukan", "Masukan rumus", l => string.Join("; ", l.Figure.Inputs.Select(input => $"{input.Key} = {input.Value}")))
            .Add(new TagDefinition<LedgerLine>(new TagEntry("nilai", TagKind.Number, "Nilai tepat sebelum pembulatan", []), line => Exact(line.Figure)))
            .Text("nilaiTepat", "Nilai tepat dengan semua angka", l => l.Figure.Exact?.ToString(CultureInfo.InvariantCulture))
            .Figure("angka", "Nilai yang ditampilkan, sebagai angka", l => l.Figure)
            .Text("tampil", "Nilai sebagaimana dicetak", l => l.Figure.Shown)
            .Text("satuan", "Satuan", l => l.Figure.Unit)
            .Text("alasan", "Alasan tidak ada nilai", l => l.Figure.Reason)
            .Text("judulTabel", "Judul tabel angka itu", l => l.Table)
            .Text("uraianBaris", "Uraian baris: sasaran, indikator, program ...", l => l.Row)
            .Text("kepalaKolom", "Kepala kolom", l => l.Column)
            .Text("caraHitung", "Rumus dengan kata-kata", l => LedgerWords.Formula(l.Figure))
            .Text("dasarHitung", "Masukan rumus dengan kata-kata, paling banyak enam desimal", l => LedgerWords.From(l.Figure))
            .Text("sebabKosong", "Alasan tidak ada nilai, dengan kata-kata", l => LedgerWords.Reason(l.Figure));

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Add(new TagDefinition<ReportContext>(
            new TagEntry("angka", TagKind.List, "Semua angka laporan (buku angka)", Line.Entries) { Address = "tabel.baris.kolom" },
            c => new ListValue([.. LedgerLine.Of(c.Assessment).Select(Line.For)]) { Members = FigureAddress.Members(c.Assessment) }));

    private static NumberValue? Exact(Figure figure) => figure.Exact is { } exact
        ? new NumberValue(exact, exact.ToString(CultureInfo.InvariantCulture).Replace('.', ','), figure.Kind)
        : null;
}
