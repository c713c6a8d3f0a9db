using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-01: a text names the year of another report or plan (tahun tidak pada tempatnya).</summary>
/// <remarks>
/// Only years that cannot be right are reported: a strategic plan (Renstra) with another period, an agreement, report or annual
/// plan of another year. Years of regulations and years of comparison are left alone.
/// </remarks>
internal sealed partial class YearOutOfPlace() : ReviewRule("R-WKT-01", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        from finding in Periods(context, text).Concat(Documents(context, text))
        select finding;

    private IEnumerable<Finding> Periods(ReviewContext context, NarrativePiece text)
    {
        var plan = context.Report.Plan;
        var expected = $"{Year(plan.FromYear)}-{Year(plan.ToYear)}";
        return from Match match in PlanPeriod().Matches(text.Text)
               where match.Groups["from"].Value != Year(plan.FromYear) || match.Groups["to"].Value != Year(plan.ToYear)
               select Found(text.Place, match.Value, expected, null, ("what", "Renstra"));
    }

    private IEnumerable<Finding> Documents(ReviewContext context, NarrativePiece text) =>
        from Match match in DocumentYear().Matches(text.Text)
        let year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
        where year != context.Report.Period.Year && year != context.Year && year != context.Report.Period.PublicationYear
        select Found(text.Place, match.Value, Year(context.Report.Period.Year), null, ("what", match.Groups["document"].Value));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:Renstra\)?|Rencana Strategis)(?:(?!RPJMD|RPJPD|Nomor|(?<!Kab|Prov)[.;:]\s)[^0-9]){0,90}(?<from>20\d\d)\s*[-–]\s*(?<to>20\d\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlanPeriod();

    [GeneratedRegex(@"(?i:(?<document>perjanjian kinerja|penetapan kinerja|laporan kinerja|LKjIP|rencana kerja|rencana kinerja))(?:(?!Nomor|tentang|Renstra|RPJMD|sebelum|[.;:]\s)[^0-9]){0,90}?[Tt]ahun (?<year>20\d\d)(?!\s*[-–]\s*20)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentYear();
}
