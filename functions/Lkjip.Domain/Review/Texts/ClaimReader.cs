using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Texts;

/// <summary>Reads the claims of a typed text, from left to right (pembaca angka dalam naskah).</summary>
/// <remarks>
/// Numbers that name and do not count are left out: of laws and articles, of dates, periods and sections, and what stands in tag braces. It
/// goes from digit to digit, and looks for spelt numbers apart, so that a text without numbers costs next to nothing.
/// </remarks>
internal static partial class ClaimReader
{
    /// <summary>The claims of a text.</summary>
    public static List<Claim> Read(string text)
    {
        var claims = new List<Claim>();
        for (var at = Digit(text, 0); at >= 0;)
        {
            var claim = At(text, at);
            if (claim is not null)
            {
                claims.Add(claim);
            }

            at = Digit(text, Math.Max(claim?.End ?? 0, EndOfDigits(text, at)));
        }

        var digits = claims.Count;
        foreach (Match match in SpeltNumbers.In(text))
        {
            if (claims.TrueForAll(claim => claim.At > match.Index || claim.End <= match.Index) && Spelt(text, match) is { } claim)
            {
                claims.Add(claim);
            }
        }

        if (claims.Count > digits && digits > 0)
        {
            claims.Sort((left, right) => left.At.CompareTo(right.At));
        }

        return claims;
    }

    private static int Digit(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static Claim? At(string text, int at)
    {
        var lead = Lead(text, at);
        var word = text.AsSpan(lead, Math.Min(at - lead, 5));
        if (word.StartsWith("rp", StringComparison.OrdinalIgnoreCase))
        {
            return Amount(text, at, MoneyBehindSymbol().Match(text, at), lead);
        }

        if (word.StartsWith("tabel", StringComparison.OrdinalIgnoreCase) || word.StartsWith("table", StringComparison.OrdinalIgnoreCase))
        {
            return TableNumber().Match(text, at) is { Success: true } number ? new TableClaim(text[lead..(at + number.Length)], lead, number.Value) : null;
        }

        return (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or '.' or ',' or '-' or '–')) || IsInTag(text, at) ? null
            : BareMoney().Match(text, at) is { Success: true } money ? Amount(text, at, money, at)
            : Percentage().Match(text, at) is { Success: true } percent ? Percent(percent)
            : Number().Match(text, at) is { Success: true } plain ? Plain(text, plain) : null;
    }

    // Where the "Rp" or "tabel" right before begins; the number's own place where neither stands there.
    private static int Lead(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '.' or '\u00A0')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]) && end - start < 6)
        {
            start--;
        }

        var word = text.AsSpan(start, end - start);
        return word.Equals("rp", StringComparison.OrdinalIgnoreCase)
            || (end < at && (word.Equals("tabel", StringComparison.OrdinalIgnoreCase) || word.Equals("table", StringComparison.OrdinalIgnoreCase))) ? start : at;
    }

    private static bool IsInTag(string text, int at) =>
        text.LastIndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf("}}", open, StringComparison.Ordinal) > at;

    private static AmountClaim? Amount(string text, int at, Match match, int from)
    {
        if (!match.Success)
        {
            return null;
        }

        var written = match.Groups["money"].Value;
        var scale = Scale(match.Groups["scale"].Value);
        var number = scale > 1 ? NumberPattern.Parse(written).Number : NumberPattern.Parse($"Rp {written}").Number;
        return number is null ? null : new AmountClaim(
            text[from..(at + match.Length)].TrimEnd(), from, number.Value * scale, scale > 1 ? Step(number.Value) * scale : 1m, Value(match.Groups["inwords"]));
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

    private static CountClaim? Spelt(string text, Match match) => NumberWords.Parse(match.Value) is { } value
        ? new CountClaim(match.Value, match.Index, value, 1m, null, Unit(text, match.Index + match.Length)) : null;

    private static Claim? Plain(string text, Match match)
    {
        var written = match.Groups["number"].Value;
        var behind = text.AsSpan(match.Index + match.Length);
        if (NamesSomething(text, match.Index) || IsDate().IsMatch(behind) || NumberPattern.Parse(written).Number is not { } number)
        {
            return null;
        }

        if (written.Length == 4 && !match.Groups["words"].Success && number.Value is >= 1945 and <= 2100 && int.TryParse(written, CultureInfo.InvariantCulture, out var year))
        {
            return IsOfLaw().IsMatch(text.AsSpan(Math.Max(0, match.Index - 60), Math.Min(60, match.Index))) ? null : new YearClaim(match.Value, match.Index, year);
        }

        return Bracketed(text, match) ?? new CountClaim(match.Value, match.Index, number.Value, Printed(written, number.Value), Value(match.Groups["words"]), Unit(text, match.Index + match.Length));
    }

    // "(2) Dua indikator": the words stand behind the bracket.
    private static CountClaim? Bracketed(string text, Match match)
    {
        var end = match.Index + match.Length;
        if (match.Index == 0 || text[match.Index - 1] != '(' || end >= text.Length || text[end] != ')' || SpeltBehind().Match(text, end + 1) is not { Success: true } spelt
            || NumberWords.Parse(spelt.Groups["spelt"].Value) is null)
        {
            return null;
        }

        var from = match.Index - 1;
        return new CountClaim(
            text[from..(spelt.Index + spelt.Length)], from, decimal.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), 1m, spelt.Groups["spelt"].Value,
            Unit(text, spelt.Index + spelt.Length));
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
    [GeneratedRegex(@"(?:\d|No\.?|Nomor|UU|PP)\S{0,30}\s+[Tt]ahun\s+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IsOfLaw();

    [GeneratedRegex(@"\G(?<money>\d{1,3}(?:\s?[.,]\s?\d{3}(?!\d))+(?:,\d{2}(?!\d))?|\d+(?:,\d+)?)(?:\s+(?<scale>ribu|juta|mil[iy]ar|triliun)\b|\s?[.,]\s?-{1,2})?(?:\s*\((?<inwords>[\p{L}\s]{4,300})\))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MoneyBehindSymbol();

    [GeneratedRegex(@"\G(?<money>\d{1,3}(?:\.\d{3}){1,5})(?:,00)?(?:,-{1,2}|\s+rupiah\b)(?:\s*\((?<inwords>[\p{L}\s]{4,300})\))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareMoney();

    [GeneratedRegex(@"\G(?:\d{1,2}\.\d{1,3}|\d{1,2}\.?)(?!\w)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableNumber();

    [GeneratedRegex(@"\G(?<percent>\d+(?:[.,]\d+)*)\s*(?:%|persen\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\G(?<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s*\((?<words>[\p{L}\s]{3,40})\))?(?![\p{L}\d/]|[.,]\d|\s?[-–]\s?\d|\s?%)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s*(?<spelt>\p{L}+(?:\s+(?:belas|puluh))?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpeltBehind();
}
