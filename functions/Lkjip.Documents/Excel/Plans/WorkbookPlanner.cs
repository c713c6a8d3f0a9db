using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>Prepares a workbook: binds formulas to sheets and sections, and finds out which values must be kept and in what order they are known.</summary>
internal sealed class WorkbookPlanner
{
    private readonly WorkbookPlan plan;
    private readonly HashSet<CellPlan> open = [];
    private readonly HashSet<CellPlan> done = [];
    private readonly Dictionary<CellPlan, (SheetPlan Sheet, RowPlan Row)> places = [];
    private int passes;

    private WorkbookPlanner(WorkbookPlan plan) => this.plan = plan;

    /// <summary>Prepares a workbook.</summary>
    /// <param name="sheets">The sheets as they were read.</param>
    /// <param name="columns">Where the columns of each came to stand.</param>
    /// <param name="watched">Cells whose values charts and tables ask for, with their sheets.</param>
    public static WorkbookPlan Plan(IReadOnlyList<SheetTemplate> sheets, IReadOnlyList<ColumnMap> columns, IReadOnlyList<CellReference> watched)
    {
        var planner = new WorkbookPlanner(new WorkbookPlan([.. sheets.Select((sheet, index) => new SheetPlan(index, sheet, columns[index]))], 0));
        foreach (var sheet in planner.plan.Sheets)
            Rows(sheet);
        foreach (var sheet in planner.plan.Sheets)
            planner.Bind(sheet);
        planner.Keep(watched);
        planner.Order();
        return planner.plan with { Passes = planner.passes, IsOnePass = planner.places.Keys.All(cell => cell.Formula!.Pass == 0) };
    }

    private static void Rows(SheetPlan sheet) =>
        SectionPlan.Of(sheet.Template.Rows, Math.Max(1, sheet.Template.LastRow), null, 0, sheet.Sections, (template, gap, section) =>
        {
            var wide = sheet.Columns.IsSame ? template : template.Widened(sheet.Columns);
            var row = new RowPlan(wide, gap, section, [.. wide.Cells.Select(cell => new CellPlan(cell))]);
            foreach (var cell in row.Cells.Where(cell => cell.Template.Merge is not null))
            {
                cell.MergeSlot = sheet.MergeSlots++;
                section.MergeSlots.Add(cell.MergeSlot);
            }

            sheet.Rows.Add(row);
            return row;
        });

    private void Bind(SheetPlan sheet)
    {
        foreach (var row in sheet.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Template.Formula is not { } formula)
                    continue;
                cell.Formula = new FormulaPlan(formula, reference => Bind(reference, sheet, row.Section));
                places[cell] = (sheet, row);
            }
        }
    }

    private PlacedReference Bind(CellReference reference, SheetPlan own, SectionPlan section)
    {
        if (plan.SheetOf(reference.Sheet, own.Index) is not (>= 0 and var index))
            return new PlacedReference(reference, -1, null);
        var sheet = plan.Sheets[index];
        var wide = reference.Sheet is null ? reference : sheet.Columns.Map(reference);
        var (top, bottom) = (Math.Min(wide.From.Row, wide.To.Row), Math.Max(wide.From.Row, wide.To.Row));
        return new PlacedReference(wide, index, index == own.Index && top > 0 ? section.Around(top, bottom) : sheet.Root);
    }

    private void Keep(IReadOnlyList<CellReference> watched)
    {
        foreach (var reference in places.Keys.SelectMany(cell => cell.Formula!.References).Concat(watched.Select(cells => Bind(cells, plan.Sheets[0], plan.Sheets[0].Root))))
        {
            foreach (var (cell, _) in Cells(reference))
                cell.IsKept = true;
        }

        foreach (var row in plan.Sheets.SelectMany(sheet => sheet.Rows))
            row.Kept = [.. row.Cells.Where(cell => cell.IsKept)];
    }

    private IEnumerable<(CellPlan Cell, RowPlan Row)> Cells(PlacedReference reference)
    {
        if (reference.Sheet < 0)
            yield break;
        var rows = plan.Sheets[reference.Sheet].Rows;
        var (top, bottom) = reference.Covered;
        for (var i = top == 0 ? 0 : First(rows, top); i < rows.Count && (top == 0 || rows[i].Row <= bottom); i++)
        {
            foreach (var cell in rows[i].Cells)
            {
                if (reference.Left == 0 || (cell.Column >= reference.Left && cell.Column <= reference.Right))
                    yield return (cell, rows[i]);
            }
        }
    }

    private static int First(List<RowPlan> rows, int row)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Row < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Order()
    {
        foreach (var sheet in plan.Sheets)
        {
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row.Cells.Where(cell => cell.Formula is not null))
                    Visit(cell);
                foreach (var cell in row.Kept)
                {
                    var pass = cell.Formula?.Pass ?? 0;
                    passes = Math.Max(passes, pass + 1);
                    row.Passes |= NodePlan.Bit(pass);
                    for (var section = row.Section; section is not null; section = section.Outer)
                        section.Passes |= NodePlan.Bit(pass);
                }
            }
        }
    }

    // Depth first without recursion: a chain of formulas can be long.
    private void Visit(CellPlan start)
    {
        var path = new Stack<(CellPlan Cell, IEnumerator<(CellPlan Cell, bool Before)> Needs)>();
        Open(start);
        while (path.TryPeek(out var top))
        {
            if (!top.Needs.MoveNext())
            {
                path.Pop();
                open.Remove(top.Cell);
                done.Add(top.Cell);
                if (path.TryPeek(out var asker))
                    Wait(asker.Cell, asker.Needs.Current);
                continue;
            }

            var need = top.Needs.Current;
            if (need.Cell.Formula is null || done.Contains(need.Cell))
                Wait(top.Cell, need);
            else if (open.Contains(need.Cell))
                Circular(path.Select(step => step.Cell), need.Cell);
            else
                Open(need.Cell);
        }

        void Open(CellPlan cell)
        {
            if (done.Contains(cell))
                return;
            open.Add(cell);
            path.Push((cell, Needs(cell).GetEnumerator()));
        }
    }

    // All on the way back to the cell depend on themselves.
    private static void Circular(IEnumerable<CellPlan> path, CellPlan cell)
    {
        foreach (var step in path)
        {
            step.Formula!.IsCircular = true;
            if (step == cell)
                return;
        }
    }

    private static void Wait(CellPlan cell, (CellPlan Cell, bool Before) need) =>
        cell.Formula!.Pass = Math.Max(cell.Formula.Pass, (need.Cell.Formula?.Pass ?? 0) + (need.Before ? 0 : 1));

    private IEnumerable<(CellPlan Cell, bool Before)> Needs(CellPlan cell)
    {
        var (sheet, row) = places[cell];
        return cell.Formula!.References.SelectMany(reference => Cells(reference)
            .Select(need => (need.Cell, reference.Sheet == sheet.Index ? IsBefore(need.Cell, need.Row, cell, row, reference.Section!) : reference.Sheet < sheet.Index)));
    }

    // True when a pass from top to bottom has come by every cell that is meant before it comes to the formula.
    private static bool IsBefore(CellPlan need, RowPlan needRow, CellPlan cell, RowPlan row, SectionPlan container)
    {
        if (needRow.Row > row.Row || (needRow == row && need.Formula is not null && need.Column >= cell.Column))
            return false;
        var inside = row.Section;
        while (inside != container && inside.Outer != container && inside.Outer is { } outer)
            inside = outer;
        return inside == container || !inside.Contains(needRow.Row);
    }
}
