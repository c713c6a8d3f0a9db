using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-05: a recommendation or plan is made for a year that is over (rekomendasi untuk tahun yang sudah lewat).</summary>
/// <remarks>A yearly report is written after its year. Interim reports look ahead in their own year and are not judged, nor are texts without a year.</remarks>
internal sealed partial class PastYearAhead() : ReviewRule("R-WKT-05", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from text in context.Texts
        where context.Report.Period.Quarter is null
        from Match match in Ahead().Matches(text.Text)
        where int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) <= context.Year
        select Found(
            text.Place, match.Value.Trim(), null, null, ("year", match.Groups["year"].Value), ("next", (context.Year + 1).ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex(
        @"(?i:rekomendasi\s+perbaikan|direkomendasikan|penyusunan\s+rencana\s+(?:kegiatan|aksi|program|kerja|tindak lanjut))[^.;:0-9]{0,140}?\b(?:di|pada|untuk)?\s*tahun(?:\s+anggaran)?\s+(?<year>20\d\d)(?!\s*[-–/])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ahead();
}
