using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-13: target and actual of a percentage, or actuals of two years, are written in two scales, 0,85 and 85 (skala angka).</summary>
/// <remarks>Found where one is at most 1, the other at least 10, and a hundred times the one lies between half of the other and two times it. Missing values are not judged.</remarks>
internal sealed class ScaleMismatch() : ReviewRule("R-WJR-13", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Kind is IndicatorKind.Percent or IndicatorKind.Index
        from year in indicator.Actuals.Concat(indicator.Targets).Where(value => value.Quarter is null).Select(value => value.Year).Distinct()
        let target = indicator.Targets.FirstOrDefault(value => value.Year == year && value.Quarter is null)?.Value?.Number
        let actual = indicator.Actuals.FirstOrDefault(value => value.Year == year && value.Quarter is null) is { } one ? TypedNumber.Of(indicator, one) : null
        let earlier = indicator.Actuals.FirstOrDefault(value => value.Year == year - 1 && value.Quarter is null) is { } last ? TypedNumber.Of(indicator, last) : null
        let other = Differ(target, actual) ? target : Differ(earlier, actual) ? earlier : null
        where other is not null
        select Found(indicator.Name, Show(actual!.Value), Show(other.Value), null, ("year", year.ToString(CultureInfo.InvariantCulture)));

    private static bool Differ(decimal? left, decimal? right) => left is > 0m && right is > 0m
        && Math.Min(left.Value, right.Value) is <= 1m and var small && Math.Max(left.Value, right.Value) is >= 10m and var large
        && small * 100m is var same && same >= large / 2m && same <= large * 2m;

    private static string Show(decimal value) => IndonesianFormat.Number(value, 4, false);
}
