using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-22: a sentence announces a number of things and names another: "2 indikator yaitu ..." with one name (daftar yang diumumkan).</summary>
/// <remarks>Counted are the names in quotation marks behind the number, or the items of the list that follows which begin with the thing's word.</remarks>
internal sealed partial class ListIsNotSoLong() : TextRule("R-TKS-22", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        for (var at = 0; at < context.Prose.Texts.Count; at++)
        {
            foreach (var sentence in context.Prose.Texts[at])
            {
                foreach (var claim in sentence.Claims.OfType<CountClaim>().Where(claim => claim.Unit.Length > 2 && claim.Value is > 0 and < 50))
                {
                    var named = Quoted(sentence, claim) ?? (sentence == context.Prose.Texts[at][^1] ? Listed(context, at, sentence, claim) : null);
                    if (named is { } count && count != claim.Value)
                    {
                        yield return In(sentence, claim.WithUnit, count.ToString(CultureInfo.InvariantCulture), null, ("what", claim.Unit));
                    }
                }
            }
        }
    }

    private static int? Quoted(Sentence sentence, CountClaim claim) =>
        Announced().Match(sentence.From(claim.End).ToString()) is { Success: true } match
            ? match.Groups["name"].Captures.Count : null;

    // The items of the list right behind the text, at any depth.
    private static int? Listed(ReviewContext context, int at, Sentence sentence, CountClaim claim)
    {
        if (!Ends().IsMatch(sentence.Words) || Next(sentence.Of.Path) is not { } list)
        {
            return null;
        }

        var items = context.Texts.Skip(at + 1).TakeWhile(text => text.Path.StartsWith(list, StringComparison.Ordinal))
            .Count(text => text.Text.AsSpan().TrimStart().StartsWith(claim.Unit, StringComparison.OrdinalIgnoreCase));
        return items > 0 ? items : null;
    }

    // "$.x[1].text" is followed by "$.x[2]".
    private static string? Next(string path) => Block().Match(path) is { Success: true } match
        ? $"{match.Groups["list"].Value}[{(int.Parse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)}].items" : null;

    [GeneratedRegex(@"^\s*\w+(?:\s+\w+){0,2}\s*,?\s*(?:yaitu|yakni|antara\s+lain|meliputi)\s*:?\s*[“""](?<name>[^”“""]+)[”""](?:\s*(?:,|dan|serta|;|, dan)\s*[“""](?<name>[^”“""]+)[”""])*\s*\.?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Announced();

    [GeneratedRegex(@":\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?<list>.*)\[(?<index>\d+)\]\.text\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Block();
}
