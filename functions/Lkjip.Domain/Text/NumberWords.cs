using System.Collections.Frozen;

namespace Lkjip.Domain.Text;

/// <summary>Reads numbers in Indonesian words, the inverse of <see cref="Terbilang"/> (terbilang dibaca kembali).</summary>
/// <remarks>Words are read in any case; "milyar" counts as "miliar", and a closing "rupiah" is left out. What is no number gives null.</remarks>
public static class NumberWords
{
    private static readonly FrozenDictionary<string, long> Digits = new[]
    {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    }.Select((word, value) => KeyValuePair.Create(word, (long)value)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, long> Scales = new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["ribu"] = 1_000, ["juta"] = 1_000_000, ["miliar"] = 1_000_000_000, ["milyar"] = 1_000_000_000, ["triliun"] = 1_000_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]> Joined = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["sepuluh"] = ["satu", "puluh"], ["sebelas"] = ["satu", "belas"], ["seratus"] = ["satu", "ratus"], ["seribu"] = ["satu", "ribu"],
        ["sejuta"] = ["satu", "juta"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number, or null where a word is none of a number's.</summary>
    public static long? Parse(string? text)
    {
        var words = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Joined.GetValueOrDefault(word) ?? [word]).ToList();
        if (words.Count > 0 && words[^1].Equals("rupiah", StringComparison.OrdinalIgnoreCase))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count is 0 or > 60 ? null : Sum(words);
    }

    private static long? Sum(List<string> words)
    {
        var (total, group, digit) = (0L, 0L, 0L);
        foreach (var word in words)
        {
            if (Digits.TryGetValue(word, out var value))
            {
                digit = value;
            }
            else if (Below(word) is { } place)
            {
                (group, digit) = (group + place(digit), 0);
            }
            else if (Scales.TryGetValue(word, out var scale))
            {
                (total, group, digit) = (total + ((group + digit) * scale), 0, 0);
            }
            else
            {
                return null;
            }
        }

        return total + group + digit;
    }

    private static Func<long, long>? Below(string word) => word.ToUpperInvariant() switch
    {
        "BELAS" => digit => digit + 10,
        "PULUH" => digit => digit * 10,
        "RATUS" => digit => digit * 100,
        _ => null,
    };
}
