using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-29: an indicator is defined in two ways: by another denominator, or by another deed than its name (definisi indikator).</summary>
/// <remarks>
/// Compared are the words after "terhadap", "dengan" or "dari" of the definition with the denominator of the formula and of a typed sentence
/// "(nama indikator) adalah ..."; and the deed in the name ("yang diselesaikan") with those in the definition. Without definition nothing is said.
/// </remarks>
internal sealed partial class DefinitionDiffers() : ReviewRule("R-KON-29", Severity.Warning)
{
    private static readonly string[] NoMatter = ["jumlah", "seluruh", "semua", "total", "yang", "telah", "sudah", "pada", "di", "tahun", "n", "persen", "x", "100", "kali", "dan", "dengan"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Definition is not null
        from finding in OtherWhole(context, indicator).Take(1).Concat(OtherDeed(indicator))
        select finding;

    private IEnumerable<Finding> OtherWhole(ReviewContext context, Indicator indicator)
    {
        var defined = Whole(indicator.Definition!);
        var others = context.Texts.Select(text => (text.Place, Whole: Sentence(text.Text, indicator.Name)))
            .Append((Place: $"rumus {indicator.Name}", Whole: indicator.DenominatorLabel));
        return from other in others
               where defined is not null && other.Whole is not null && Differ(Words(defined), Words(other.Whole))
               select Found(
                   $"{other.Place}; definisi {indicator.Name}", indicator.Definition, other.Whole!.Trim(), null, ("what", "penyebutnya"), ("name", indicator.Name));
    }

    private IEnumerable<Finding> OtherDeed(Indicator indicator)
    {
        var (name, definition) = (Deeds(indicator.Name), Deeds(indicator.Definition!));
        if (name.Count > 0 && definition.Count > 0 && !name.Intersect(definition, StringComparer.Ordinal).Any()
            && !name.Exists(deed => Spelling.Words(indicator.Definition!).Any(word => Inflection.IsOneWord(word, deed))))
        {
            yield return Found(
                $"definisi {indicator.Name}", indicator.Definition, indicator.Name, null,
                ("what", $"yang dihitung ({definition[0]}, bukan {name[0]})"), ("name", indicator.Name));
        }
    }

    private static bool Differ(List<string> left, List<string> right)
    {
        var shared = left.Intersect(right, StringComparer.Ordinal).Count();
        return shared > 0 && shared < left.Count && shared < right.Count;
    }

    private static List<string> Words(string text) => [.. Spelling.Words(Brackets().Replace(text, " ")).Where(word => !NoMatter.Contains(word)).Distinct(StringComparer.Ordinal)];

    private static List<string> Deeds(string text) => [.. Deed().Matches(text).Select(match => match.Groups["deed"].Value.ToLowerInvariant())];

    private static string? Whole(string definition) => Denominator().Matches(definition) is { Count: > 0 } found ? found[^1].Groups["whole"].Value : null;

    private static string? Sentence(string text, string name)
    {
        var start = text.IndexOf($"{name} adalah ", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var sentence = text[start..];
        var end = sentence.IndexOf(". ", StringComparison.Ordinal);
        return Whole((end < 0 ? sentence : sentence[..end]).TrimEnd('.'));
    }

    [GeneratedRegex(@"\b(?:terhadap|dengan|dari|dibagi)\s+(?<whole>[^.;]+?)(?=\s+(?:terhadap|dengan|dari|dibagi|pada|di)\s|[.;]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Denominator();

    [GeneratedRegex(@"\byang\s+(?:telah\s+|sudah\s+|dapat\s+|berhasil\s+)?(?<deed>di\p{L}{4,})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Brackets();
}
