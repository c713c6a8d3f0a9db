using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-11: a difference of two percentages is called per cent, where it is points (poin disebut persen).</summary>
/// <remarks>Judged where the difference of two percentages of the same text, or of the ledger, is the number, and their relative change is not.</remarks>
internal sealed partial class PointsCalledPercent() : TextRule("R-TKS-11", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from percent in sentence.Claims.OfType<PercentClaim>()
        where percent.Value > 0 && Change().IsMatch(sentence.UpTo(percent.At)) && IsDifference(context, sentence, percent)
        select In(sentence, percent.Words, $"{IndonesianFormat.Number(percent.Value, 4, false)} poin") with { FigureId = null };

    private static bool IsDifference(ReviewContext context, Sentence sentence, PercentClaim percent)
    {
        var others = Others(sentence, percent).ToList();
        if (others.Exists(left => others.Exists(right => left > right && IsRelative(percent, left, right))))
        {
            return false;
        }

        return others.Exists(left => others.Exists(right => left - right == percent.Value))
            || sentence.SubjectAt(percent.At).SelectMany(context.Prose.Known.Of).Concat(Totals(context)).Any(figure =>
                figure is { Kind: FigureKind.Points, Displayed: { } points } && Math.Abs(points) == percent.Value && points != 0 && !Others(sentence, percent).Contains(percent.Value));
    }

    private static bool IsRelative(PercentClaim percent, decimal left, decimal right) =>
        (right != 0 && percent.Shows((left - right) / right * 100m)) || percent.Shows((left - right) / left * 100m);

    private static IEnumerable<decimal> Others(Sentence sentence, PercentClaim percent) =>
        sentence.Claims.Concat(sentence.Before?.Claims ?? []).OfType<PercentClaim>().Where(other => other.At != percent.At).Select(other => other.Value);

    private static IEnumerable<Figure> Totals(ReviewContext context) => context.Assessment.Table("budgetHistory")?.Rows
        .Select(row => context.Assessment.Find("budgetHistory", row.Id, "change")).OfType<Figure>() ?? [];

    [GeneratedRegex(@"\b(?:meningkat|peningkatan|kenaikan|naik|menurun|penurunan|turun|selisih|bertambah|berkurang)\b[^,;]{0,50}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();
}
