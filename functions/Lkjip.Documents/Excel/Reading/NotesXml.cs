using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares the notes of a sheet and the shapes that show them: each stays at the first place of its cell.</summary>
internal static class NotesXml
{
    private static readonly XNamespace Shape = "urn:schemas-microsoft-com:office:excel";

    /// <summary>Prepares the notes; the XML is changed.</summary>
    public static MovingXml Prepare(XElement root, int sheet)
    {
        var marks = new SlotMarks();
        foreach (var attribute in root.Descendants().Attributes("ref").ToList())
        {
            if (CellReference.Parse(attribute.Value) is { } cell)
                attribute.Value = marks.Add(new ReferenceSlot(sheet, cell));
        }

        return MovingXml.Part(root, marks);
    }

    /// <summary>Prepares the shapes; the XML is changed.</summary>
    public static MovingXml PrepareShapes(XElement root, int sheet)
    {
        var marks = new SlotMarks();
        foreach (var data in root.Descendants(Shape + "ClientData"))
        {
            if (data.Element(Shape + "Anchor") is { } anchor)
                Anchor(anchor, sheet, marks);
            Line(data.Element(Shape + "Row"), sheet, isRow: true, marks);
            Line(data.Element(Shape + "Column"), sheet, isRow: false, marks);
        }

        return MovingXml.Part(root, marks);
    }

    private static void Line(XElement? element, int sheet, bool isRow, SlotMarks marks)
    {
        if (Spreadsheet.Whole(element?.Value.Trim()) is >= 0 and < 1048576 and var number)
            element!.Value = marks.Add(new LineSlot(sheet, number + 1, isRow, -1));
    }

    // Left column, offset, top row, offset, right column, offset, bottom row, offset ([MS-OI29500] 2.1.1813).
    private static void Anchor(XElement element, int sheet, SlotMarks marks)
    {
        var numbers = element.Value.Split(',').Select(text => Spreadsheet.Whole(text.Trim())).OfType<int>().ToList();
        if (numbers.Count != 8 || numbers.Exists(number => number is < 0 or > 1048575))
            return;
        var texts = numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        texts[0] = marks.Add(new LineSlot(sheet, numbers[0] + 1, isRow: false, -1));
        texts[4] = marks.Add(new LineSlot(sheet, numbers[0] + 1, isRow: false, numbers[4] - numbers[0] - 1));
        texts[2] = marks.Add(new LineSlot(sheet, numbers[2] + 1, isRow: true, -1));
        texts[6] = marks.Add(new LineSlot(sheet, numbers[2] + 1, isRow: true, numbers[6] - numbers[2] - 1));
        element.Value = string.Join(", ", texts);
    }
}
