using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-32: plans that follow one another without a gap last longer than the years the sentence gives them (jangka waktu).</summary>
/// <remarks>"5 tahunan" with 2017-2022 followed by 2023-2028 is six years each. A single period is not judged: 2021-2026 is commonly called five years.</remarks>
internal sealed partial class PeriodIsNotSoLong() : TextRule("R-TKS-32", Severity.Note)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from claim in sentence.Claims.OfType<CountClaim>()
        where claim.Unit == "tahunan"
        let periods = Periods().Matches(sentence.Words).Select(match => (From: Year(match, "from"), To: Year(match, "to"))).ToList()
        let follower = periods.FirstOrDefault(period => periods.Exists(before => before.To + 1 == period.From))
        where follower.From > 0 && follower.To - follower.From + 1 != claim.Value
        select In(
            sentence, claim.WithUnit, $"{Text(follower.To - follower.From + 1)} tahun", null, ("period", $"{Text(follower.From)}-{Text(follower.To)}"));

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Periods();
}
