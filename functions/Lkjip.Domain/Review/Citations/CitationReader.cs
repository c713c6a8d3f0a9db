using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Citations;

/// <summary>Reads citations of regulations: "Peraturan Presiden RI Nomor 29 Tahun 2014 tentang ..." (kutipan peraturan).</summary>
internal static partial class CitationReader
{
    private static readonly string[] NoMatter = ["republik", "indonesia", "ri", "negara", "dan", "reformasi", "birokrasi", "kabupaten", "kota", "provinsi", "propinsi"];
    private static readonly string[] InTitles =
        ["dan", "atas", "di", "serta", "pada", "dalam", "untuk", "yang", "dengan", "atau", "bagi", "antara", "ke", "dari", "oleh", "tentang", "kepada", "terhadap", "menjadi"];

    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("uu", "undang undang"), ("pp", "peraturan pemerintah"), ("perpres", "peraturan presiden"), ("inpres", "instruksi presiden"),
        ("permendagri", "peraturan menteri dalam negeri"), ("perda", "peraturan daerah"), ("perbup", "peraturan bupati"),
        ("permenpanrb", "peraturan menteri pendayagunaan aparatur"), ("permenpan", "peraturan menteri pendayagunaan aparatur"),
    ];

    /// <summary>All citations in the texts and in the list of regulations.</summary>
    public static IReadOnlyList<Citation> All(ReviewContext context)
    {
        var region = Spelling.Words(context.Report.Agency.Region.Name);
        var sources = context.Texts.Select(text => (text.Place, text.Text))
            .Concat(context.Report.Regulations.Select((regulation, index) => (Place(index), regulation.Text)))
            .Concat(context.Report.StatedTexts.Where(stated => stated.Subject == "regulation").Select(stated => (stated.Place, stated.Value)));
        return [.. sources.SelectMany(source => In(source.Item1, source.Item2, region))];
    }

    /// <summary>The place of a regulation in the list.</summary>
    public static string Place(int index) => $"Dasar hukum nomor {(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The citations in one text.</summary>
    public static IEnumerable<Citation> In(string place, string text, IReadOnlyList<string> region) =>
        from Match match in Pattern().Matches(text)
        let title = Title(match.Groups["title"].Value)
        select new Citation(
            place, Spaces().Replace(match.Groups["all"].Value, " ").Trim(), Issuer(match.Groups["kind"].Value, region), Number(match.Groups["number"].Value), Year(match),
            Spelling.Words(title), title);

    /// <summary>A kind of regulation in comparable form: without the state, the region and ministries' later names.</summary>
    public static string Issuer(string kind, IReadOnlyList<string> region)
    {
        var words = string.Join(' ', Spelling.Words(kind).Where(word => !NoMatter.Contains(word) && !region.Contains(word, StringComparer.Ordinal)));
        var known = Array.Find(Abbreviations, pair => words == pair.Short);
        return known.Long ?? words;
    }

    /// <summary>A number in comparable form: "PER/09/M.PAN/05/2007" is "9/m.pan/5/2007".</summary>
    public static string Number(string printed) => Zeros().Replace(
        printed.Trim('.', ',', ';', ' ').ToLowerInvariant().Replace("per/", "", StringComparison.Ordinal), "");

    private static int? Year(Match match) => match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    // A title ends where the sentence goes on: at punctuation that no title has, or at a small letter of no particle.
    private static string Title(string rest)
    {
        var end = Stop().Match(rest);
        var whole = end.Success ? rest[..end.Index] : rest;
        var words = Word().Matches(whole).TakeWhile((word, index) => index == 0 || char.IsUpper(word.Value[0]) || char.IsDigit(word.Value[0]) || InTitles.Contains(word.Value)).ToList();
        var isAmendment = words.Count > 0 && words[0].Value.Equals("Perubahan", StringComparison.OrdinalIgnoreCase);
        var count = isAmendment ? words.Count : words.TakeWhile(word => word.Value != "tentang").Count();
        while (count > 0 && InTitles.Contains(words[count - 1].Value))
        {
            count--;
        }

        return count == 0 ? "" : Spaces().Replace(whole[words[0].Index..(words[count - 1].Index + words[count - 1].Length)], " ");
    }

    [GeneratedRegex(
        @"(?<all>(?<kind>(?:\bUndang\s*-\s*Undang\b|\bUU\b|\bPP\b|\bPerpres\b|\bInpres\b|\bPermendagri\b|\bPerda\b|\bPerbup\b|\b[Pp]eraturan\b|\bInstruksi Presiden\b|\bKeputusan\b)(?:(?!\b(?:Nomor|No|tentang|Undang|Peraturan)\b)[^0-9;:.]){0,110}?)\s*(?:Nomor|No\.?)\s*:?\s*(?<number>(?:PER/)?\d[\w./]*)(?:\s*[Tt]ahun\s*(?<year>\d{4}))?)(?:\s*[Tt]entang\s+(?=(?<title>[^;]{3,400})))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\(|[“”""]|[.;:](?:\s|$)|,\s*(?:Peraturan|Undang|Instruksi|Keputusan|dan mengacu|dan diatur|(?!dan\b|serta\b)[a-z])|\sdan\s+(?:Peraturan|Undang|Instruksi|Keputusan)\b|\s-\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\d])0+(?=\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zeros();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
