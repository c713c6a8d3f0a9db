using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-25: a sentence counts parts of a whole otherwise than the indicator it analyses: "6 orang dari 9 orang" beside 60 % (bagian dan keseluruhan).</summary>
/// <remarks>
/// Two judgements: the ratio of "6 orang dari 9 orang" is a figure of the program that the sentence names; the cases "diselesaikan", where the same
/// text counts the whole, are the numerator of the indicator. Indicators without these figures are not judged.
/// </remarks>
internal sealed partial class RatioDiffers() : TextRule("R-TKS-25", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        context.Prose.Texts.Where(text => text.Count > 0 && text[0].Of.SubjectId is not null).SelectMany(text => Ratios(context, text).Concat(Numerators(context, text)));

    private IEnumerable<Finding> Ratios(ReviewContext context, IReadOnlyList<Sentence> text) =>
        from sentence in text
        from pair in sentence.Claims.OfType<CountClaim>().Zip(sentence.Claims.OfType<CountClaim>().Skip(1))
        where pair.First.Unit.Length > 1 && pair.First.Unit == pair.Second.Unit && pair.Second.Value > 0
            && OutOf().IsMatch(sentence.Between(pair.First.End, pair.Second.At)) && SpeaksOf(context, sentence)
        let ratio = pair.First.Value / pair.Second.Value * 100m
        let figures = context.Prose.Known.Around(sentence.Of.SubjectId!).Where(figure => figure is { Kind: FigureKind.Percent, Exact: not null } && figure.Column == "actual").ToList()
        where figures.Count > 0 && !figures.Exists(figure => Math.Abs(figure.Exact!.Value - ratio) < 1m)
        select In(
            sentence, sentence.Of.Text[pair.First.At..pair.Second.End] + $" {pair.Second.Unit}", figures[0].Shown, figures[0].Id,
            ("ratio", IndonesianFormat.Percent(ratio, 2, false)));

    // The sentence shares a word of the program's or indicator's name that is long enough to mean something.
    private static bool SpeaksOf(ReviewContext context, Sentence sentence) =>
        SubjectTitle.Of(context, sentence.Of.SubjectId!).Split(' ').Any(word => word.Length >= 8 && sentence.Words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Finding> Numerators(ReviewContext context, IReadOnlyList<Sentence> text)
    {
        var parts = context.Prose.Known.Of(text[0].Of.SubjectId!).Where(figure => figure.Table == "components" && context.Prose.Known.YearOf(figure) == context.Year).ToList();
        var (numerator, denominator) = (parts.Find(figure => figure.Column == "numerator"), parts.Find(figure => figure.Column == "denominator"));
        if (numerator?.Exact is not { } done || denominator?.Exact is not { } all)
        {
            return [];
        }

        var wholes = text.SelectMany(sentence => sentence.Claims).OfType<CountClaim>().Where(claim => claim.Value == all).Select(claim => claim.Unit).ToHashSet(StringComparer.Ordinal);
        return (from sentence in text
                from claim in sentence.Claims.OfType<CountClaim>()
                where claim.Unit.Length > 2 && wholes.Contains(claim.Unit) && claim.Value != done && claim.Value < all && Finished().IsMatch(sentence.From(claim.End))
                let finished = Finished().Match(sentence.From(claim.End).ToString())
                select In(
                    sentence, $"{claim.Words}{finished.Value}", numerator.Shown, numerator.Id,
                    ("ratio", IndonesianFormat.Percent(claim.Value / all * 100m, 2, false)))).Take(1);
    }

    [GeneratedRegex(@"^\s*\w+\s+dari\s+(?:total\s+)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"^(?:\s+\w+){1,2}\s+(?:sudah|telah|dapat|berhasil)\s+(?:diselesaikan|selesai|ditindaklanjuti|ditangani|disertifikasi|dilayani)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Finished();
}
