using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the budget totals of the years before the measured one (anggaran tahun-tahun lalu).</summary>
internal static class EarlierBudgetTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("anggaranLalu", "Jumlah anggaran tahun-tahun sebelum tahun yang diukur, dari yang terbaru", new TagShape<(ReportContext Context, int Year)>()
            .Whole("tahun", "Tahun", y => y.Year)
            .Figure("pagu", "Jumlah pagu", y => Of(y, "ceiling"))
            .Figure("realisasi", "Jumlah realisasi", y => Of(y, "spent"))
            .Figure("serapan", "Penyerapan (%)", y => Of(y, "absorption"))
            .Figure("fisik", "Realisasi fisik (%)", y => Of(y, "physical")), Years);

    private static IEnumerable<(ReportContext Context, int Year)> Years(ReportContext context) =>
        context.Report.Budget.History.Select(year => year.Year).Where(year => year < context.MeasuredYear).OrderDescending().Select(year => (context, year));

    private static Figure? Of((ReportContext Context, int Year) year, string column) =>
        year.Context.Assessment.Find("budgetHistory", string.Create(CultureInfo.InvariantCulture, $"y{year.Year}"), column);
}
