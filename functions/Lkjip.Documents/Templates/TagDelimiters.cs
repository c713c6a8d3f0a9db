using System.Text.RegularExpressions;

namespace Lkjip.Documents.Templates;

/// <summary>What opens and closes the tags of one template (kurung tag): <c>{{ }}</c>, or <c>{ }</c> where the author chose it.</summary>
/// <param name="Open">What opens a tag.</param>
/// <param name="Close">What closes a tag.</param>
/// <remarks>
/// The author chooses single braces with the note <c>{{! kurung tunggal }}</c> anywhere in the text. Double braces are then read too, and a
/// brace that opens no readable tag is text.
/// </remarks>
public sealed partial record TagDelimiters(string Open, string Close)
{
    /// <summary>The usual ones.</summary>
    public static TagDelimiters Double { get; } = new("{{", "}}");

    /// <summary>Single braces.</summary>
    public static TagDelimiters Single { get; } = new("{", "}");

    /// <summary>The delimiters that a template chose.</summary>
    /// <param name="texts">Its paragraphs or cells.</param>
    public static TagDelimiters Of(IEnumerable<string> texts) => texts.Any(text => Choice().IsMatch(text)) ? Single : Double;

    /// <summary>True when a text may hold a tag or a part of one.</summary>
    public bool MayBeIn(string text) => text.Contains(Open, StringComparison.Ordinal) || text.Contains(Close, StringComparison.Ordinal);

    [GeneratedRegex(@"\{{1,2}!\s*kurung\s+tunggal\s*\}{1,2}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Choice();
}
