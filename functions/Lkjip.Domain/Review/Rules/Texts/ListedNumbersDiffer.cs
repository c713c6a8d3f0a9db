using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-33: the numbers of a list add up to another total than a text of the report gives for it (jumlah daftar).</summary>
/// <remarks>
/// The items all count the same ("240 orang", three items or more); the total stands in a sentence with "total" or "seluruh" and is near the
/// sum. Own numbers that no sentence totals are not judged.
/// </remarks>
internal sealed partial class ListedNumbersDiffer() : TextRule("R-TKS-33")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var lists = Lists(context).ToList();
        return lists.Count == 0 ? [] :
            from sentence in context.Prose.Sentences
            where Total().IsMatch(sentence.Words)
            from claim in sentence.Claims.OfType<CountClaim>()
            where claim.InWords is null && claim.Unit.Length > 2
            from list in lists
            where list.Unit == claim.Unit && list.Noun.Length > 2 && sentence.Words.Contains(list.Noun, StringComparison.OrdinalIgnoreCase)
                && list.Sum != claim.Value && Math.Abs(list.Sum - claim.Value) < list.Sum / 10m * 9m && IsNear(list.Sum, claim.Value)
                && !lists.Exists(other => other.Sum == claim.Value)
            select In(sentence, claim.WithUnit, $"{IndonesianFormat.Number(list.Sum, 0, false)} {list.Unit}", null, ("list", list.Place));
    }

    private static bool IsNear(decimal sum, decimal claim) => Math.Abs(sum - claim) <= sum / 10m || Closeness.IsSlip(sum, claim);

    private static IEnumerable<(string Place, string Unit, string Noun, decimal Sum)> Lists(ReviewContext context) =>
        from items in context.Prose.Texts.Where(text => text.Count > 0 && List().IsMatch(text[0].Of.Path))
            .Select(text => (text[0].Of.Place, Sentence: text[0], claim: text[0].Claims.OfType<CountClaim>().FirstOrDefault(claim => claim.InWords is null && claim.Unit.Length > 2)))
            .Select(item => (item.Place, item.claim, item.Sentence.Of.Path, Noun: item.claim is null ? "" : Before(item.Sentence, item.claim)))
            .GroupBy(item => List().Match(item.Path).Value, StringComparer.Ordinal)
        where items.Count() >= 3 && items.All(item => item.claim is not null && item.claim.Unit == items.First().claim!.Unit && item.Noun.Equals(items.First().Noun, StringComparison.OrdinalIgnoreCase))
        select (items.First().Place, items.First().claim!.Unit, items.First().Noun, items.Sum(item => item.claim!.Value));

    private static string Before(Sentence sentence, CountClaim claim) => WordBefore().Match(sentence.UpTo(claim.At).ToString()) is { Success: true } match ? match.Groups["word"].Value : "";

    [GeneratedRegex(@"^.*\.items(?=\[\d+\]\.text\z)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex List();

    [GeneratedRegex(@"\b(?:total|seluruh|keseluruhan|semua)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<word>\p{L}+)\s+(?:sebanyak\s+|sejumlah\s+)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordBefore();
}
