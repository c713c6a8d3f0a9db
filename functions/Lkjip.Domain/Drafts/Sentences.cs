using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Drafts;

/// <summary>The Indonesian sentences of the drafts, from the one embedded file <c>Sentences.json</c>: by draft and case, each worded in several ways.</summary>
internal static partial class Sentences
{
    private static readonly Dictionary<string, string[]> All = Load();

    /// <summary>The keys.</summary>
    public static IReadOnlyCollection<string> Keys => All.Keys;

    /// <summary>A sentence, worded by the row, with its values in place.</summary>
    public static string Of(string key, int row, params IReadOnlyList<(string Name, string Value)> values)
    {
        var variants = All[key];
        return Place().Replace(variants[row % variants.Length], place => values.First(value => value.Name == place.Groups["name"].Value).Value);
    }

    [GeneratedRegex("<(?<name>[a-zA-Z]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    private static Dictionary<string, string[]> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Sentences.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
