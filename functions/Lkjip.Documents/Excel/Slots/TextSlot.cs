using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>Text with tags outside cells: in headers and footers, text boxes, titles of charts.</summary>
/// <param name="pieces">The text.</param>
/// <param name="isHeader">True in headers and footers, where &amp; begins a code and stands doubled in text.</param>
internal sealed class TextSlot(IReadOnlyList<CellPiece> pieces, bool isHeader) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        foreach (var piece in pieces)
        {
            var text = run.Filler.Plain([piece]);
            run.Xml.Text(isHeader && piece is not TextPiece ? text.Replace("&", "&&", StringComparison.Ordinal) : text);
        }
    }
}
