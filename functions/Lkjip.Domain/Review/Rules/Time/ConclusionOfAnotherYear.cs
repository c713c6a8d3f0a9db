using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-10: the conclusions are drawn about the year of the title although another year was measured (tahun dalam penutup).</summary>
/// <remarks>Only where the report's year and the measured year differ; otherwise years in the closing are those of comparisons.</remarks>
internal sealed partial class ConclusionOfAnotherYear() : ReviewRule("R-WKT-10", Severity.Warning)
{
    private static readonly string[] Sections = ["closing", "conclusion", "obstacles", "recommendations", "closingRemarks", "executiveSummary"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        where context.Year != context.Report.Period.Year && Sections.Contains(text.Section)
        from Match match in BudgetYear().Matches(text.Text)
        where match.Groups["year"].Value == context.Report.Period.Year.ToString(CultureInfo.InvariantCulture)
        select Found(text.Place, match.Value, context.Year.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[Tt]ahun [Aa]nggaran (?<year>\d{4})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BudgetYear();
}
