using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Goes through the rows of a sheet from top to bottom, with the scopes of each open (jalan baris).</summary>
internal abstract class SheetWalk(SheetPlan sheet, SheetLayout layout, ScopeStack scopes)
{
    /// <summary>The sheet.</summary>
    protected SheetPlan Sheet => sheet;

    /// <summary>Goes through all rows.</summary>
    public virtual void Run() => Nodes(sheet.Root);

    /// <summary>Comes by a row.</summary>
    /// <param name="row">The row of the template.</param>
    /// <param name="place">Where it stands.</param>
    protected abstract void Row(RowPlan row, int place);

    /// <summary>True when there is something to do in a node.</summary>
    protected virtual bool Wants(NodePlan node) => true;

    /// <summary>A section begins to run.</summary>
    protected virtual void Begin(SectionPlan section)
    {
    }

    private void Nodes(SectionPlan section)
    {
        var run = layout.Of(section);
        var next = run.Start;
        for (var i = 0; i < section.Nodes.Length; i++)
        {
            var node = section.Nodes[i];
            next += node.Gap;
            if (node is RowPlan row)
            {
                if (Wants(row))
                    Row(row, next);
                next++;
            }
            else
            {
                if (Wants(node))
                    Runs((SectionPlan)node, next);
                next = run.Ends[i];
            }
        }
    }

    private void Runs(SectionPlan section, int next)
    {
        Begin(section);
        var runs = SectionRuns.Of(scopes, section.Tag!);
        for (var run = 0; run < runs.Count; run++)
        {
            runs.Enter(scopes, run);
            layout.Enter(section, next);
            Nodes(section);
            next = layout.Of(section).End;
            runs.Leave(scopes);
        }
    }
}
