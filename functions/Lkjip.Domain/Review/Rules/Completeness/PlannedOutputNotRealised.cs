using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-08: an output was planned and its actual is nowhere (keluaran yang direncanakan tanpa realisasi).</summary>
/// <remarks>Rows of supporting programs one by one; indicators of programs, activities and sub-activities together in one finding. Interim reports are
/// not judged.</remarks>
internal sealed class PlannedOutputNotRealised() : ReviewRule("R-LKP-08", Severity.Note, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Report.Period.Quarter is null ? Rows(context).Concat(Indicators(context)) : [];

    private IEnumerable<Finding> Rows(ReviewContext context) =>
        from program in context.Report.SupportingPrograms
        from row in program.Rows
        where row.Kind != SupportingRowKind.Input && row.IndicatorId is null && row.Target is { IsNotApplicable: false } && row.Actual is null
        select Found("Program pendukung sasaran", null, null, null, ("count", "1"), ("names", row.Name));

    private IEnumerable<Finding> Indicators(ReviewContext context)
    {
        var missing = context.Report.Indicators.Where(indicator =>
            indicator.Level is IndicatorLevel.Program or IndicatorLevel.Activity or IndicatorLevel.SubActivity && indicator.IsInForce(context.Year)
            && indicator.Targets.Any(target => target.Year == context.Year && target.Value is { IsNotApplicable: false })
            && !indicator.Actuals.Any(actual => actual.Year == context.Year)).Select(indicator => indicator.Name).ToList();
        return missing.Count == 0 ? [] : [Found("Program, kegiatan dan sub kegiatan", null, null, null, ("count", missing.Count.ToString(CultureInfo.InvariantCulture)), ("names", string.Join("; ", missing)))];
    }
}
