using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-18: an indicator of one year follows another of the same matter with another unit (satuan berganti).</summary>
/// <remarks>The same matter: names that differ only in the word for how it is measured ("Jumlah", "Persentase"). Judged at one level, where one ends
/// before the other begins; indicators measured side by side are left alone, and those of no year.</remarks>
internal sealed class MeasureChanged() : ReviewRule("R-KON-18", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from old in context.Report.Indicators
        where old.ToYear is not null
        let successor = context.Report.Indicators.FirstOrDefault(other => other.Level == old.Level && other.FromYear > old.ToYear
            && MeasureWords.Measured(other.Name) == MeasureWords.Measured(old.Name))
        where successor is not null && Unit(successor) != Unit(old)
        select Found(
            $"{old.Name}; {successor.Name}", Unit(old), Unit(successor), null,
            ("old", old.Name), ("name", successor.Name));

    private static string Unit(Indicator indicator) => indicator.Kind == IndicatorKind.Grade ? "predikat"
        : indicator.Unit.Equals("Org", StringComparison.OrdinalIgnoreCase) ? "Orang" : indicator.Unit;
}
