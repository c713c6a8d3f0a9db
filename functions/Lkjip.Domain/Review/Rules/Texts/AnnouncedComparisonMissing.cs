using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-31: a text announces a comparison that the report does not make (perbandingan yang diumumkan).</summary>
/// <remarks>With the targets of the strategic plan, with earlier years, with the national value. Interim reports are not judged.</remarks>
internal sealed partial class AnnouncedComparisonMissing() : TextRule("R-TKS-31", Severity.Warning, MissingValues.Reported)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Report.Period.Quarter is null ? context.Prose.Sentences : []
        where sentence.Words.Contains("membandingkan", StringComparison.OrdinalIgnoreCase)
        let match = Announced().Match(sentence.Words)
        where match.Success && !Wishes.Are(sentence.Words)
        let table = match.Groups["plan"].Success ? "planProgress" : match.Groups["years"].Success ? "history" : "national"
        where context.Assessment.Table(table) is null
        select In(sentence, match.Value, null, null, ("what", match.Groups["plan"].Success ? "target jangka menengah Renstra" : match.Groups["years"].Success ? "tahun sebelumnya" : "nilai nasional"));

    [GeneratedRegex(
        @"\bmembandingkan\b[^;:.]{0,160}?(?:(?<plan>\b(?:5\s*(?:\(lima\)\s*)?tahunan|lima\s+tahunan|jangka\s+menengah|akhir\s+Renstra))|(?<years>\btahun(?:-tahun)?\s+(?:sebelumnya|lalu))|(?<national>\b(?:standar|realisasi|rata-rata|nilai)\s+nasional))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Announced();
}
