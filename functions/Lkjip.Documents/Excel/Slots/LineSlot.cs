using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The number of a row or column, seen from the sheet as a whole: of an anchor, a note, a page break.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="line">The row or column in the template, from 1.</param>
/// <param name="isRow">True for a row.</param>
/// <param name="add">What is added to it: -1 where numbers begin at 0, and how far a corner stands from the first one.</param>
/// <param name="isLast">True when the last place is meant where the line was repeated.</param>
internal sealed class LineSlot(int sheet, int line, bool isRow, int add, bool isLast = false) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var corner = isRow ? new Corner(1, false, line, false) : new Corner(line, false, 1, false);
        var place = run.Map(new CellReference(null, corner, corner, isLast), sheet);
        var number = place.From == CellReference.Nowhere ? line : isRow ? place.To.Row : place.To.Column;
        run.Xml.Number(Math.Max(0, number + add));
    }
}
