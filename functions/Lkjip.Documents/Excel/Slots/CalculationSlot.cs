using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>How the workbook calculates: on opening, when some formula was left without a value.</summary>
/// <param name="attributes">The other attributes as XML.</param>
internal sealed class CalculationSlot(string attributes) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        if (attributes.Length == 0 && !run.HasGaps)
            return;
        run.Xml.Raw("<calcPr"u8);
        run.Xml.Raw(attributes);
        if (run.HasGaps)
            run.Xml.Raw(" fullCalcOnLoad=\"1\""u8);
        run.Xml.Raw("/>"u8);
    }
}
