using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>Tells sentences that wish, plan or suppose from those that state (harapan, bukan pernyataan).</summary>
internal static partial class Wishes
{
    /// <summary>Whether the words speak of what is hoped for, planned or supposed.</summary>
    public static bool Are(ReadOnlySpan<char> words) => Wish().IsMatch(words);

    [GeneratedRegex(@"\b(?:diharapkan|harapan\w*|semoga|agar|supaya|akan|apabila|bila|jika|kalau|bilamana|hendaknya|seharusnya|guna|untuk\s+(?:dapat\s+)?(?:me|men|mem|meng)\w+|tahun\s+(?:depan|mendatang)|masa\s+(?:depan|mendatang|yang\s+akan))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wish();
}
