namespace Lkjip.Domain.Text;

/// <summary>Numbers in Indonesian words (terbilang).</summary>
/// <remarks>Spelling of the Kamus Besar Bahasa Indonesia: sepuluh, sebelas, seratus, seribu, but satu juta; miliar, triliun.</remarks>
public static class Terbilang
{
    private static readonly string[] Digits =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    private static readonly string[] Scales = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"];

    /// <summary>The number in words with capitals: "Lima Belas Miliar"; a negative one begins with "Minus".</summary>
    public static string Words(long number) => string.Join(' ', Spell(number).Select(Capitalised));

    /// <summary>The number in small letters: "lima belas miliar".</summary>
    public static string LowerWords(long number) => string.Join(' ', Spell(number));

    /// <summary>An amount of money in words: "Lima Belas Miliar Rupiah".</summary>
    public static string Rupiah(long amount) => Words(amount) + " Rupiah";

    private static IEnumerable<string> Spell(long number)
    {
        if (number == 0)
            return [Digits[0]];
        var size = (ulong)decimal.Abs(number);
        return number < 0 ? Groups(size).Prepend("minus") : Groups(size);
    }

    private static IEnumerable<string> Groups(ulong size)
    {
        var divisor = 1_000_000_000_000_000_000UL;
        for (var scale = Scales.Length - 1; scale >= 0; scale--, divisor /= 1000)
        {
            var group = (int)(size / divisor % 1000);
            foreach (var word in Group(group, scale))
                yield return word;
        }
    }

    private static IEnumerable<string> Group(int group, int scale) => (group, scale) switch
    {
        (0, _) => [],
        (_, 0) => BelowThousand(group),
        (1, 1) => ["seribu"],
        _ => BelowThousand(group).Append(Scales[scale]),
    };

    private static IEnumerable<string> BelowThousand(int number) => number switch
    {
        0 => [],
        < 12 => [Digits[number]],
        < 20 => [Digits[number - 10], "belas"],
        < 100 => [Digits[number / 10], "puluh", .. BelowThousand(number % 10)],
        < 200 => ["seratus", .. BelowThousand(number - 100)],
        _ => [Digits[number / 100], "ratus", .. BelowThousand(number % 100)],
    };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
