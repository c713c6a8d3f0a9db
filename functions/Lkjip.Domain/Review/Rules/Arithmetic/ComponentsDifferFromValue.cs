using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-14: a typed target or actual is not what its numerator and denominator, or its addends, give (unsur realisasi).</summary>
/// <remarks>Held against the decimals that were typed, rounded or cut off. A value without parts is not judged, nor parts without a value.</remarks>
internal sealed class ComponentsDifferFromValue() : ReviewRule("R-ARI-14", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
        from measurement in list.Values
        where measurement.Value?.Number is { } && TypedNumber.Computed(indicator, measurement) is { }
        let typed = measurement.Value!.Number!.Value
        let computed = TypedNumber.Computed(indicator, measurement)!.Value
        where !TypedNumber.Agrees(typed, computed)
        select Found(
            indicator.Name, Show(typed), Show(computed), null,
            ("what", list.What), ("period", Period(measurement)), ("parts", Parts(measurement)));

    internal static string Period(Measurement measurement) =>
        $"{(measurement.Quarter is { } quarter ? $"triwulan {IndonesianFormat.Roman(quarter)} " : "")}{measurement.Year.ToString(CultureInfo.InvariantCulture)}";

    private static string Parts(Measurement measurement) => measurement.Addends.Count > 0
        ? string.Join(" + ", measurement.Addends.Select(addend => Show(addend.Value)))
        : $"{Show(measurement.Numerator!.Value)} : {Show(measurement.Denominator!.Value)}";

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
