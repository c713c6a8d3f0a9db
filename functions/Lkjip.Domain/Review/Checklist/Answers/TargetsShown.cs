using System.Globalization;

namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.2: every indicator has its target of the year (informasi target kinerja).</summary>
/// <remarks>From the table of achievement.</remarks>
internal static class TargetsShown
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var targets = context.Indicators(indicator => context.Shows("achievement", indicator.Id, "target"));
        return new(targets.Answer, targets.As("bukti.target", ("tahun", context.Year.ToString(CultureInfo.InvariantCulture))));
    }
}
