namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.5: every objective has a key indicator (sesuai dengan IKU).</summary>
/// <remarks>Without any key indicator in the data a person must answer.</remarks>
internal static class KeyIndicatorsMeasured
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var measured = Coverage.Of(context.Objectives, objective => objective.Text, objective => context.IndicatorsOf(objective).Any(indicator => indicator.IsKey));
        return new(measured.Covered == 0 ? null : measured.Answer, measured.As("bukti.iku"));
    }
}
