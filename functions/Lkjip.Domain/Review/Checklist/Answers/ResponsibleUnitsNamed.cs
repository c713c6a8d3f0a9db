namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>II.4: every indicator names the unit that answers for its data (penanggung jawab data).</summary>
/// <remarks>Without any name in the data a person must answer.</remarks>
internal static class ResponsibleUnitsNamed
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var units = context.Indicators(indicator => !string.IsNullOrWhiteSpace(indicator.ResponsibleUnit));
        return new(units.Covered == 0 ? null : units.Answer, units.As("bukti.penanggungJawab"));
    }
}
