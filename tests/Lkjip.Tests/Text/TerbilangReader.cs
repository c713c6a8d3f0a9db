using System.Globalization;

namespace Lkjip.Tests.Text;

/// <summary>Reads Indonesian number words back, written apart from the speller, to check it.</summary>
internal static class TerbilangReader
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.Ordinal)
    {
        ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
        ["sepuluh"] = 10, ["sebelas"] = 11,
    };

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["ribu"] = 3, ["juta"] = 6, ["miliar"] = 9, ["triliun"] = 12, ["kuadriliun"] = 15, ["kuintiliun"] = 18,
    };

    public static decimal Read(string words)
    {
        decimal total = 0, group = 0, unit = 0;
        foreach (var word in words.Split(' '))
        {
            if (Units.TryGetValue(word, out var value))
                unit = value;
            else if (Scales.TryGetValue(word, out var zeros))
                (total, group, unit) = (total + ((group + unit) * decimal.Parse("1" + new string('0', zeros), CultureInfo.InvariantCulture)), 0, 0);
            else
                (total, group, unit) = Small(word, total, group, unit);
        }

        total += group + unit;
        return words.StartsWith("minus", StringComparison.Ordinal) ? -total : total;
    }

    private static (decimal Total, decimal Group, decimal Unit) Small(string word, decimal total, decimal group, decimal unit) => word switch
    {
        "belas" => (total, group + unit + 10, 0),
        "puluh" => (total, group + (unit * 10), 0),
        "ratus" => (total, group + (unit * 100), 0),
        "seratus" => (total, group + 100, 0),
        "seribu" => (total + 1000, 0, 0),
        "nol" or "minus" => (total, group, unit),
        _ => throw new FormatException(word),
    };
}
