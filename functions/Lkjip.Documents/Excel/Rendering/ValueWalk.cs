using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>A pass that makes the values that formulas ask for: in the first one the data, then what follows from them.</summary>
internal sealed class ValueWalk(SheetPlan sheet, SheetLayout layout, ScopeStack scopes, WorkbookRun run, int pass) : SheetWalk(sheet, layout, scopes)
{
    private readonly MergeTracker merges = new(sheet, null);

    /// <inheritdoc />
    protected override bool Wants(NodePlan node) => node.TakesPart(pass);

    /// <inheritdoc />
    protected override void Begin(SectionPlan section) => merges.Begin(section);

    /// <inheritdoc />
    protected override void Row(RowPlan row, int place)
    {
        var values = run.Values[Sheet.Index];
        run.Filler.Runs.Clear();
        if (pass == 0)
        {
            foreach (var cell in row.Kept)
            {
                if (cell.Formula is null)
                    values.Set(place, cell.Column, Data(cell, place));
            }
        }

        foreach (var cell in row.Kept)
        {
            if (cell.Formula is { } formula && formula.Pass == pass)
                values.Set(place, cell.Column, run.Scope.Compute(cell, place), formula.Formula.IsSubtotal);
        }
    }

    private FormulaValue Data(CellPlan cell, int place)
    {
        if (cell.Template.Pieces is null)
            return cell.Template.Value;
        var content = run.Filler.Fill(cell);
        return (cell.MergeSlot < 0 ? content : merges.Place(cell, place, content)).Value;
    }
}
