using System.Xml.Linq;
using Lkjip.Documents.Excel.Slots;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares the drawings of a sheet: pictures, shapes and charts move with the rows and columns and keep their size.</summary>
internal static class DrawingXml
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    /// <summary>Prepares them; the XML is changed.</summary>
    /// <param name="root">The drawings.</param>
    /// <param name="sheet">The sheet's index.</param>
    /// <param name="place">Where they stand, for findings.</param>
    /// <param name="texts">Reads the tags in text boxes.</param>
    public static MovingXml Prepare(XElement root, int sheet, string place, OutsideTexts texts)
    {
        var marks = new SlotMarks();
        foreach (var anchor in root.Elements())
        {
            Lines(anchor, "row", sheet, marks);
            Lines(anchor, "col", sheet, marks);
        }

        texts.MarkParagraphs(root, place, marks);
        foreach (var picture in root.Descendants(Sheet + "pic").Descendants(Sheet + "cNvPr").Attributes("descr").Where(text => text.Value.Contains(TagSyntax.Open, StringComparison.Ordinal)))
            texts.Refuse(picture.Value, place);
        return MovingXml.Part(root, marks);
    }

    private static void Lines(XElement anchor, string name, int sheet, SlotMarks marks)
    {
        var from = anchor.Element(Sheet + "from")?.Element(Sheet + name);
        var to = anchor.Element(Sheet + "to")?.Element(Sheet + name);
        if (Spreadsheet.Whole(from?.Value) is not (>= 0 and < 1048576 and var first))
            return;
        var last = Spreadsheet.Whole(to?.Value);
        from!.Value = marks.Add(new LineSlot(sheet, first + 1, name == "row", -1));
        if (last is >= 0 and < 1048576)
            to!.Value = marks.Add(new LineSlot(sheet, first + 1, name == "row", last.Value - first - 1));
    }
}
