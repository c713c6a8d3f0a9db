using System.Globalization;

namespace Lkjip.Domain.Review.Texts;

/// <summary>How close two printed numbers are: a slip of the pen changes, drops or swaps a digit (kemiripan angka).</summary>
internal static class Closeness
{
    /// <summary>True where the digits of two numbers differ at one place, or two neighbours are swapped.</summary>
    public static bool IsSlip(decimal left, decimal right)
    {
        var (a, b) = (Digits(left), Digits(right));
        if (a.Length != b.Length)
        {
            return Math.Abs(a.Length - b.Length) == 1 && Math.Min(a.Length, b.Length) >= 3 && IsDropped(a.Length > b.Length ? a : b, a.Length > b.Length ? b : a);
        }

        var different = Enumerable.Range(0, a.Length).Where(at => a[at] != b[at]).ToList();
        return different.Count == 1 || (different is [var first, var second] && second == first + 1 && a[first] == b[second] && a[second] == b[first]);
    }

    /// <summary>How many digits a number is printed with.</summary>
    public static int Length(decimal value) => Digits(value).Length;

    private static string Digits(decimal value) => string.Concat((value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit));

    private static bool IsDropped(string longer, string shorter)
    {
        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at])
        {
            at++;
        }

        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
    }
}
