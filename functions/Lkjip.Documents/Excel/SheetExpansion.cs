using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A sheet whose sections were run through: all rows at their place (lembar terurai).</summary>
internal sealed class SheetExpansion
{
    private readonly CellText text;
    private readonly ScopeStack scopes;
    private readonly Dictionary<int, PlacedRow> byRow = [];
    private int next = 1;

    /// <summary>Runs through a sheet.</summary>
    public SheetExpansion(SheetTemplate template, ScopeStack scopes, CellText text)
    {
        (Template, this.scopes, this.text) = (template, scopes, text);
        Root = new RowBlock(template.Rows, null);
        Run(template.Rows, Root);
    }

    /// <summary>The template.</summary>
    public SheetTemplate Template { get; }

    /// <summary>The whole sheet as a run.</summary>
    public RowBlock Root { get; }

    /// <summary>The rows, top down.</summary>
    public List<PlacedRow> Rows { get; } = [];

    /// <summary>The row at a place; null where it is blank.</summary>
    public PlacedRow? At(int row) => byRow.GetValueOrDefault(row);

    /// <summary>The last row that holds anything.</summary>
    public int LastRow => next - 1;

    /// <summary>Where a reference of the template points, seen from a run of a section.</summary>
    public static CellReference Map(CellReference reference, RowBlock from)
    {
        if (reference.From.Row == 0)
            return reference;
        var (top, bottom) = (Math.Min(reference.From.Row, reference.To.Row), Math.Max(reference.From.Row, reference.To.Row));
        var block = from.Around(top);
        block = block.Section.Contains(bottom) ? block : block.Around(bottom);
        return reference.IsRange ? Range(reference, block, top, bottom) : Single(reference, block, top);
    }

    private static CellReference Single(CellReference reference, RowBlock block, int row)
    {
        if (block.Rows(row, row) is { } place)
            return At(reference, place.First, place.First);
        return IsInside(block.Section, row)
            ? reference with { From = CellReference.Nowhere, To = CellReference.Nowhere }
            : At(reference, block.Blank(row), block.Blank(row));
    }

    private static CellReference Range(CellReference reference, RowBlock block, int top, int bottom)
    {
        var place = block.Rows(top, bottom);
        var first = place?.First;
        var last = place?.Last;
        if (block.Rows(top, top) is null && !IsInside(block.Section, top))
            first = Math.Min(first ?? int.MaxValue, block.Blank(top));
        if (block.Rows(bottom, bottom) is null && !IsInside(block.Section, bottom))
            last = Math.Max(last ?? 0, block.Blank(bottom));
        return first is { } f && last is { } l
            ? At(reference, f, l)
            : reference with { From = CellReference.Nowhere, To = CellReference.Nowhere };
    }

    // A row of a section inside the run's own one: when it has no place, it was left out.
    private static bool IsInside(SectionNode section, int row) =>
        section.Nodes.OfType<SectionNode>().Any(inner => inner.Contains(row)) || (section.OpensAlone && row == section.FirstRow) || (section.ClosesAlone && row == section.LastRow);

    private static CellReference At(CellReference reference, int first, int last) => reference with
    {
        From = reference.From with { Row = first },
        To = reference.To with { Row = last },
    };

    private void Run(SectionNode section, RowBlock block)
    {
        var before = section.FirstRow - (section.OpensAlone ? 0 : 1);
        foreach (var node in section.Nodes)
        {
            if (node is RowNode row)
            {
                next += Math.Max(0, row.Template.Row - before - 1);
                before = row.Template.Row;
                Place(row.Template, block);
            }
            else if (node is SectionNode inner)
            {
                next += Math.Max(0, inner.FirstRow - before - 1);
                before = inner.LastRow;
                SectionRuns.Each(scopes, inner.Tag!, () => RunInner(inner, block));
            }
        }

        if (section.Tag is not null)
            next += Math.Max(0, section.LastRow - before - (section.ClosesAlone ? 1 : 0));
    }

    private void RunInner(SectionNode inner, RowBlock block)
    {
        var run = new RowBlock(inner, block);
        block.Inner.Add(run);
        Run(inner, run);
    }

    private void Place(RowTemplate template, RowBlock block)
    {
        var placed = new PlacedRow(template, next, block)
        {
            Contents = [.. template.Cells.Select(cell => cell.Pieces is null ? null : text.Fill(cell))],
        };
        block.Place(template.Row, next);
        byRow[next] = placed;
        Rows.Add(placed);
        next++;
    }
}
