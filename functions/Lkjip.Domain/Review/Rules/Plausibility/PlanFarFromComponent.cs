using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-18: the planned number of an activity is far from what the components of its objective count (rencana dan unsur realisasi).</summary>
/// <remarks>
/// A count planned for a budget item that supports an objective, without an actual of its own, held against the components with the most words in
/// common, at least two. Threshold: <see cref="PlausibilityThresholds.Jump"/>. Not judged without components.
/// </remarks>
internal sealed partial class PlanFarFromComponent() : ReviewRule("R-WJR-18", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from support in context.Report.SupportingPrograms
        from planned in context.Report.Indicators.Where(indicator => indicator.BudgetItemId == support.BudgetItemId && indicator.Kind == IndicatorKind.Count)
        where context.Report.Period.Quarter is null && planned.Actuals.All(actual => actual.Year != context.Year)
        let target = planned.Targets.FirstOrDefault(target => target.Year == context.Year && target.Quarter is null)?.Value?.Number
        where target > 0
        let near = context.Measured.Where(indicator => indicator.ObjectiveId == support.ObjectiveId).SelectMany(indicator => Components(indicator, context.Year))
            .Select(component => (component.Label, component.Value, Common: Words(component.Label).Intersect(Words(planned.Name), StringComparer.Ordinal).Count()))
            .Where(component => component.Common > 1).OrderByDescending(component => component.Common).FirstOrDefault()
        where near.Value > 0 && Math.Max(near.Value, target.Value) > Math.Min(near.Value, target.Value) * context.Report.Policy.Plausibility.Jump
        select Found(
            planned.Name, $"{IndonesianFormat.Number(target.Value, 2, false)} {planned.Unit}".TrimEnd(), IndonesianFormat.Number(near.Value, 2, false), null,
            ("label", near.Label), ("year", context.Year.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<(string Label, decimal Value)> Components(Indicator indicator, int year) =>
        from actual in indicator.Actuals.Where(actual => actual.Year == year && actual.Quarter is null)
        from component in new[] { (Label: indicator.NumeratorLabel, Value: actual.Numerator), (Label: indicator.DenominatorLabel, Value: actual.Denominator) }
            .Concat(actual.Addends.Select(addend => (Label: (string?)addend.Label, Value: (decimal?)addend.Value)))
        where component.Label is not null && component.Value is not null
        select (component.Label, component.Value ?? 0m);

    private static HashSet<string> Words(string text) =>
        [.. Word().Matches(text).Select(match => match.Value.ToUpperInvariant()).Where(word => word is not ("JUMLAH" or "YANG" or "DAN" or "UNTUK" or "PADA" or "DENGAN" or "TAHUN"))];

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
