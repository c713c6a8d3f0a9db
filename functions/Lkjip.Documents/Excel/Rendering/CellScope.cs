using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Where a cell's formula is computed.</summary>
internal sealed class CellScope(SheetLayout[] layouts, SheetValues[] values, WorkbookPlan plan) : FormulaScope
{
    private FormulaPlan? formula;

    /// <summary>Computes the formula of a cell that stands in a row.</summary>
    public FormulaValue Compute(CellPlan cell, int row)
    {
        formula = cell.Formula!;
        if (formula.IsCircular)
            return FormulaValue.Unknown;
        (Row, Column, Element) = (row, cell.Column, null);
        var value = formula.Formula.Evaluate(this);
        // A formula that names an empty cell shows nought.
        return value.IsBlank ? FormulaValue.Of(0m) : value;
    }

    /// <inheritdoc />
    public override CellArea Area(int reference) => formula!.References[reference].Area(layouts);

    /// <inheritdoc />
    public override CellArea Used(CellArea area) => area.Sheet < 0 ? area : area with
    {
        Bottom = Math.Min(area.Bottom, layouts[area.Sheet].Of(plan.Sheets[area.Sheet].Root).End - 1),
        Right = Math.Min(area.Right, values[area.Sheet].LastColumn),
    };

    /// <inheritdoc />
    public override FormulaValue At(int sheet, int row, int column) => sheet < 0 ? FormulaValue.Unknown : values[sheet].At(row, column);

    /// <inheritdoc />
    public override bool IsSubtotal(int sheet, int row, int column) => sheet >= 0 && values[sheet].IsSubtotal(row, column);
}
