using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>Where the rows of a sheet came to stand, seen from the runs that are open (tata letak lembar).</summary>
/// <remarks>It knows the sheet as a whole and the current run of each section; nothing grows with the number of runs.</remarks>
internal sealed class SheetLayout(SheetPlan sheet, ScopeStack scopes)
{
    private readonly RunLayout[] runs = [.. sheet.Sections.Select(section => new RunLayout(section))];

    /// <summary>The run of a section that is open.</summary>
    public RunLayout Of(SectionPlan section) => runs[section.Id];

    /// <summary>Opens a run of a section at a row.</summary>
    public void Enter(SectionPlan section, int start)
    {
        var run = runs[section.Id];
        run.Start = start;
        if (section.Offsets is not null)
        {
            run.End = start + section.Height;
            return;
        }

        Array.Clear(run.First);
        Array.Clear(run.Last);
        run.End = Lay(section, start, run, isOwn: true);
    }

    /// <summary>The first and last row that rows of the template became, seen from the open run of a section; zeros when all vanished.</summary>
    public (int First, int Last) Rows(SectionPlan section, int top, int bottom, bool isRange)
    {
        var run = runs[section.Id];
        if (!isRange || top == bottom)
        {
            var (place, end) = run.At(top);
            return place > CellReference.Nowhere.Row ? (0, 0) : (place, isRange ? Math.Min(end, CellReference.Nowhere.Row) : place);
        }

        var (first, last) = (int.MaxValue, 0);
        for (var row = top; row <= Math.Min(bottom, section.LastRow); row++)
        {
            if (run.At(row) is not { First: > 0 } at)
                continue;
            first = Math.Min(first, at.First);
            last = Math.Max(last, at.Last);
        }

        if (bottom > section.LastRow)
            (first, last) = (Math.Min(first, run.At(Math.Max(top, section.LastRow + 1)).First), run.At(bottom).Last);
        return first > CellReference.Nowhere.Row ? (0, 0) : (first, Math.Min(last, CellReference.Nowhere.Row));
    }

    private int Lay(SectionPlan section, int start, RunLayout to, bool isOwn)
    {
        var next = start;
        var before = section.FirstRow - 1;
        for (var i = 0; i < section.Nodes.Length; i++)
        {
            var node = section.Nodes[i];
            var row = node is RowPlan { Row: var own } ? own : ((SectionPlan)node).FirstRow;
            for (var blank = row - node.Gap; blank < row; blank++)
                Mark(to, blank, next++);
            if (node is RowPlan)
            {
                Mark(to, before = row, next++);
                continue;
            }

            var inner = (SectionPlan)node;
            if (isOwn)
                to.Starts[i] = next;
            next = Spread(inner, next, to);
            before = inner.LastRow;
            if (isOwn)
                to.Ends[i] = next;
        }

        for (var i = 0; i < section.EndGap; i++)
            Mark(to, Math.Min(before + 1 + i, section.LastRow), next++);
        return next;
    }

    private int Spread(SectionPlan section, int start, RunLayout to)
    {
        var count = SectionRuns.Of(scopes, section.Tag!);
        if (section.Offsets is { } offsets)
        {
            for (var i = 0; i < offsets.Length && count.Count > 0; i++)
            {
                if (offsets[i] < 0)
                    continue;
                Mark(to, section.FirstRow + i, start + offsets[i]);
                Mark(to, section.FirstRow + i, start + ((count.Count - 1) * section.Height) + offsets[i]);
            }

            return start + (count.Count * section.Height);
        }

        for (var run = 0; run < count.Count; run++)
        {
            count.Enter(scopes, run);
            start = Lay(section, start, to, isOwn: false);
            count.Leave(scopes);
        }

        return start;
    }

    private static void Mark(RunLayout to, int row, int place)
    {
        var at = row - to.Section.FirstRow;
        to.First[at] = to.First[at] == 0 ? place : to.First[at];
        to.Last[at] = place;
    }
}
