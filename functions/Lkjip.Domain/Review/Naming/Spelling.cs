using Lkjip.Domain.Text;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reading;

namespace Lkjip.Domain.Review.Naming;

/// <summary>Compares names as they are printed (ejaan nama).</summary>
/// <remarks>Case, spaces, punctuation and a leading number or letter ("1.", "a)") do not count.</remarks>
internal static partial class Spelling
{
    /// <summary>The words of a text: runs of letters and digits, in lower case.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>Whether two names are the same.</summary>
    public static bool Same(string left, string right) =>
        Letters(left) == Letters(right) || Letters(Unnumbered(left)) == Letters(Unnumbered(right));

    /// <summary>Whether two names that are not the same are nearly so: a few letters, or one word of several, apart.</summary>
    public static bool IsNear(string left, string right)
    {
        var (a, b) = (Letters(Unnumbered(left)), Letters(Unnumbered(right)));
        return a != b && (Apart(a, b) <= Math.Max(a.Length, b.Length) / 8 || SharesMostWords(Words(left), Words(right)));
    }

    /// <summary>Whether two names that are not the same differ in no more than two letters.</summary>
    public static bool IsNearlyOne(string left, string right) =>
        !Same(left, right) && Math.Abs(left.Length - right.Length) <= 4 && Apart(Letters(left), Letters(right)) <= 2;

    /// <summary>The right name that is nearest to a printed one.</summary>
    public static string Nearest(string printed, IEnumerable<string> right)
    {
        var letters = Letters(printed);
        var (nearest, apart) = ("", int.MaxValue);
        foreach (var candidate in right)
        {
            var other = Letters(candidate);
            // Texts are at least as far apart as their lengths.
            if (Math.Abs(other.Length - letters.Length) < apart && Apart(letters, other) is var now && now < apart)
            {
                (nearest, apart) = (candidate, now);
            }
        }

        return nearest;
    }

    /// <summary>Whether a word is another with one letter wrong, missing or too many, or two letters in a long word.</summary>
    public static bool IsSlip(string left, string right) =>
        left != right && left.Length >= 4 && right.Length >= 4 && !left.Any(char.IsAsciiDigit) && !right.Any(char.IsAsciiDigit)
        && Apart(left, right) <= (Math.Min(left.Length, right.Length) >= 7 ? 2 : 1);

    /// <summary>The text without a number or letter in front: "2. Pencari kerja" is "Pencari kerja".</summary>
    public static string Unnumbered(string text) => Numbering().Replace(text, "") is var bare && bare.Any(char.IsLetter) ? bare : text;

    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
        {
            letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static bool SharesMostWords(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        Math.Min(left.Count, right.Count) >= 4
        && left.Intersect(right, StringComparer.Ordinal).Count() * 4 >= Math.Max(left.Distinct(StringComparer.Ordinal).Count(), right.Distinct(StringComparer.Ordinal).Count()) * 3;

    private static int Apart(string left, string right) => EditDistance.Between(left, right);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?:(?:\d+(?:\.\d+)*|[a-zA-Z]|[IVX]+)[.)]\s*)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbering();
}
