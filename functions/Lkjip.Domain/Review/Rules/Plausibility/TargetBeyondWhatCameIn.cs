using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-17: the target of an output is more than all there was to do (target melebihi yang masuk).</summary>
/// <remarks>
/// An output of a supporting program that counts what the numerator of an indicator of its objective counts: they have the same actual. Its target
/// is held against the denominator. Not judged without components.
/// </remarks>
internal sealed class TargetBeyondWhatCameIn() : ReviewRule("R-WJR-17", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from support in context.Report.SupportingPrograms
        from row in support.Rows.Select((row, index) => (Row: row, Number: index + 1))
        where row.Row is { Kind: SupportingRowKind.Output, IndicatorId: null, Target.Number: not null, Actual.Number: not null }
        from indicator in context.Measured.Where(indicator => indicator.ObjectiveId == support.ObjectiveId)
        from actual in indicator.Actuals.Where(actual => actual.Year == context.Year && actual.Quarter is null)
        where actual.Numerator == row.Row.Actual!.Number && row.Row.Target!.Number > actual.Denominator
        let figure = FormattableString.Invariant($"supporting/{support.BudgetItemId}-{row.Number}/target")
        let printed = context.Statements.FirstOrDefault(statement => statement.Figure?.Id == figure)?.Stated
        select Found(
            printed?.Place ?? row.Row.Name, printed?.Value ?? $"{Show(row.Row.Target!.Number!.Value)} {row.Row.Unit}", Show(actual.Denominator!.Value), figure,
            ("name", row.Row.Name), ("label", indicator.DenominatorLabel ?? indicator.Name));

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
