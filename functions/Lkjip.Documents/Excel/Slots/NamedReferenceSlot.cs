using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>Cells of a sheet that is named beside them.</summary>
/// <param name="reference">The cells in the template, with their sheet.</param>
internal sealed class NamedReferenceSlot(CellReference reference) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run) => run.Xml.Raw(run.Map(reference, 0).Plain);
}
