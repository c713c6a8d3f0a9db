using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the four quarters side by side, for spreadsheets (kolom triwulan).</summary>
internal static class QuarterColumnTags
{
    /// <summary>Of an indicator: shown, and as the year to date takes it.</summary>
    public static TagShape<QuarterIndicator> Indicator { get; } = OfIndicator();

    /// <summary>Of a budget item.</summary>
    public static TagShape<QuarterBudgetItem> Budget { get; } = OfBudget();

    private static TagShape<QuarterIndicator> OfIndicator()
    {
        var shape = new TagShape<QuarterIndicator>()
            .Text("rumusCapaian", "Id rumus capaian, mis. maximize", i => i.Source.Indicator.Formula)
            .Amount("bobot", "Bobot pada rata-rata sasarannya", i => i.Source.Indicator.Weight)
            .Amount("targetTahunHitung", "Target tahun yang masuk hitungan capaian", i => Rule(i, "achievementYear").Take(i.Find("targetYear")));
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var (at, roman) = (quarter, IndonesianFormat.Roman(quarter));
            shape.Figure(Name("targetTw", at), $"Target triwulan {roman}", i => i.Find(Name("targetQ", at)))
                .Figure(Name("realisasiTw", at), $"Realisasi triwulan {roman}; kosong sesudah triwulan laporan", i => i.Find(Name("actualQ", at)))
                .Amount(Name("targetTw", at) + "Hitung", $"Target triwulan {roman} yang masuk hitungan s.d. triwulan", i => Taken(i, "targetToDate", "targetQ", at))
                .Amount(Name("realisasiTw", at) + "Hitung", $"Realisasi triwulan {roman} yang masuk hitungan s.d. triwulan", i => Taken(i, "toDate", "actualQ", at));
        }

        return shape;
    }

    private static TagShape<QuarterBudgetItem> OfBudget()
    {
        var shape = new TagShape<QuarterBudgetItem>();
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var at = quarter;
            shape.Figure(Name("realisasiTw", at), $"Realisasi triwulan {IndonesianFormat.Roman(at)}; kosong sesudah triwulan laporan", b => b.Find(Name("spentQ", at)));
        }

        return shape;
    }

    // A mean takes the quarters as the policy of its column says, all else takes them exact.
    private static decimal? Taken(QuarterIndicator indicator, string column, string quarters, int quarter) =>
        quarter > indicator.Objective.Quarter.Quarter || indicator.Find(Name(quarters, quarter)) is not { } figure ? null
        : indicator.Source.Indicator.Accumulation == Accumulation.Average ? Rule(indicator, column).Take(figure) : figure.Exact;

    private static ColumnRule Rule(QuarterIndicator indicator, string column) => ColumnRule.Of(indicator.Source.Context.Report.Policy, "quarters", column);

    private static string Name(string column, int quarter) => column + quarter.ToString(CultureInfo.InvariantCulture);
}
