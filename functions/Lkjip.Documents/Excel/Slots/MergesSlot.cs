using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The merged cells of a sheet: those of the template at every place they came to, and those that merge because they are equal.</summary>
internal sealed class MergesSlot(int sheet, IReadOnlyList<CellReference> merges) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var any = false;
        foreach (var merge in merges)
            run.EachPlace(sheet, merge, (_, area) => Write(area));
        foreach (var area in run.Merged)
            Write(area);
        if (any)
            run.Xml.Raw("</mergeCells>"u8);

        void Write(CellArea area)
        {
            if (area.IsSingle)
                return;
            run.Xml.Raw(any ? "<mergeCell ref=\""u8 : "<mergeCells><mergeCell ref=\""u8);
            AreaText.Write(run.Xml, area);
            run.Xml.Raw("\"/>"u8);
            any = true;
        }
    }
}
