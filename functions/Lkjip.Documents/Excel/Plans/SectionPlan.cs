using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A section of rows, ready to be filled; the sheet itself is one.</summary>
internal sealed class SectionPlan : NodePlan
{
    private SectionPlan(SectionNode node, int lastRow, int gap, SectionPlan? outer, int id)
        : base(gap) => (Tag, FirstRow, LastRow, Outer, Id) = (node.Tag, node.FirstRow, lastRow, outer, id);

    /// <summary>The tag that repeats; null for the sheet.</summary>
    public SectionOpenTag? Tag { get; }

    /// <summary>The section around it; null for the sheet.</summary>
    public SectionPlan? Outer { get; }

    /// <summary>Its number in the sheet.</summary>
    public int Id { get; }

    /// <summary>The first row in the template.</summary>
    public int FirstRow { get; }

    /// <summary>The last row in the template.</summary>
    public int LastRow { get; }

    /// <summary>The rows and sections inside.</summary>
    public NodePlan[] Nodes { get; private set; } = [];

    /// <summary>The cells right inside that merge with the cells below them, by the numbers of their slots.</summary>
    public List<int> MergeSlots { get; } = [];

    /// <summary>How many blank rows stand at its end.</summary>
    public int EndGap { get; private set; }

    /// <summary>Where each row of the template stands in a run without sections, from its first row; -1 for one that vanishes. Null with sections.</summary>
    public int[]? Offsets { get; private set; }

    /// <summary>How many rows a run without sections has.</summary>
    public int Height { get; private set; }

    /// <summary>True when a row of the template is inside.</summary>
    public bool Contains(int row) => row >= FirstRow && row <= LastRow;

    /// <summary>True when it is the other one or around it.</summary>
    public bool IsAround(SectionPlan other)
    {
        var section = other;
        while (section is not null && section != this)
            section = section.Outer;
        return section is not null;
    }

    /// <summary>The innermost section, itself or outwards, that holds both rows.</summary>
    public SectionPlan Around(int top, int bottom)
    {
        var section = this;
        while (section.Outer is { } outer && !(section.Contains(top) && section.Contains(bottom)))
            section = outer;
        return section;
    }

    /// <summary>Prepares a section and all inside it.</summary>
    /// <param name="node">The section as it was read.</param>
    /// <param name="lastRow">The last row.</param>
    /// <param name="outer">The section around it.</param>
    /// <param name="gap">How many blank rows stand before it.</param>
    /// <param name="all">Receives all sections of the sheet, by their numbers.</param>
    /// <param name="row">Prepares a row.</param>
    public static SectionPlan Of(
        SectionNode node, int lastRow, SectionPlan? outer, int gap, List<SectionPlan> all, Func<RowTemplate, int, SectionPlan, RowPlan> row)
    {
        var plan = new SectionPlan(node, lastRow, gap, outer, all.Count);
        all.Add(plan);
        var before = node.FirstRow - (node.OpensAlone ? 0 : 1);
        var nodes = new List<NodePlan>();
        foreach (var inside in node.Nodes)
        {
            if (inside is RowNode { Template: var template })
            {
                nodes.Add(row(template, Math.Max(0, template.Row - before - 1), plan));
                before = template.Row;
            }
            else if (inside is SectionNode inner)
            {
                nodes.Add(Of(inner, inner.LastRow, plan, Math.Max(0, inner.FirstRow - before - 1), all, row));
                before = Math.Max(before, inner.LastRow);
            }
        }

        plan.Nodes = [.. nodes];
        plan.EndGap = node.Tag is null ? 0 : Math.Max(0, node.LastRow - before - (node.ClosesAlone ? 1 : 0));
        plan.Fix();
        return plan;
    }

    private void Fix()
    {
        if (Outer is null || Nodes.Any(node => node is SectionPlan))
            return;
        Offsets = new int[LastRow - FirstRow + 1];
        Array.Fill(Offsets, -1);
        foreach (var row in Nodes.Cast<RowPlan>())
        {
            for (var blank = row.Row - row.Gap; blank <= row.Row; blank++)
                Offsets[blank - FirstRow] = Height++;
        }

        var end = Nodes.Length > 0 ? ((RowPlan)Nodes[^1]).Row : FirstRow;
        for (var i = 0; i < EndGap; i++)
            Offsets[Math.Min(end + 1 + i, LastRow) - FirstRow] = Height++;
    }
}
