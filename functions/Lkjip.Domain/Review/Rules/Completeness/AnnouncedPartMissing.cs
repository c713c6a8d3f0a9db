using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-12: a section, appendix or table that the contents announce is not there, has another number, or comes in another order (daftar isi dan sistematika).</summary>
/// <remarks>
/// Held against the printed headings and captions as stated. Titles that share two thirds of their words are the same. Appendices are found
/// among the headings whose place names an appendix. Without stated headings nothing is said.
/// </remarks>
internal sealed partial class AnnouncedPartMissing() : ReviewRule("R-LKP-12", Severity.Note)
{
    private static readonly Dictionary<string, string[]> Abbreviations = new(StringComparer.Ordinal)
    {
        ["iku"] = ["indikator", "kinerja", "utama"], ["pk"] = ["perjanjian", "kinerja"], ["rkt"] = ["rencana", "kinerja", "tahunan"],
        ["renstra"] = ["rencana", "strategis"], ["rs"] = ["rencana", "strategis"], ["sk"] = [], ["pd"] = [], ["skpd"] = [], ["opd"] = [],
    };

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        Of(context.Report, "announcedHeading", "heading").Concat(Of(context.Report, "announcedTable", "tableCaption"));

    private IEnumerable<Finding> Of(PerformanceReport report, string announced, string printed)
    {
        var all = report.StatedTexts.Where(stated => stated.Subject == printed).ToList();
        return from part in report.StatedTexts.Where(stated => stated.Subject == announced).GroupBy(IsAppendix)
               let there = all.Where(heading => IsAppendix(heading) == part.Key).ToList()
               where there.Count > 0
               from finding in Compare([.. part], there)
               select finding;
    }

    private IEnumerable<Finding> Compare(List<StatedText> announced, List<StatedText> printed)
    {
        var last = -1;
        foreach (var part in announced)
        {
            var at = Find(part.Value, printed, last);
            if (at < 0)
            {
                yield return Found(part.Place, part.Value, null, null, ("what", "tidak ada bagian berjudul demikian"));
            }
            else if (Number(part.Value) is { } number && Number(printed[at].Value) is { } own && number != own)
            {
                yield return Found(part.Place, part.Value, null, null, ("what", $"tercetak sebagai \"{printed[at].Value}\""));
            }
            else if (at < last)
            {
                yield return Found(part.Place, part.Value, null, null, ("what", $"tercetak dalam urutan lain, sebelum \"{printed[last].Value}\""));
            }

            last = Math.Max(last, at);
        }
    }

    // The same number first, then the next one in order, then any.
    private static int Find(string title, List<StatedText> printed, int after)
    {
        var alike = Enumerable.Range(0, printed.Count).Where(index => IsAlike(title, printed[index].Value)).ToList();
        return alike.Count == 0 ? -1
            : alike.Find(index => Number(title) is { } number && number == Number(printed[index].Value) && index > after) is var same and > 0 ? same
            : alike.Exists(index => index > after) ? alike.Find(index => index > after) : alike[0];
    }

    private static bool IsAlike(string left, string right)
    {
        var (a, b) = (Words(left), Words(right));
        return a.Count > 0 && b.Count > 0 && a.Intersect(b, StringComparer.Ordinal).Count() * 3 >= Math.Min(a.Count, b.Count) * 2;
    }

    private static List<string> Words(string title) =>
        [.. Spelling.Words(Lead().Replace(title, "")).SelectMany(word => Abbreviations.GetValueOrDefault(word) ?? [word]).Where(word => word is not ("dan" or "tahun" or "tabel") && !word.All(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal)];

    private static string? Number(string title) => Numbered().Match(title) is { Success: true } match ? Spelling.Letters(match.Value) : null;

    private static bool IsAppendix(StatedText part) => part.Place.Contains("lampiran", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:Lampiran\s+\d+\.?|Tabel\s+[\d. ]+|\d+(?:\.\d+)*\.?|[A-Z]\.)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\s*(?:Tabel\s+\d+\s*\.\s*\d+|\d+(?:\.\d+)+|[A-Z](?=\.\s))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();
}
