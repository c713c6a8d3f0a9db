using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Templating;

/// <summary>One thing that is wrong with a template, taken apart for reading: where, which tag, what, what to do (temuan templat).</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Tag">The tag as written; null where it is about none.</param>
/// <param name="Wrong">What is wrong.</param>
/// <param name="Remedy">What to do, with an example; null where the first sentence says it all.</param>
/// <param name="Code">The code of the finding.</param>
/// <param name="Severity">How grave it is.</param>
internal sealed record TemplateFault(string Place, string? Tag, string Wrong, string? Remedy, string Code, Severity Severity)
{
    /// <summary>A finding, taken apart.</summary>
    public static TemplateFault Of(Finding finding)
    {
        var text = finding.Message;
        if (finding.Place.Length > 0 && text.StartsWith($"{finding.Place}: ", StringComparison.Ordinal))
        {
            text = text[(finding.Place.Length + 2)..];
        }

        // What stands around the tag is the author's own text and may hold full stops.
        var around = finding.Arguments.GetValueOrDefault("around") is { Length: > 0 } own ? text.IndexOf($"({own})", StringComparison.Ordinal) + own.Length : 0;
        var end = text.IndexOf(". ", Math.Max(0, around), StringComparison.Ordinal);
        var (wrong, remedy) = end < 0 ? (text, null) : (text[..(end + 1)], text[(end + 2)..]);
        return new(finding.Place, finding.Stated, Capitalised(wrong), remedy, finding.Code, finding.Severity);
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
