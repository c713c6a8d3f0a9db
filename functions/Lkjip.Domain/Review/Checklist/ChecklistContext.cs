using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Checklist;

/// <summary>What the data's answers to the checklist are taken from.</summary>
internal sealed class ChecklistContext(Assessment assessment, IReadOnlyList<Finding> findings)
{
    public Assessment Assessment { get; } = assessment;

    public PerformanceReport Report => Assessment.Report;

    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>The year that is measured.</summary>
    public int Year { get; } = assessment.Report.Period.MeasuredYear ?? assessment.Report.Period.Year;

    /// <summary>The indicators of objectives that are in force in the measured year.</summary>
    public IReadOnlyList<Indicator> Measured { get; } = [.. MeasuredOf(assessment.Report)];

    /// <summary>The objectives of the measured year: all but those whose indicators are all of other years.</summary>
    public IReadOnlyList<Objective> Objectives => [.. Report.Plan.Objectives.Where(objective => IndicatorsOf(objective).Any()
        || !Report.Indicators.Any(indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id))];

    /// <summary>The agreement in force for the measured year, the last one; null when there is none.</summary>
    public PerformanceAgreement? Agreement => Report.Agreements.Where(agreement => agreement.Year == Year).OrderBy(agreement => agreement.Kind).LastOrDefault();

    public IEnumerable<Indicator> IndicatorsOf(Objective objective) => Measured.Where(indicator => indicator.ObjectiveId == objective.Id);

    /// <summary>True when a section has text.</summary>
    public bool HasText(string section) => Report.Narratives.GetValueOrDefault(section) is { Count: > 0 };

    /// <summary>True when the ledger shows a value there.</summary>
    public bool Shows(string table, string row, string column) => Assessment.Find(table, row, column) is { Shown.Length: > 0 };

    /// <summary>Whether the measured indicators have something.</summary>
    public Coverage Indicators(Func<Indicator, bool> have) => Coverage.Of(Measured, indicator => indicator.Name, have);

    private static IEnumerable<Indicator> MeasuredOf(PerformanceReport report) => report.Indicators.Where(indicator =>
        indicator.Level == IndicatorLevel.Objective && indicator.IsInForce(report.Period.MeasuredYear ?? report.Period.Year));
}
