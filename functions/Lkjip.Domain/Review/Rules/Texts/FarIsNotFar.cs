using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-20: "jauh" is said of two numbers that are close, or that stand the other way round (jauh lebih banyak).</summary>
/// <remarks>
/// The numbers are the parts of an indicator (numerator, denominator, addends) in two years; the one that the sentence or the one before it
/// states tells which. Less than a fifth is not far.
/// </remarks>
internal sealed partial class FarIsNotFar() : TextRule("R-TKS-20", Severity.Note)
{
    private const decimal Far = 0.2m;

    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Words.Contains("jauh ", StringComparison.OrdinalIgnoreCase)
        from Match match in Words().Matches(sentence.Words)
        let pair = Pair(context, sentence)
        where pair is not null
        let change = (pair.Value.Now.Exact!.Value - pair.Value.Before.Exact!.Value) / pair.Value.Before.Exact.Value
        where Math.Abs(change) < Far
        select In(
            sentence, Quote(sentence, match), null, pair.Value.Now.Id,
            ("before", pair.Value.Before.Shown), ("now", pair.Value.Now.Shown), ("years", $"{Year(context, pair.Value.Before)} dan {Year(context, pair.Value.Now)}"));

    // With the number that follows: "jauh lebih banyak sejumlah 15 kasus".
    private static string Quote(Sentence sentence, Match match)
    {
        var at = sentence.Start + match.Index;
        return sentence.Claims.OfType<CountClaim>().FirstOrDefault(claim => claim.At > at && claim.At - at - match.Length < 15) is { } claim
            ? $"{sentence.Between(at, claim.End)}{(claim.Unit.Length > 0 ? $" {claim.Unit}" : "")}" : match.Value;
    }

    private static string Year(ReviewContext context, Figure figure) => context.Prose.Known.YearOf(figure).ToString(CultureInfo.InvariantCulture);

    private static (Figure Before, Figure Now)? Pair(ReviewContext context, Sentence sentence)
    {
        var parts = sentence.SubjectAt(sentence.Start).Concat(sentence.Inherited).Distinct(StringComparer.Ordinal).SelectMany(context.Prose.Known.Around)
            .Where(figure => figure is { Table: "components", Exact: not null and not 0 } && figure.Column != "value").ToList();
        foreach (var claim in sentence.Claims.Concat(sentence.Before?.Claims ?? []).OfType<CountClaim>())
        {
            foreach (var stated in parts.Where(figure => figure.Exact == claim.Value))
            {
                var year = context.Prose.Known.YearOf(stated);
                var other = parts.Find(figure => figure.Column == stated.Column && SameRow(figure, stated) && Math.Abs(context.Prose.Known.YearOf(figure) - year) == 1);
                if (other is not null)
                {
                    return context.Prose.Known.YearOf(other) < year ? (other, stated) : (stated, other);
                }
            }
        }

        return null;
    }

    private static bool SameRow(Figure left, Figure right) => left.Row[..left.Row.LastIndexOf('-')] == right.Row[..right.Row.LastIndexOf('-')];

    [GeneratedRegex(@"\bjauh\s+(?:lebih\s+(?:banyak|sedikit|tinggi|rendah|besar|kecil)|menurun|meningkat|berkurang|bertambah|turun|naik)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
