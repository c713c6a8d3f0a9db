using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-17: an indicator called a percentage is measured in people, cases, companies or a grade (satuan indikator).</summary>
/// <remarks>Judged by the kind of value; an indicator without a value is judged by its kind too.</remarks>
internal sealed class PercentageMeasuredOtherwise() : ReviewRule("R-KON-17", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Kind is IndicatorKind.Count or IndicatorKind.Grade or IndicatorKind.Rupiah
            && MeasureWords.SaysPercent(indicator.Name)
        select Found(indicator.Name, Measure(context.Report, indicator), "%");

    private static string Measure(PerformanceReport report, Indicator indicator)
    {
        var target = indicator.Targets.Select(target => target.Value).Concat(report.Agreements.SelectMany(agreement => agreement.Targets)
            .Where(target => target.IndicatorId == indicator.Id).Select(target => target.Value)).FirstOrDefault(value => value is not null);
        return target is { Number: { } number } ? $"{IndonesianFormat.Number(number, 4, false)} {indicator.Unit}".Trim()
            : target?.Grade is { } grade ? $"predikat {grade}" : indicator.Kind == IndicatorKind.Grade ? "predikat" : indicator.Unit;
    }
}
