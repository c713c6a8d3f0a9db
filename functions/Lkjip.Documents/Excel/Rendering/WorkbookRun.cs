using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Excel.Slots;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>One rendering of a workbook: where the rows come to stand, the values that are asked for, and the output (satu pengisian).</summary>
internal sealed class WorkbookRun : IDisposable
{
    /// <summary>Lays the rows out and makes the values that are asked for.</summary>
    public WorkbookRun(WorkbookPlan plan, ScopeStack scopes, XmlOutput xml)
    {
        (Plan, Scopes, Xml) = (plan, scopes, xml);
        Filler = new CellFiller(scopes);
        Layouts = [.. plan.Sheets.Select(sheet => new SheetLayout(sheet, scopes))];
        Values = [.. plan.Sheets.Select(sheet => new SheetValues(sheet))];
        Scope = new CellScope(Layouts, Values, plan);
        foreach (var sheet in plan.Sheets)
            Layouts[sheet.Index].Enter(sheet.Root, 1);
        for (var pass = 0; pass < plan.Passes && !plan.IsOnePass; pass++)
        {
            foreach (var sheet in plan.Sheets.Where(sheet => sheet.Root.TakesPart(pass)))
                new ValueWalk(sheet, Layouts[sheet.Index], scopes, this, pass).Run();
        }

        Filler.Reports = true;
    }

    /// <summary>The workbook.</summary>
    public WorkbookPlan Plan { get; }

    /// <summary>The open scopes.</summary>
    public ScopeStack Scopes { get; }

    /// <summary>The output.</summary>
    public XmlOutput Xml { get; }

    /// <summary>Fills cells.</summary>
    public CellFiller Filler { get; }

    /// <summary>Where the rows of each sheet came to stand.</summary>
    public SheetLayout[] Layouts { get; }

    /// <summary>The values of each sheet that are asked for.</summary>
    public SheetValues[] Values { get; }

    /// <summary>Computes formulas.</summary>
    public CellScope Scope { get; }

    /// <summary>True when some formula was left without a value.</summary>
    public bool HasGaps { get; set; }

    /// <summary>The formulas outside cells that are seen from the run of a section.</summary>
    public Dictionary<FormulaSlot, string> Formulas { get; } = [];

    /// <summary>The blocks of cells of the sheet in hand that merge because they are equal.</summary>
    public List<CellArea> Merged { get; } = [];

    /// <summary>Writes the rows of a sheet.</summary>
    public void WriteRows(int index)
    {
        Merged.Clear();
        new RowWalk(this, Plan.Sheets[index], (top, left, bottom, right) => Merged.Add(new CellArea(index, top, bottom, left, right))).Run();
    }

    /// <summary>Where a reference of the template points, seen from the open run of a section of a sheet.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="own">The sheet that holds it.</param>
    /// <param name="section">The section; null for the sheet as a whole.</param>
    public CellReference Map(CellReference reference, int own, SectionPlan? section = null)
    {
        if (Plan.SheetOf(reference.Sheet, own) is not (>= 0 and var index) || reference.From == CellReference.Nowhere)
            return reference;
        var sheet = Plan.Sheets[index];
        var wide = sheet.Columns.Map(reference);
        if (wide.From.Row == 0 || wide.From == CellReference.Nowhere)
            return wide;
        var (top, bottom) = (Math.Min(wide.From.Row, wide.To.Row), Math.Max(wide.From.Row, wide.To.Row));
        var container = index == own && section is not null ? section.Around(top, bottom) : sheet.Root;
        var (first, last) = Layouts[index].Rows(container, top, bottom, wide.IsRange);
        return first == 0
            ? wide with { From = CellReference.Nowhere, To = CellReference.Nowhere }
            : wide with { From = wide.From with { Row = first }, To = wide.To with { Row = last } };
    }

    /// <summary>Goes through every place that cells of the template came to: once for each run of the innermost section and each repeated column.</summary>
    /// <param name="sheet">The sheet's index.</param>
    /// <param name="reference">The cells in the template.</param>
    /// <param name="at">Called with the section whose run is open, and the place.</param>
    public void EachPlace(int sheet, CellReference reference, Action<SectionPlan, CellArea> at)
    {
        var plan = Plan.Sheets[sheet];
        var (top, bottom) = (Math.Min(reference.From.Row, reference.To.Row), Math.Max(reference.From.Row, reference.To.Row));
        var section = top == 0 ? plan.Root : plan.Sections.LastOrDefault(inner => inner.Contains(top) && inner.Contains(bottom)) ?? plan.Root;
        EachRun(sheet, section, () =>
        {
            var (first, last) = top == 0 ? (1, CellReference.Nowhere.Row) : Layouts[sheet].Rows(section, top, bottom, isRange: true);
            if (first > 0)
                EachColumn(plan, reference, (left, right) => at(section, new CellArea(sheet, first, last, left, right)));
        });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var values in Values)
            values.Dispose();
    }

    private static void EachColumn(SheetPlan plan, CellReference reference, Action<int, int> at)
    {
        var (left, right) = (Math.Min(reference.From.Column, reference.To.Column), Math.Max(reference.From.Column, reference.To.Column));
        if (left == 0)
        {
            at(1, CellReference.Nowhere.Column);
            return;
        }

        var columns = plan.Columns;
        if (columns.LoopOf(left) is >= 0 and var loop && columns.LoopOf(right) == loop)
        {
            for (var copy = 0; copy < columns.Copies(left); copy++)
                at(columns.At(left, copy), columns.At(right, copy));
        }
        else if (columns.Map(reference with { IsRange = true }) is { } wide && wide.From != CellReference.Nowhere)
        {
            at(wide.From.Column, wide.To.Column);
        }
    }

    private void EachRun(int sheet, SectionPlan section, Action at)
    {
        if (section.Outer is not { } outer)
        {
            at();
            return;
        }

        var layout = Layouts[sheet];
        EachRun(sheet, outer, () =>
        {
            var start = layout.Of(outer).Starts[Array.IndexOf(outer.Nodes, section)];
            var runs = SectionRuns.Of(Scopes, section.Tag!);
            for (var run = 0; run < runs.Count; run++)
            {
                runs.Enter(Scopes, run);
                layout.Enter(section, start);
                at();
                start = layout.Of(section).End;
                runs.Leave(Scopes);
            }
        });
    }
}
