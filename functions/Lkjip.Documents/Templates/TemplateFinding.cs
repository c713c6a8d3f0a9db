using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>Makes the findings about templates (temuan templat).</summary>
public static class TemplateFinding
{
    /// <summary>An error.</summary>
    /// <param name="code">The code, "T-...".</param>
    /// <param name="place">Where: "isi, paragraf 12".</param>
    /// <param name="tag">The tag as written; null where it is about no tag.</param>
    /// <param name="arguments">The arguments of the sentence.</param>
    public static Finding Of(string code, string place, string? tag = null, params (string Name, string Value)[] arguments) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Place = place,
        Stated = tag,
        Arguments = arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal),
    };
}
