using System.Reflection;
using System.Text.Json;

namespace Lkjip.App.Problems;

/// <summary>The texts of all problems, from the one embedded file <c>Problems.json</c>, keyed by code.</summary>
internal static class ProblemTexts
{
    private static readonly Dictionary<string, ProblemText> Texts = Load();

    /// <summary>All codes.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The text of a code; a code without text is a broken program.</summary>
    public static ProblemText For(string code) => Texts[code];

    private static Dictionary<string, ProblemText> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Problems.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, ProblemText>>(stream, Answers.Json.Options)!;
    }
}
