using System.Reflection;
using System.Text.Json;

namespace Lkjip.Domain.Review;

/// <summary>The Indonesian sentences of all findings, from the one embedded file <c>Messages.json</c>, keyed by code.</summary>
public static class Messages
{
    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>The codes that have a sentence.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The sentence of a finding, with its arguments, place, stated and expected value filled in.</summary>
    public static string For(Finding finding)
    {
        var text = Texts.GetValueOrDefault(finding.Code) ?? finding.Code;
        text = finding.Arguments.Aggregate(text, (now, pair) => now.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal));
        return text.Replace("{place}", finding.Place, StringComparison.Ordinal)
            .Replace("{stated}", finding.Stated ?? "", StringComparison.Ordinal)
            .Replace("{expected}", finding.Expected ?? "", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Messages.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
