using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The hyperlinks of a sheet, each at every place its cells came to.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="links">The cells of each in the template, and its other attributes.</param>
internal sealed class LinkSlot(int sheet, IReadOnlyList<(CellReference Cells, MovingXml Attributes)> links) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var any = false;
        foreach (var (cells, attributes) in links)
        {
            run.EachPlace(sheet, cells, (_, place) =>
            {
                run.Xml.Raw(any ? "<hyperlink ref=\""u8 : "<hyperlinks><hyperlink ref=\""u8);
                AreaText.Write(run.Xml, place);
                run.Xml.Raw("\""u8);
                attributes.Write(run);
                run.Xml.Raw("/>"u8);
                any = true;
            });
        }

        if (any)
            run.Xml.Raw("</hyperlinks>"u8);
    }
}
