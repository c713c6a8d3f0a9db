using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Plans;

/// <summary>A reference of a formula, bound to the section in whose run it is looked up (acuan terikat).</summary>
internal sealed class PlacedReference
{
    private readonly XmlPiece head;
    private readonly XmlPiece middle;
    private readonly XmlPiece nowhere;
    private readonly CellReference reference;

    // Where the row stands in a run, when every run of the section looks the same; -1 otherwise.
    private readonly int offset = -1;

    /// <summary>Binds a reference.</summary>
    /// <param name="reference">The reference, its columns where they came to stand.</param>
    /// <param name="sheet">The index of its sheet; -1 for one that is not there.</param>
    /// <param name="section">The section in whose run it is looked up; null without a sheet.</param>
    public PlacedReference(CellReference reference, int sheet, SectionPlan? section)
    {
        (this.reference, Sheet, Section) = (reference, sheet, section);
        (Top, Bottom) = (Math.Min(reference.From.Row, reference.To.Row), Math.Max(reference.From.Row, reference.To.Row));
        (Left, Right) = (Math.Min(reference.From.Column, reference.To.Column), Math.Max(reference.From.Column, reference.To.Column));
        IsFixed = section is null || Top == 0 || reference.From == CellReference.Nowhere;
        if (!IsFixed && Top == Bottom && section!.Offsets is { } offsets && section.Contains(Top))
            offset = offsets[Top - section.FirstRow];
        nowhere = new XmlPiece((reference with { From = CellReference.Nowhere, To = CellReference.Nowhere }).Escaped());
        head = new XmlPiece(IsFixed ? reference.Escaped() : Before(reference, reference.From, reference.EscapedPrefix));
        middle = new XmlPiece(reference.IsRange ? ":" + Before(reference, reference.To, "") : "");
    }

    /// <summary>The index of its sheet; -1 for one that is not there.</summary>
    public int Sheet { get; }

    /// <summary>The section in whose run it is looked up.</summary>
    public SectionPlan? Section { get; }

    /// <summary>The first row in the template; 0 for whole columns.</summary>
    public int Top { get; }

    /// <summary>The last row in the template.</summary>
    public int Bottom { get; }

    /// <summary>The rows of the template between which all cells belong to the range, where it grows over the runs of a section.</summary>
    public (int Top, int Bottom) Covered => reference.IsRange && !IsFixed ? (Inner(Top)?.FirstRow ?? Top, Inner(Bottom)?.LastRow ?? Bottom) : (Top, Bottom);

    /// <summary>The first column; 0 for whole rows.</summary>
    public int Left { get; }

    /// <summary>The last column.</summary>
    public int Right { get; }

    /// <summary>True when the rows of the template are of no matter.</summary>
    public bool IsFixed { get; }

    /// <summary>The cells of the document.</summary>
    public CellArea Area(SheetLayout[] layouts)
    {
        if (Sheet < 0)
            return new CellArea(-1, 1, 1, 1, 1);
        if (IsFixed)
            return Top == 0 ? new CellArea(Sheet, 1, CellReference.Nowhere.Row, Left, Right) : new CellArea(Sheet, Top, Bottom, Left, Right);
        var (first, last) = Rows(layouts[Sheet]);
        return first == 0
            ? new CellArea(Sheet, CellReference.Nowhere.Row, CellReference.Nowhere.Row, CellReference.Nowhere.Column, CellReference.Nowhere.Column)
            : new CellArea(Sheet, first, last, Left == 0 ? 1 : Left, Right == 0 ? CellReference.Nowhere.Column : Right);
    }

    /// <summary>The room that it needs.</summary>
    public int Room => Math.Max(nowhere.Room, head.Room + middle.Room + (2 * XmlPiece.Step));

    /// <summary>Writes it as a formula does.</summary>
    /// <param name="pen">Takes it.</param>
    /// <param name="layouts">Where the rows came to stand.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="number">Its number, written out.</param>
    public void Write(ref XmlPen pen, SheetLayout[] layouts, int row, in XmlPiece number)
    {
        if (IsFixed)
        {
            pen.Piece(head);
            return;
        }

        var (first, last) = Rows(layouts[Sheet]);
        if (first == 0)
        {
            pen.Piece(nowhere);
            return;
        }

        pen.Piece(head);
        Number(ref pen, first, row, number);
        if (!reference.IsRange)
            return;
        pen.Piece(middle);
        Number(ref pen, last, row, number);
    }

    private (int First, int Last) Rows(SheetLayout layout)
    {
        if (offset < 0)
            return layout.Rows(Section!, Top, Bottom, reference.IsRange);
        var row = layout.Of(Section!).Start + offset;
        return row <= CellReference.Nowhere.Row ? (row, row) : (0, 0);
    }

    private static void Number(ref XmlPen pen, int place, int row, in XmlPiece number)
    {
        if (place == row)
            pen.Piece(number);
        else
            pen.Number(place);
    }

    private SectionPlan? Inner(int row) => Array.Find(Section!.Nodes, node => node is SectionPlan inner && inner.Contains(row)) as SectionPlan;

    private static string Before(CellReference reference, Corner corner, string prefix) =>
        prefix + (corner with { Row = 0 }) + (corner.RowFixed ? "$" : "");
}
