using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-10: a growth in a sentence is not that of the numbers it is about (pertumbuhan).</summary>
/// <remarks>The numbers are those of the row of an extra table that the sentence names before the percentage, from its first year to its last.</remarks>
internal sealed partial class GrowthDiffers() : TextRule("R-TKS-10")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var growths = Growths.Of(context).Where(growth => growth.Label.Length > 1).ToList();
        return from sentence in growths.Count == 0 ? [] : context.Prose.Sentences
               where Grows().IsMatch(sentence.Words)
               from percent in sentence.Claims.OfType<PercentClaim>()
               let growth = Named(growths, sentence, percent)
               where growth is not null && !percent.Shows(Math.Abs(growth.Percent))
               select In(
                   sentence, Words(sentence, percent, growth), IndonesianFormat.Percent(Math.Abs(growth.Percent), Math.Max(0, (percent.Step / 1.0m).Scale - 1), false), growth.FigureId,
                   ("before", IndonesianFormat.Number(growth.Before, 4, false)), ("after", IndonesianFormat.Number(growth.After, 4, false)));
    }

    private static string Words(Sentence sentence, PercentClaim percent, Growth growth)
    {
        var from = sentence.Of.Text.LastIndexOf(growth.Label, percent.At, StringComparison.OrdinalIgnoreCase);
        return sentence.Of.Text[from..percent.End];
    }

    private static Growth? Named(List<Growth> growths, Sentence sentence, PercentClaim percent)
    {
        var from = sentence.Claims.OfType<QuantityClaim>().LastOrDefault(claim => claim.At < percent.At)?.End ?? sentence.Start;
        var before = sentence.Between(from, percent.At).ToString();
        return growths.Select(growth => (growth, At: before.LastIndexOf(growth.Label, StringComparison.OrdinalIgnoreCase))).Where(one => one.At >= 0 && before.Length - one.At < 60)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.growth.Label.Length).Select(one => one.growth).FirstOrDefault();
    }

    [GeneratedRegex(@"\b(?:meningkat|peningkatan|kenaikan|naik|menurun|penurunan|turun|bertambah|berkurang|tumbuh|pertumbuhan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grows();
}
