using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.4: the data of the appendices is there (lampiran).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex II: agreement and what else supports the body. An interim report has none of its own: only evidence.</remarks>
internal static class AppendicesPresent
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var report = context.Report;
        var answer = Parts.Answer(
        [
            ("perjanjian kinerja", report.Agreements.Count > 0),
            ("matriks target Renstra", report.Plan.TargetVersions.Count > 0),
            ("rencana kinerja tahunan", report.AnnualPlan is not null),
            ("keputusan IKU", context.HasText("keyIndicatorDecree") || report.SignedDocuments.Any(signing => signing.Document == DocumentKind.KeyIndicatorDecree)),
        ]);
        return report.Period.Quarter is null ? answer : answer with { Answer = null };
    }
}
