using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-11: an amount, a target or an actual is below zero (nilai negatif).</summary>
/// <remarks>Indicators of growth or change may be negative. A missing value is not judged.</remarks>
internal sealed partial class NegativeValue() : ReviewRule("R-WJR-11", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        Amounts(context).Where(one => one.Amount < Rupiah.Zero).Select(one => Found(one.Name, IndonesianFormat.Rupiah(one.Amount!.Value.Amount, true), null, null, ("what", one.What)))
            .Concat(from indicator in context.Report.Indicators
                    where !MayFall().IsMatch(indicator.Name)
                    from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
                    from value in list.Values
                    let number = value.Numerator < 0 ? value.Numerator : value.Denominator < 0 ? value.Denominator : TypedNumber.Of(indicator, value)
                    where number < 0
                    select Found(indicator.Name, IndonesianFormat.Number(number.Value, 2, false), null, null, ("what", $"{list.What} {ComponentsDifferFromValue.Period(value)}")));

    private static IEnumerable<(string Name, string What, Rupiah? Amount)> Amounts(ReviewContext context) =>
        context.Nodes.SelectMany(node => new (string Name, string What, Rupiah? Amount)[]
            {
                (node.Item.Name, "Pagu awal", node.Item.CeilingOriginal), (node.Item.Name, "Pagu", node.Item.CeilingRevised), (node.Item.Name, "Realisasi", node.Item.Spent),
            }.Concat(node.Item.SpentByQuarter.Select((amount, index) => (node.Item.Name, $"Realisasi triwulan {IndonesianFormat.Roman(index + 1)}", (Rupiah?)amount))))
            .Concat(context.Report.Agreements.SelectMany(agreement => agreement.Ceilings.Select(ceiling => (agreement.Title, "Pagu program", (Rupiah?)ceiling.Amount))))
            .Concat(context.Report.Budget.Composition.Select(kind => (kind.Name, "Anggaran", (Rupiah?)kind.Amount)))
            .Concat(context.Report.Budget.Allocations.SelectMany(allocation => new[]
            {
                (allocation.Label ?? "Alokasi per sasaran", "Anggaran", allocation.Ceiling), (allocation.Label ?? "Alokasi per sasaran", "Realisasi", allocation.Spent),
            }))
            .Concat(context.Report.Budget.History.SelectMany(year => new[]
            {
                (FormattableString.Invariant($"Anggaran tahun {year.Year}"), "Pagu", (Rupiah?)year.Ceiling),
                (FormattableString.Invariant($"Anggaran tahun {year.Year}"), "Realisasi", (Rupiah?)year.Spent),
            }));

    [GeneratedRegex(@"\b(?:pertumbuhan|laju|inflasi|kenaikan|peningkatan|penurunan|perubahan|selisih|surplus|defisit)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MayFall();
}
