using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-35: a division told in words gives another result: "12 kasus dibagi 14 kasus dikali 100% ... 85,71%" (pembagian dalam kalimat).</summary>
internal sealed partial class DivisionDiffers() : TextRule("R-TKS-35")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Claims.Count >= 3 && sentence.Words.Contains("dibagi", StringComparison.OrdinalIgnoreCase)
        let divided = Divided().Match(sentence.Words)
        where divided.Success
        let at = sentence.Start + divided.Index
        let numbers = sentence.Claims.OfType<QuantityClaim>().ToList()
        let left = numbers.LastOrDefault(claim => claim.At < at)
        let right = numbers.FirstOrDefault(claim => claim.At > at)
        where left is not null && right is not null && right.Value != 0
        let percents = numbers.Where(claim => claim is PercentClaim && claim.At > right.At).ToList()
        let factor = percents.FirstOrDefault(percent => Times().IsMatch(sentence.UpTo(percent.At)))
        let result = percents.FirstOrDefault(percent => percent != factor)
        where result is not null && (!result.Shows(left.Value / right.Value * 100m) || factor is { Value: not 100m })
        select In(
            sentence, factor is { Value: not 100m } ? factor.Words : result.Words, IndonesianFormat.Percent(left.Value / right.Value * 100m, 2, false), null,
            ("division", $"{left.Words} dibagi {right.Words} dikali 100%"));

    [GeneratedRegex(@"\b(?:di)?kali(?:kan)?\s+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"\bdibagi\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Divided();
}
