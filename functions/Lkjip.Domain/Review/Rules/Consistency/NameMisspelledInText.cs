using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-09: a typed text names an indicator, objective, program, unit or person nearly but not quite as the data does (nama hampir sama).</summary>
/// <remarks>
/// Judged are names with one misspelled word, and quoted names with a word more, less or other. Short names, the first words of a name
/// and inflected forms are left alone.
/// </remarks>
internal sealed partial class NameMisspelledInText() : ReviewRule("R-KON-09", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var names = KnownNames.Of(context.Report);
        var slips = new NameSlips(names);
        var found = from text in context.Texts
                    from slip in slips.In(text.Text).Concat(Quoted(names, text.Text))
                    select (text.Place, slip.Name, slip.Printed);
        return from same in found.GroupBy(slip => (slip.Name.Text, Spelling.Letters(slip.Printed)))
               let first = same.First()
               select Found(
                   string.Join("; ", same.Select(slip => slip.Place).Distinct(StringComparer.Ordinal)), first.Printed, first.Name.Text, null,
                   ("what", first.Name.What));
    }

    private static IEnumerable<(KnownName Name, string Printed)> Quoted(IReadOnlyList<KnownName> names, string text) =>
        from Match match in Quotation().Matches(text)
        let printed = match.Groups["name"].Value.Trim()
        let words = Spelling.Words(printed)
        where words.Count >= 4 && !names.Any(name => IsPart(words, name.Words))
        let near = names.FirstOrDefault(name => name.Words.Count >= 4 && Spelling.IsNear(printed, name.Text) && !IsPart(name.Words, words))
        where near is not null
        select (near, printed);

    private static bool IsPart(IReadOnlyList<string> part, IReadOnlyList<string> whole) =>
        $" {string.Join(' ', whole)} ".Contains($" {string.Join(' ', part)} ", StringComparison.Ordinal);

    [GeneratedRegex(@"[“""](?<name>[^“”""]{15,250})[”""]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quotation();
}
