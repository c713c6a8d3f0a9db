namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.4: every objective has an indicator (sesuai dengan indikator kinerja).</summary>
/// <remarks>Objectives of the measured year.</remarks>
internal static class ObjectivesMeasured
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var measured = Coverage.Of(context.Objectives, objective => objective.Text, objective => context.IndicatorsOf(objective).Any());
        return new(measured.Answer, measured.As("bukti.indikator"));
    }
}
