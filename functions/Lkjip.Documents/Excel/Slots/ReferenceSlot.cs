using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>Cells as an attribute names them, seen from the sheet as a whole.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="reference">The cells in the template.</param>
/// <param name="least">How many rows there must be at least: a table has one below its headings.</param>
internal sealed class ReferenceSlot(int sheet, CellReference reference, int least = 1) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var place = run.Map(reference, sheet);
        if (place.From.Row > 0 && place.To.Row - place.From.Row + 1 < least)
            place = place with { To = place.To with { Row = place.From.Row + least - 1 } };
        run.Xml.Raw(place.Plain);
    }
}
