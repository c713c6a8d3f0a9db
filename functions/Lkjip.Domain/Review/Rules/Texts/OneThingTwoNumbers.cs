using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-34: the same thing has one number in one text and another in another: "(AKL) sebanyak 1.856 orang" (satu hal, dua angka dalam naskah).</summary>
/// <remarks>The same thing is the same abbreviation in brackets right before the number, with the same unit and year.</remarks>
internal sealed partial class OneThingTwoNumbers() : TextRule("R-TKS-34")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from same in Numbers(context).GroupBy(one => one.Key, StringComparer.Ordinal)
        let values = same.DistinctBy(one => one.Claim.Value).ToList()
        where values.Count > 1
        let last = values[^1]
        select In(
            last.Sentence, last.Claim.WithUnit, string.Join("; ", values.SkipLast(1).Select(one => one.Claim.WithUnit)), null,
            ("name", last.Name), ("elsewhere", values[0].Sentence.Of.Place));

    private static IEnumerable<(string Key, string Name, Sentence Sentence, CountClaim Claim)> Numbers(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from claim in sentence.Claims.OfType<CountClaim>()
        where claim.InWords is null && claim.Step == 1m
        let match = Abbreviated().Match(sentence.UpTo(claim.At).ToString())
        where match.Success
        select ($"{match.Groups["name"].Value} {sentence.YearAt(claim.At)}", match.Groups["name"].Value, sentence, claim);

    [GeneratedRegex(@"\((?<name>\p{Lu}{2,8})\)\s+(?:(?:adalah|sebanyak|sebesar|sejumlah|berjumlah|mencapai)\s+){0,2}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Abbreviated();
}
