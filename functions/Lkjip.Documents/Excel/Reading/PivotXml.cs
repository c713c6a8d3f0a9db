using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares the source of a pivot table: it grows with its rows and is read anew on opening.</summary>
internal static class PivotXml
{
    /// <summary>Prepares it; the XML is changed.</summary>
    public static MovingXml? Prepare(XElement root)
    {
        var marks = new SlotMarks();
        if (root.Descendants(Spreadsheet.Main + "worksheetSource").FirstOrDefault() is not { } source
            || CellReference.Parse((string?)source.Attribute("ref") ?? "") is not { } cells || (string?)source.Attribute("sheet") is not { } sheet)
            return null;
        source.SetAttributeValue("ref", marks.Add(new NamedReferenceSlot(cells with { Sheet = sheet })));
        root.SetAttributeValue("refreshOnLoad", "1");
        return MovingXml.Part(root, marks);
    }
}
