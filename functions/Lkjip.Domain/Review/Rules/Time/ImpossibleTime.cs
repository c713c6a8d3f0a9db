using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-06: a typed text names a time that does not exist: semester IV, triwulan V, 31 Februari, a wrong weekday, the year 2203 (waktu yang tidak ada).</summary>
/// <remarks>Years are impossible before 1945 or more than thirty years after the report.</remarks>
internal sealed partial class ImpossibleTime() : ReviewRule("R-WKT-06", Severity.Error)
{
    private static readonly string[] Days = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        from fault in Parts(text.Text).Concat(Dates(text.Text)).Concat(Years(text.Text, context.Year))
        select Found(text.Place, fault.Printed, null, null, ("why", fault.Why));

    private static IEnumerable<(string Printed, string Why)> Parts(string text) =>
        from Match match in PartOfYear().Matches(text)
        let most = match.Groups["part"].Value.ToLowerInvariant() switch { "semester" => 2, "caturwulan" => 3, _ => 4 }
        let number = Number(match.Groups["number"].Value)
        where number > most || number == 0
        select (match.Value, $"setahun hanya {most.ToString(CultureInfo.InvariantCulture)} {match.Groups["part"].Value.ToLowerInvariant()}");

    private static IEnumerable<(string Printed, string Why)> Dates(string text)
    {
        foreach (Match match in FullDate().Matches(text))
        {
            var month = Enumerable.Range(1, 12).First(month => IndonesianFormat.Month(month).Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
            var (day, year) = (Number(match.Groups["day"].Value), Number(match.Groups["year"].Value));
            if (year < 1900 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                yield return (match.Value.Trim(), "tanggal itu tidak ada");
            }
            else if (match.Groups["weekday"].Success && Days[(int)new DateOnly(year, month, day).DayOfWeek] is var right
                && !right.Equals(match.Groups["weekday"].Value.Replace("'", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            {
                yield return (match.Value.Trim(), $"tanggal itu hari {right}");
            }
        }
    }

    private static IEnumerable<(string Printed, string Why)> Years(string text, int now) =>
        from Match match in NamedYear().Matches(text)
        let year = Number(match.Groups["year"].Value)
        where year < 1900 || year > now + 30
        select (match.Value, "tahun itu tidak mungkin");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Roman(text.ToUpperInvariant());

    private static int Roman(string text) => Enumerable.Range(1, 20).FirstOrDefault(number => IndonesianFormat.Roman(number) == text);

    [GeneratedRegex(@"\b(?<part>[Ss]emester|SEMESTER|[Tt]riwulan|TRIWULAN|[Cc]aturwulan)\s+(?:ke[- ]?)?(?<number>[IVX]+|\d{1,2})\b(?!\s*[.,)]\s*\d)(?:\s+(?:tahun\s+)?\d{4}\b)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartOfYear();

    [GeneratedRegex(
        @"(?:\b(?<weekday>senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\b\s*,?\s*(?:tanggal\s*)?)?\b(?<day>\d{1,2})\s+(?<month>januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+(?<year>\d{4})\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"\b[Tt]ahun\s+(?:[Aa]nggaran\s+)?(?<year>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedYear();
}
