using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-11: a heading in the analysis of an indicator calls it by another name (judul analisis indikator).</summary>
/// <remarks>Judged are headings that share half of their words with the indicator's name; an abbreviation in brackets does not count.</remarks>
internal sealed partial class HeadingNamesAnotherIndicator() : ReviewRule("R-KON-11", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        from part in AnalysisParts.All
        from block in part.Blocks(indicator.Analysis)
        where block.Kind == BlockKind.Heading && block.Text is not null && NamesOtherwise(block.Text, indicator)
        select Found($"{part.Title}, {indicator.Name}", block.Text!.Trim(), indicator.Name);

    private static bool NamesOtherwise(string heading, Indicator indicator)
    {
        var (words, name) = (Words(heading), Words(indicator.Name));
        return !words.SequenceEqual(name, StringComparer.Ordinal)
            && !(indicator.ShortName is { } shortName && words.SequenceEqual(Words(shortName), StringComparer.Ordinal))
            && words.Count > 2 && words.Intersect(name, StringComparer.Ordinal).Count() * 2 >= words.Count;
    }

    private static IReadOnlyList<string> Words(string text) => Spelling.Words(Brackets().Replace(Spelling.Unnumbered(text), " "));

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();
}
