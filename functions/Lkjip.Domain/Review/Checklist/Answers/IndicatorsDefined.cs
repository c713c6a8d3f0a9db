namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.10: what the data says of how the indicators are defined (SMART).</summary>
/// <remarks>Evidence only: whether they are SMART a person judges.</remarks>
internal static class IndicatorsDefined
{
    public static PreAnswer Answer(ChecklistContext context) => new(
        null,
        [
            .. context.Indicators(indicator => !string.IsNullOrWhiteSpace(indicator.Definition) || !string.IsNullOrWhiteSpace(indicator.Calculation)).As("bukti.definisi"),
            .. context.Indicators(indicator => context.Shows("achievement", indicator.Id, "target")).As("bukti.terukur"),
        ]);
}
