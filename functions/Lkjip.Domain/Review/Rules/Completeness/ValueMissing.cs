using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-01: an indicator of an objective or goal has no target, actual or end-of-plan target (nilai belum diisi).</summary>
/// <remarks>A value that is "-" or "n/a" is not missing.</remarks>
internal sealed class ValueMissing() : ReviewRule("R-LKP-01", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        from what in Missing(context, indicator)
        select Found(indicator.Name, null, null, null, ("what", what), ("year", context.Year.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Missing(ReviewContext context, Indicator indicator)
    {
        if (IsMissing(context, indicator, "target", "target-missing"))
        {
            yield return "target";
        }

        if (IsMissing(context, indicator, "actual", "actual-missing"))
        {
            yield return "realisasi";
        }

        if (indicator.Level == IndicatorLevel.Objective && context.Assessment.Find("planProgress", indicator.Id, "endTarget") is null)
        {
            yield return "target akhir Renstra";
        }
    }

    private static bool IsMissing(ReviewContext context, Indicator indicator, string column, string reason) =>
        context.Assessment.Find("achievement", indicator.Id, column) is not { } figure || figure.Reason == reason;
}
