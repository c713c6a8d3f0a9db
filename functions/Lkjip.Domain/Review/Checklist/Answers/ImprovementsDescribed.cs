using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.5: what will be done better is written (upaya perbaikan ke depan).</summary>
/// <remarks>Recommendations hold for all; remedies and follow-ups for their indicator or objective. Missed targets without any: partly.</remarks>
internal static class ImprovementsDescribed
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var places = Places(context).ToList();
        if (places.Count == 0)
        {
            return new(ChecklistAnswer.No, new Evidence("bukti.perbaikan.tidak"));
        }

        var missed = Coverage.Of(
            context.Measured.Where(indicator => context.Assessment.Find("achievement", indicator.Id, "achievement")?.Exact < 100m),
            indicator => indicator.Name, indicator => context.HasText("recommendations") || IsCovered(context, indicator));
        var written = new Evidence("bukti.perbaikan", ("daftar", string.Join(", ", places)));
        return missed.Total == 0 ? new(ChecklistAnswer.Yes, written)
            : new(missed.Missing.Count == 0 ? ChecklistAnswer.Yes : ChecklistAnswer.Partly, [written, .. missed.As("bukti.perbaikan.target")]);
    }

    private static bool IsCovered(ChecklistContext context, Indicator indicator) => Has(indicator.Analysis)
        || context.Report.Plan.Objectives.Any(objective => objective.Id == indicator.ObjectiveId && Has(objective.Analysis));

    private static bool Has(Analysis analysis) => analysis.Remedies.Count > 0 || analysis.FollowUps.Count > 0;

    private static IEnumerable<string> Places(ChecklistContext context)
    {
        var report = context.Report;
        return new (string Name, bool Has)[]
        {
            ("rekomendasi", context.HasText("recommendations")),
            ("permasalahan", context.HasText("obstacles")),
            ("analisis sasaran", report.Plan.Objectives.Any(objective => Has(objective.Analysis))),
            ("analisis indikator", report.Indicators.Any(indicator => Has(indicator.Analysis))),
            ("analisis program", report.Budget.Programs.Any(program => Has(program.Analysis))),
        }.Where(place => place.Has).Select(place => place.Name);
    }
}
