using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Starting;

/// <summary>The report with which an agency begins a period: empty, or with what an earlier report already says (laporan baru).</summary>
public static class NewReport
{
    private const int YearsOfPlan = 5;

    /// <summary>A report that says who reports on what period, and nothing else yet.</summary>
    /// <remarks>The plan is taken to begin in this year and to last five, until somebody enters its years.</remarks>
    public static PerformanceReport Empty(Agency agency, int year, int? quarter) => new()
    {
        SchemaVersion = PerformanceReport.CurrentSchemaVersion,
        Agency = agency,
        Period = new ReportingPeriod { Year = year, Quarter = quarter },
        Plan = new StrategicPlan { FromYear = year, ToYear = year + YearsOfPlan - 1, Objectives = [] },
        Indicators = [],
    };

    /// <summary>A report with the structure of an earlier one: plan, indicators, budget tree, people; without its texts.</summary>
    /// <remarks>
    /// Targets and actuals stay, because they are kept by year. In another year the amounts of the budget become history; in the
    /// same year they stay. What an already printed text states stays with the report that was printed.
    /// </remarks>
    public static PerformanceReport After(PerformanceReport former, int year, int? quarter)
    {
        var bare = former with
        {
            Period = NextPeriod(former.Period, year, quarter),
            Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(StringComparer.Ordinal),
            SignedDocuments = [.. former.SignedDocuments.Select(signed => signed with { Date = null, DateText = null, Number = null })],
            ExtraTables = [],
            Photos = [],
            Stated = [],
            StatedTexts = [],
        };
        return year == former.Period.Year ? bare : InAnotherYear(bare, former, year - former.Period.Year);
    }

    private static ReportingPeriod NextPeriod(ReportingPeriod former, int year, int? quarter) => new()
    {
        Year = year, Quarter = quarter,
        MeasuredYear = former.MeasuredYear + (year - former.Year),
        Title = former.Quarter is null == quarter is null ? former.Title : new ReportingPeriod { Year = year }.Title,
    };

    private static PerformanceReport InAnotherYear(PerformanceReport bare, PerformanceReport former, int years) => bare with
    {
        Plan = bare.Plan with { Objectives = [.. bare.Plan.Objectives.Select(objective => objective with { Analysis = new() })] },
        Indicators = [.. bare.Indicators.Select(indicator => indicator with { Analysis = new(), Actions = [] })],
        AnnualPlan = null,
        Agreements = [.. bare.Agreements.Where(agreement => agreement.Kind == AgreementKind.Original).Select(agreement => Unsigned(agreement, years))],
        Budget = NextBudget.Of(former, years),
        SupportingPrograms = [.. bare.SupportingPrograms.Select(Unmeasured)],
    };

    private static PerformanceAgreement Unsigned(PerformanceAgreement agreement, int years) => agreement with
    {
        Year = agreement.Year + years,
        Title = Later(agreement.Title, agreement.Year, years),
        Date = null,
        Targets = [],
        Ceilings = [],
        Source = null,
    };

    private static SupportingProgram Unmeasured(SupportingProgram support) =>
        support with { Rows = [.. support.Rows.Select(row => row with { Target = null, Actual = null })] };

    private static string Later(string text, int year, int years) => text.Replace(
        year.ToString(CultureInfo.InvariantCulture), (year + years).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
