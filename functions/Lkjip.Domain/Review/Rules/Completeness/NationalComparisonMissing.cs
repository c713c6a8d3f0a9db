using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-15: an indicator has neither a national value to compare with nor a reason for having none (perbandingan nasional).</summary>
/// <remarks>
/// PermenPAN-RB 53/2014, annex II. A common section on the national comparison is a reason for all; where nothing is compared at all, R-LKP-02 tells.
/// </remarks>
internal sealed class NationalComparisonMissing() : ReviewRule("R-LKP-15", Severity.Note, MissingValues.Reported)
{
    private static readonly string[] Sections = ["national", "nationalComment"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var objectives = context.Measured.Where(indicator => indicator.Level == IndicatorLevel.Objective).ToList();
        return from indicator in objectives
               where objectives.Exists(other => IsCompared(context.Report, other)) && !IsCompared(context.Report, indicator) && !HasSection(context.Report)
               select Found(indicator.Name);
    }

    private static bool IsCompared(PerformanceReport report, Indicator indicator) =>
        indicator.National is not null || indicator.NationalNote is not null || indicator.Analysis.National.Count > 0
        || report.Plan.Objectives.Any(objective => objective.Id == indicator.ObjectiveId && objective.Analysis.National.Count > 0);

    private static bool HasSection(PerformanceReport report) =>
        Array.Exists(Sections, section => report.Narratives.GetValueOrDefault(section) is { Count: > 0 });
}
