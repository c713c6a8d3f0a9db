using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-36: a rise or fall in per cent is neither the difference nor the relative change of the values it compares (besar perubahan).</summary>
/// <remarks>The values are the two other percentages of the sentence and the one before it, or the actuals of the indicator that the sentence names.</remarks>
internal sealed partial class ChangeDiffers() : TextRule("R-TKS-36")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from percent in sentence.Claims.OfType<PercentClaim>()
        where Change().IsMatch(sentence.UpTo(percent.At))
        let right = OfIndicator(context, sentence, percent) ?? OfText(sentence, percent)
        where right is { Count: > 0 } && !right.Exists(change => percent.Shows(Math.Abs(change)))
        select In(sentence, percent.Words, IndonesianFormat.Number(Math.Abs(right[0]), 2, false) + " poin");

    private static List<decimal>? OfIndicator(ReviewContext context, Sentence sentence, PercentClaim percent)
    {
        var subject = sentence.Mentions.LastOrDefault(mention => mention.At < percent.At)?.Subjects[0];
        var changes = subject is null ? [] : context.Prose.Known.Of(subject)
            .Where(figure => figure is { Table: "history", Exact: not null, Column: "difference" or "growth", Kind: FigureKind.Points or FigureKind.Percent })
            .Select(figure => figure.Displayed!.Value).ToList();
        return changes.Count == 0 ? null : [.. changes, .. Pairs(Others(sentence, percent))];
    }

    private static List<decimal>? OfText(Sentence sentence, PercentClaim percent)
    {
        var others = Others(sentence, percent);
        return others.Count == 2 && sentence.Words.Contains("tahun", StringComparison.OrdinalIgnoreCase) ? [.. Pairs(others)] : null;
    }

    private static List<decimal> Others(Sentence sentence, PercentClaim percent) =>
        [.. sentence.Claims.Concat(sentence.Before?.Claims ?? []).OfType<PercentClaim>().Where(other => other.At != percent.At).Select(other => other.Value).Distinct()];

    private static IEnumerable<decimal> Pairs(List<decimal> values) =>
        from left in values
        from right in values
        where left > right
        from change in right == 0 ? [left - right] : new[] { left - right, (left - right) / right * 100m, (left - right) / left * 100m }
        select change;

    // Directly before the number: "mengalami kenaikan pada tahun 2022 sebesar".
    [GeneratedRegex(@"\b(?:peningkatan|kenaikan|penurunan|meningkat|menurun|naik|turun)(?:\s+(?:pada|di|dari|dibanding\w*|tahun|\d{4}|sebelumnya|lalu))*\s+(?:sebesar|sebanyak)\s+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Change();
}
