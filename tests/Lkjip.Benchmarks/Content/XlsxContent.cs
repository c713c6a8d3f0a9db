using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.Benchmarks.Content;

/// <summary>What the sheet is filled with: numbers and texts in eight columns (isi lembar anggaran).</summary>
/// <remarks>The remainder and the total are formulas where an engine can keep them; for the others their values are part of the content.</remarks>
internal static class XlsxContent
{
    /// <summary>The content with so many rows.</summary>
    public static JsonObject Of(int rows)
    {
        var prose = new Prose(11);
        var (ceilings, spent) = (0L, 0L);
        var list = new JsonArray();
        for (var number = 1; number <= rows; number++)
        {
            var row = Row(number, prose);
            ceilings += (long)row["pagu"]!;
            spent += (long)row["realisasi"]!;
            list.Add(row);
        }

        return new JsonObject
        {
            ["judul"] = "Anggaran menurut kegiatan",
            ["instansi"] = "Dinas Pengelolaan Contoh & Pelaporan",
            ["baris"] = list,
            ["jumlahPagu"] = ceilings,
            ["jumlahRealisasi"] = spent,
            ["jumlahSisa"] = ceilings - spent,
        };
    }

    private static JsonObject Row(int number, Prose prose)
    {
        var ceiling = 1_000L * (5_000 + prose.Below(900_000));
        var spent = ceiling / 1_000 * (700 + prose.Below(300));
        return new JsonObject
        {
            ["nomor"] = number,
            ["kode"] = string.Create(CultureInfo.InvariantCulture, $"1.{prose.Below(9)}.{number}"),
            ["uraian"] = $"Kegiatan {prose.Phrase()}",
            ["pagu"] = ceiling,
            ["realisasi"] = spent,
            ["sisa"] = ceiling - spent,
            ["serapan"] = decimal.Round(100m * spent / ceiling, 2),
            ["ket"] = prose.Phrase(),
        };
    }
}
