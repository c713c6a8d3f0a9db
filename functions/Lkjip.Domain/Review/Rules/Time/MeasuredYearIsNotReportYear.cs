using System.Globalization;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-02: the report is named after another year than the one it measures (tahun laporan dan tahun data).</summary>
internal sealed class MeasuredYearIsNotReportYear() : ReviewRule("R-WKT-02", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => context.Year == context.Report.Period.Year
        ? []
        : [Found(
            "Judul laporan", context.Report.Period.Year.ToString(CultureInfo.InvariantCulture), context.Year.ToString(CultureInfo.InvariantCulture))];
}
