using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Texts;

/// <summary>Reads the claims of a typed text, from left to right (pembaca angka dalam naskah).</summary>
/// <remarks>
/// Numbers that name and do not count are left out: of laws and articles, of dates, periods and sections, and what stands in tag braces.
/// </remarks>
internal static partial class ClaimReader
{
    /// <summary>The claims of a text.</summary>
    public static IEnumerable<Claim> Read(string text)
    {
        foreach (Match match in Claims().Matches(text))
        {
            if (Read(text, match) is { } claim)
            {
                yield return claim;
            }
        }
    }

    private static Claim? Read(string text, Match match) =>
        match.Groups["tag"].Success ? null
        : match.Groups["table"].Success ? new TableClaim(match.Value, match.Index, match.Groups["table"].Value)
        : match.Groups["money"].Success ? Amount(match)
        : match.Groups["percent"].Success ? Percent(match)
        : match.Groups["spelt"].Success ? Spelt(text, match)
        : Plain(text, match);

    private static AmountClaim? Amount(Match match)
    {
        var written = match.Groups["money"].Value;
        var scale = Scale(match.Groups["scale"].Value);
        var number = scale > 1 ? NumberPattern.Parse(written).Number : NumberPattern.Parse($"Rp {written}").Number;
        return number is null ? null : new AmountClaim(
            match.Value.TrimEnd(), match.Index, number.Value * scale, scale > 1 ? Step(number.Value) * scale : 1m, Value(match.Groups["inwords"]));
    }

    private static decimal Scale(string word) => word.ToUpperInvariant() switch
    {
        "RIBU" => 1_000m,
        "JUTA" => 1_000_000m,
        "MILIAR" or "MILYAR" => 1_000_000_000m,
        "TRILIUN" => 1_000_000_000_000m,
        _ => 1m,
    };

    private static PercentClaim? Percent(Match match) => NumberPattern.Parse(match.Groups["percent"].Value + "%").Number is { } number
        ? new PercentClaim(match.Value, match.Index, number.Value, Printed(match.Groups["percent"].Value, number.Value))
        : null;

    // "(2) Dua indikator" and "dua indikator".
    private static CountClaim? Spelt(string text, Match match)
    {
        var words = match.Groups["spelt"].Value;
        var digits = Value(match.Groups["before"]);
        return NumberWords.Parse(words) is { } value
            ? new CountClaim(
                match.Value, match.Index, digits is null ? value : decimal.Parse(digits, CultureInfo.InvariantCulture), 1m, digits is null ? null : words,
                Unit(text, match.Index + match.Length))
            : null;
    }

    private static Claim? Plain(string text, Match match)
    {
        var written = match.Groups["number"].Value;
        if (NamesSomething(text, match.Index) || IsDate().IsMatch(text.AsSpan(match.Index + match.Length)) || NumberPattern.Parse(written).Number is not { } number)
        {
            return null;
        }

        var words = Value(match.Groups["words"]);
        return written.Length == 4 && words is null && number.Value is >= 1945 and <= 2100 && int.TryParse(written, CultureInfo.InvariantCulture, out var year)
            ? IsOfLaw().IsMatch(text.AsSpan(0, match.Index)) ? null : new YearClaim(match.Value, match.Index, year)
            : new CountClaim(match.Value, match.Index, number.Value, Printed(written, number.Value), words, Unit(text, match.Index + match.Length));
    }

    private static string? Value(Group group) => group.Success && group.Value.Length > 0 ? group.Value.Trim() : null;

    // "97,50" is printed to the hundredth, though its value has one decimal.
    private static decimal Printed(string written, decimal value)
    {
        var comma = written.LastIndexOfAny([',', '.']);
        return value == decimal.Truncate(value) && (comma < 0 || written[comma] == '.') ? 1m : Power(written.Length - comma - 1);
    }

    private static decimal Step(decimal value) => Power((value / 1.0000000000000000000000000000m).Scale);

    private static decimal Power(int decimals)
    {
        var step = 1m;
        for (; decimals > 0; decimals--)
        {
            step /= 10m;
        }

        return step;
    }

    private static string Unit(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[at..end].ToLowerInvariant();
    }

    private static bool NamesSomething(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '.' or ':' or '(' or '\u00A0')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end > start && Namers.Contains(text[start..end]);
    }

    private static readonly HashSet<string> Namers = new(StringComparer.OrdinalIgnoreCase)
    {
        "nomor", "no", "pasal", "ayat", "huruf", "ke", "bab", "lampiran", "UU", "PP", "tanggal", "tgl", "tipe", "kelas", "sasaran", "strategis", "indikator",
        "tujuan", "misi", "gambar", "grafik", "bagian", "halaman", "hal", "undang", "PER", "permen", "perda", "perbup", "triwulan", "TW", "semester", "IKU",
    };

    [GeneratedRegex(@"^\s*(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b|^\s*[Tt]ahun\s+(?:19|20)\d\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex IsDate();

    // "Nomor 53 Tahun 2014": the year of a regulation.
    [GeneratedRegex(@"(?:\d|No\.?|Nomor|UU|PP)\S{0,30}\s+[Tt]ahun\s+\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 1000)]
    private static partial Regex IsOfLaw();

    [GeneratedRegex(
        @"(?<tag>\{\{[^{}]{0,200}\}\})" +
        @"|\btab(?:el|le)\s+(?<table>\d{1,2}\.\d{1,3}|\d{1,2}\.?)(?!\w)" +
        @"|\bRp\s*\.?\s*(?<money>\d{1,3}(?:\s?[.,]\s?\d{3}(?!\d))+(?:,\d{2}(?!\d))?|\d+(?:,\d+)?)(?:\s+(?<scale>ribu|juta|mil[iy]ar|triliun)\b|\s?[.,]\s?-{1,2})?(?:\s*\((?<inwords>[\p{L}\s]{4,300})\))?" +
        @"|(?<![\p{L}\d/.,\-–])(?<money>\d{1,3}(?:\.\d{3}){1,5})(?:,00)?(?:,-{1,2}|\s+rupiah\b)(?:\s*\((?<inwords>[\p{L}\s]{4,300})\))?" +
        @"|(?<![\p{L}\d/.,\-–])(?<percent>\d+(?:[.,]\d+)*)\s*(?:%|persen\b)" +
        @"|(?<![\p{L}\d/.,\-–])(?:\((?<before>\d{1,3})\)\s*)(?<spelt>(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\s+(?:belas|puluh))?)\b" +
        @"|(?<![\p{L}\d/.,\-–])(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s*\((?<words>[\p{L}\s]{3,40})\))?(?![\p{L}\d/]|[.,]\d|\s?[-–]\s?\d|\s?%)" +
        @"|(?<![\p{L}(])(?<spelt>(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\s+(?:belas|puluh(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b)?))?)(?=\s+(?:program|kegiatan|sub|indikator|tujuan|sasaran|misi|bidang|urusan|seksi|orang|kasus)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Claims();
}
