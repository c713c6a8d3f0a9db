namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-10: an objective whose target was missed is called efficient (efisien tanpa mencapai target).</summary>
/// <remarks>
/// Money that was not spent on work that was not done is no saving: efficiency is output for input (PermenPAN-RB 53/2014, annex II). An
/// interim report is not judged, nor an objective without achievement or verdict.
/// </remarks>
internal sealed class EfficientThoughMissed() : ReviewRule("R-WJR-10", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from objective in context.Report.Plan.Objectives
        where context.Report.Period.Quarter is null
        let achievement = context.Assessment.Find("efficiency", objective.Id, "achievement")
        let verdict = context.Assessment.Find("efficiency", objective.Id, "verdict")
        where achievement?.Exact < 100m && verdict?.Shown == "efisien"
        let printed = context.Statements.FirstOrDefault(statement => statement.Figure == verdict)?.Stated
        select Found(
            printed?.Place ?? objective.Text, printed?.Value ?? verdict.Shown, null, verdict.Id,
            ("name", objective.Text), ("achievement", achievement.Shown), ("absorption", context.Assessment.Find("efficiency", objective.Id, "absorption")?.Shown ?? ""));
}
