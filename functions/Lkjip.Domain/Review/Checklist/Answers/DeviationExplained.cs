namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.3: a deviation from agreement or strategic plan is explained (penjelasan).</summary>
/// <remarks>Does not arise where III.1 and III.2 are yes; otherwise a person answers.</remarks>
internal static class DeviationExplained
{
    public static PreAnswer Answer(ChecklistContext context) =>
        AgreementFollowed.Answer(context).Answer == ChecklistAnswer.Yes && StrategicPlanFollowed.Answer(context).Answer == ChecklistAnswer.Yes
            ? new(ChecklistAnswer.NotApplicable, new Evidence("bukti.tidakPerlu", ("daftar", "III.1 dan III.2")))
            : new(null, new Evidence("bukti.carikan", ("daftar", "III.1 dan III.2")));
}
