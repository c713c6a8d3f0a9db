using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A capital at each word, small words such as "dan" excepted (judul).</summary>
/// <remarks>Spelling of titles by EYD edisi V: particles and conjunctions stay small, unless they come first. Words in all capitals are lowered.</remarks>
internal sealed class TitleCaseFormat : TagFormat
{
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "dan", "di", "ke", "dari", "pada", "untuk", "yang", "atas", "atau", "dengan", "dalam", "oleh", "serta", "terhadap", "per", "sebagai", "tentang",
    };

    public override string Name => "judul";

    public override string Apply(TagValue? value, string shown, IReadOnlyList<string> arguments) =>
        string.Join(' ', shown.ToLowerInvariant().Split(' ').Select((word, index) => index > 0 && Small.Contains(word) ? word : Capital(word)));

    private static string Capital(string word)
    {
        var first = word.AsSpan().IndexOfAnyExcept("(\"'\u201c");
        return first < 0 ? word : word[..first] + char.ToUpperInvariant(word[first]) + word[(first + 1)..];
    }
}
