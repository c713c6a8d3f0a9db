using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-32: what an earlier quarter promised has no status in the quarter of the report (status tindak lanjut belum diisi).</summary>
/// <remarks>An interim report only. What was finished or dropped before needs no status any more.</remarks>
internal sealed class FollowUpStatusMissing() : ReviewRule("R-LKP-32", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Report.Period.Quarter is not { } quarter ? []
        : from analysis in Analyses(context)
          from factors in analysis.Quarters
          where factors.Quarter < quarter
          from followUp in factors.FollowUps
          where !followUp.Progress.Any(step => step.Quarter == quarter) && IsOpen(followUp, quarter)
          select Found(followUp.Text, null, null, null, ("from", IndonesianFormat.Roman(factors.Quarter)), ("quarter", IndonesianFormat.Roman(quarter)));

    private static bool IsOpen(FollowUp followUp, int quarter) =>
        followUp.Progress.Where(step => step.Quarter < quarter).MaxBy(step => step.Quarter)?.Status is not (FollowUpStatus.Done or FollowUpStatus.Dropped);

    private static IEnumerable<Analysis> Analyses(ReviewContext context) => context.Report.Plan.Objectives.Select(objective => objective.Analysis)
        .Concat(context.Report.Indicators.Select(indicator => indicator.Analysis)).Concat(context.Nodes.Select(node => node.Item.Analysis));
}
