using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-31: the target of a quarter was missed, and no inhibiting factor is given (faktor penghambat belum diisi).</summary>
/// <remarks>An interim report only. What is typed for the indicator or its objective counts, per quarter or as an analysis.</remarks>
internal sealed class InhibitingFactorMissing() : ReviewRule("R-LKP-31", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Report.Period.Quarter is not { } quarter ? []
        : from indicator in context.Measured
          let achievement = context.Assessment.Find("quarters", indicator.Id, "achievementQuarter")
          where achievement?.Displayed < 100m && !IsExplained(indicator.Analysis, quarter)
          let objective = context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == indicator.ObjectiveId)
          where objective is null || !IsExplained(objective.Analysis, quarter)
          select Found(indicator.Name, achievement.Shown, null, achievement.Id, ("quarter", Text.IndonesianFormat.Roman(quarter)));

    private static bool IsExplained(Analysis analysis, int quarter) => analysis.Causes.Count > 0 || analysis.Constraints.Count > 0
        || analysis.Quarters.Any(factors => factors.Quarter == quarter && factors.Inhibiting.Count > 0);
}
