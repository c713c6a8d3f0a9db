
namespace Lkjip.Domain.Review.Citations;

/// <summary>Compares titles of regulations (judul peraturan).</summary>
internal static class Titles
{
    private static readonly string[] Fillers = ["dan", "di", "atas", "tentang", "yang", "republik", "indonesia"];

    /// <summary>Whether two titles are the same as far as both are cited; small words do not count.</summary>
    public static bool IsSame(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var (a, b) = (Content(left), Content(right));
        return a.Count > 0 && b.Count > 0 && a.Zip(b).All(pair => IsSameWord(pair.First, pair.Second));
    }

    /// <summary>Whether all of one title stands in the other.</summary>
    public static bool IsPart(IReadOnlyList<string> part, IReadOnlyList<string> whole) =>
        $" {string.Join(' ', Content(whole))} ".Contains($" {string.Join(' ', Content(part))} ", StringComparison.Ordinal);

    private static List<string> Content(IReadOnlyList<string> title) => [.. title.Where(word => !Fillers.Contains(word))];

    private static bool IsSameWord(string left, string right) =>
        left == right || (left, right) is ("review", "reviu") or ("reviu", "review");
}
