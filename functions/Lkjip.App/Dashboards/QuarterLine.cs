using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.App.Dashboards;

/// <summary>The budget of the agency after a quarter, against its plan (baris serapan triwulan).</summary>
/// <param name="Name">"TW II".</param>
/// <param name="Spent">What was spent in the quarter.</param>
/// <param name="Absorption">The cumulative absorption.</param>
/// <param name="Plan">The cumulative plan.</param>
internal sealed record QuarterLine(string Name, Figure? Spent, Figure? Absorption, Figure? Plan)
{
    private const int Quarters = 4;

    /// <summary>The quarters of the report, as far as there is a plan.</summary>
    public static IReadOnlyList<QuarterLine> All(Assessment assessment) =>
    [
        .. Enumerable.Range(1, Quarters).Select(quarter => Of(assessment, quarter)).Where(line => line.Plan is not null || line.Absorption is not null),
    ];

    private static QuarterLine Of(Assessment assessment, int quarter)
    {
        Figure? Find(string column) => assessment.Find($"quarterBudget/total/{column}Q{quarter.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        return new($"TW {IndonesianFormat.Roman(quarter)}", Find("spent"), Find("absorption"), Find("plan"));
    }
}
