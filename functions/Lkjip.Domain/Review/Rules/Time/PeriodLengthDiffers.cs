using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-09: periods that follow each other do not have the length that the text gives them (panjang periode).</summary>
/// <remarks>Judged only where a text gives a length in years and two periods of which one begins the year after the other ends: a single period
/// of "five years" may run from the middle of a year, such as 2021-2026.</remarks>
internal sealed partial class PeriodLengthDiffers() : ReviewRule("R-WKT-09", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        let length = Length().Match(text.Text)
        where length.Success
        let years = Number(length.Groups["years"].Value)
        let periods = Period().Matches(text.Text).Select(match => (From: Number(match.Groups["from"].Value), To: Number(match.Groups["to"].Value), match.Value)).Distinct().ToList()
        from period in periods
        where periods.Exists(other => other.To + 1 == period.From) && period.To - period.From + 1 != years
        select Found(text.Place, period.Value, length.Value, null, ("years", (period.To - period.From + 1).ToString(CultureInfo.InvariantCulture)));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<years>\d{1,2})\s*(?:\(\p{L}+\)\s*)?tahunan\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Length();

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Period();
}
