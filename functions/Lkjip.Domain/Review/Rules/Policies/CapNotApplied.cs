using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-02: a table prints achievements above the cap that the agency declares (batas atas capaian).</summary>
/// <remarks>
/// One finding a table, judged as printed. Not judged without a declared cap, nor in a column that is declared uncapped; an achievement that differs
/// from the ledger is left to R-ARI-03.
/// </remarks>
internal sealed class CapNotApplied() : ReviewRule("R-KBJ-02", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from table in context.Statements.Where(statement => statement.Match != StatedMatch.Different).Select(PrintedNumber.Of).OfType<PrintedNumber>()
            .Where(number => IsAchievement(number.Figure) && number.Value > context.Report.Policy.Cap && !IsUncapped(context.Report.Policy, number.Figure))
            .GroupBy(number => number.Figure.Table, StringComparer.Ordinal)
        let first = table.First()
        select Found(
            first.Statement.Stated.Place, string.Join("; ", table.Select(number => number.Statement.Stated.Value).Distinct(StringComparer.Ordinal)),
            IndonesianFormat.Percent(context.Report.Policy.Cap!.Value, 2, false), first.Figure.Id,
            ("table", context.Assessment.Table(table.Key)?.Title ?? table.Key));

    private static bool IsAchievement(Figure figure) => figure is { Kind: FigureKind.Percent, IsComputed: true }
        && (AchievementFormulas.Find(figure.Formula) is not null || (figure.Formula == "mean" && figure.Column == "achievement"))
        && figure.Column != "physical";

    private static bool IsUncapped(MeasurementPolicy policy, Figure figure) => policy.Columns.Any(column =>
        column.Table == figure.Table && (column.Column is null || column.Column == figure.Column) && column.Capped == false);
}
