using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review;

/// <summary>The Indonesian sentences of all findings, from the one embedded file <c>Messages.json</c>, keyed by code.</summary>
public static partial class Messages
{
    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>The codes that have a sentence.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The sentence of a finding, with its arguments, place, stated and expected value filled in.</summary>
    public static string For(Finding finding)
    {
        var text = Text(finding.Code);
        // In one pass: what an argument says is not read for arguments again.
        return Argument().Replace(text, name => Value(finding, name.Groups["name"].Value) ?? name.Value);
    }

    /// <summary>The text with this key; the key itself where there is none.</summary>
    internal static string Text(string key) => Texts.GetValueOrDefault(key) ?? key;

    private static string? Value(Finding finding, string name) => name switch
    {
        _ when finding.Arguments.TryGetValue(name, out var value) => value,
        "place" => finding.Place,
        "stated" => finding.Stated ?? "",
        "expected" => finding.Expected ?? "",
        _ => null,
    };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Messages.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
