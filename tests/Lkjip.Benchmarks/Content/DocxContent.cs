using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.Benchmarks.Content;

/// <summary>What the report is filled with: single values, conditions, objectives with indicators, and a budget (isi laporan).</summary>
/// <remarks>All values are texts as they are printed, so that every engine does the same work.</remarks>
internal static class DocxContent
{
    private const int Objectives = 8;
    private const int Indicators = 3;

    /// <summary>The content with so many rows of the budget table.</summary>
    public static JsonObject Of(int rows)
    {
        var prose = new Prose(7);
        var content = new JsonObject
        {
            ["instansi"] = "Dinas Pengelolaan Contoh & Pelaporan",
            ["daerah"] = "Kabupaten Percontohan",
            ["tahun"] = "2025",
            ["kepala"] = "Dr. Rahayu Santosa, M.Si.",
            ["nip"] = "19700101 199503 2 001",
            ["tanggal"] = "27 Februari 2026",
            ["adaPenghargaan"] = true,
            ["adaTinjauan"] = false,
            ["penghargaan"] = prose.Sentence(),
            ["tinjauan"] = prose.Sentence(),
        };
        content["sasaran"] = new JsonArray([.. Enumerable.Range(1, Objectives).Select(number => Objective(number, prose))]);
        var total = 0L;
        content["baris"] = new JsonArray([.. Enumerable.Range(1, rows).Select(number => Row(number, prose, ref total))]);
        content["jumlahPagu"] = Rupiah(total);
        return content;
    }

    private static JsonObject Objective(int number, Prose prose) => new()
    {
        ["urut"] = Text(number),
        ["nama"] = $"Sasaran {Text(number)}: {prose.Phrase()}",
        ["uraian"] = prose.Sentence(),
        ["indikator"] = new JsonArray([.. Enumerable.Range(1, Indicators).Select(indicator => Indicator(number, indicator, prose))]),
    };

    private static JsonObject Indicator(int objective, int number, Prose prose)
    {
        var achieved = prose.Below(3) > 0;
        return new JsonObject
        {
            ["nomor"] = $"{Text(objective)}.{Text(number)}",
            ["nama"] = $"Persentase {prose.Phrase()}",
            ["target"] = Text(70 + prose.Below(20)),
            ["realisasi"] = Text(65 + prose.Below(30)),
            ["tercapai"] = achieved,
            ["belumTercapai"] = !achieved,
            ["sebab"] = prose.Sentence(),
        };
    }

    private static JsonObject Row(int number, Prose prose, ref long total)
    {
        var ceiling = 1_000L * (5_000 + prose.Below(900_000));
        var spent = ceiling / 1_000 * (700 + prose.Below(300));
        total += ceiling;
        return new JsonObject
        {
            ["nomor"] = Text(number),
            ["kode"] = $"1.{Text(prose.Below(9))}.{Text(number)}",
            ["uraian"] = $"Kegiatan {prose.Phrase()}",
            ["pagu"] = Rupiah(ceiling),
            ["realisasi"] = Rupiah(spent),
            ["sisa"] = Rupiah(ceiling - spent),
            ["serapan"] = (100m * spent / ceiling).ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') + " %",
            ["sumber"] = prose.Below(2) == 0 ? "APBD" : "DAK <fisik>",
            ["ket"] = prose.Phrase(),
        };
    }

    private static string Rupiah(long amount) => amount.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
