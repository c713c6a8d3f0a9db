namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.6: an objective without indicator or key indicator is explained (penjelasan).</summary>
/// <remarks>Does not arise where III.4 and III.5 are yes; otherwise a person answers.</remarks>
internal static class MeasureGapExplained
{
    public static PreAnswer Answer(ChecklistContext context) =>
        ObjectivesMeasured.Answer(context).Answer == ChecklistAnswer.Yes && KeyIndicatorsMeasured.Answer(context).Answer == ChecklistAnswer.Yes
            ? new(ChecklistAnswer.NotApplicable, new Evidence("bukti.tidakPerlu", ("daftar", "III.4 dan III.5")))
            : new(null, new Evidence("bukti.carikan", ("daftar", "III.4 dan III.5")));
}
