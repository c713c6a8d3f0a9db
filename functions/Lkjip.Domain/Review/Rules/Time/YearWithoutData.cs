using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-15: a sentence about performance or money names a year that the report has no data of (tahun tanpa data).</summary>
/// <remarks>
/// Years may be those from the first actual or budget of the data to the end of the plan. Judged are "tahun anggaran" and "pada tahun" in sentences with an
/// amount, an achievement or an actual; years of regulations, of foundings and of periods are left alone.
/// </remarks>
internal sealed partial class YearWithoutData() : ReviewRule("R-WKT-15", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        var first = report.Indicators.SelectMany(indicator => indicator.Actuals).Select(actual => actual.Year).Concat(report.Budget.History.Select(year => year.Year))
            .Append(context.Year - 1).Min();
        var last = Math.Max(report.Plan.ToYear, context.Year + 1);
        return from text in context.Texts
               from sentence in Sentence().Split(text.Text)
               from Match match in Named().Matches(sentence)
               let year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
               where (year < first || year > last) && year >= 1945 && year <= context.Year + 30 && (match.Groups["budget"].Success || Judged().IsMatch(sentence))
               select Found(text.Place, match.Value, $"{Text(first)} dan {Text(last)}");
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:(?<budget>tahun anggaran)|(?:pada|selama|sepanjang|di|untuk)\s+tahun)\s+(?<year>\d{4})\b(?!\s*[-–/])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"sebesar|sebanyak|terealisasi|realisasi|capaian|\d\s*%", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Judged();

    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();
}
