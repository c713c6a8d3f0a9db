using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-08: vision, mission, medium-term plan or term of office is given with one year other than the plan's period (periode visi, misi, RPJMD).</summary>
/// <remarks>Judged where one end of the period is that of the plan and the other not: another period altogether may be that of an earlier plan, and R-WKT-01
/// judges the strategic plan. Periods without such a word before them are left alone.</remarks>
internal sealed partial class PlanPeriodDiffers() : ReviewRule("R-WKT-08", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var plan = context.Report.Plan;
        var texts = context.Texts.Select(text => (text.Place, text.Text))
            .Concat(context.Report.Regulations.Select((regulation, index) => (Citations.CitationReader.Place(index), regulation.Text)));
        return from text in texts
               from Match match in Period().Matches(text.Item2)
               let fromSame = match.Groups["from"].Value == Year(plan.FromYear)
               let toSame = match.Groups["to"].Value == Year(plan.ToYear)
               where fromSame != toSame
               select Found(
                   text.Item1, $"{match.Groups["from"].Value} – {match.Groups["to"].Value}", $"{Year(plan.FromYear)}-{Year(plan.ToYear)}", null,
                   ("words", match.Value.Trim()));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\b(?i:visi|misi|RPJMD\)?|rencana pembangunan jangka menengah(?: daerah)?|periode)\b(?:(?!Renstra|Rencana Strategis|RPJPD|Nomor|[.;:]\s)[^0-9]){0,90}?(?<from>\d{4})\s*[-–]\s*(?<to>\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Period();
}
