using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The rows of a sheet.</summary>
internal sealed class RowsSlot(int sheet) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run) => run.WriteRows(sheet);
}
