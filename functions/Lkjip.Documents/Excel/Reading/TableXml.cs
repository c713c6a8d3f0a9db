using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares an Excel table: its cells grow with the rows, its columns are named as their headings read.</summary>
internal static class TableXml
{
    private static readonly XNamespace Main = Spreadsheet.Main;

    /// <summary>Prepares it; the XML is changed.</summary>
    /// <param name="root">The table.</param>
    /// <param name="sheet">The sheet's index.</param>
    /// <param name="template">The sheet.</param>
    /// <param name="watched">Receives the cells of the headings.</param>
    public static MovingXml? Prepare(XElement root, int sheet, SheetTemplate template, List<CellReference> watched)
    {
        var marks = new SlotMarks();
        if (CellReference.Parse((string?)root.Attribute("ref") ?? "") is not { From: { Row: > 0, Column: > 0 } } area)
            return null;
        var headings = Spreadsheet.Whole(root.Attribute("headerRowCount")) ?? 1;
        var totals = Spreadsheet.Whole(root.Attribute("totalsRowCount")) ?? 0;
        root.SetAttributeValue("ref", marks.Add(new ReferenceSlot(sheet, area, headings + totals + 1)));
        foreach (var attribute in root.Elements(Main + "autoFilter").DescendantsAndSelf().Concat(root.Elements(Main + "sortState").DescendantsAndSelf()).Attributes("ref"))
        {
            if (CellReference.Parse(attribute.Value) is { } inner)
                attribute.Value = marks.Add(new ReferenceSlot(sheet, inner, inner.From.Row == area.From.Row ? headings + 1 : 1));
        }

        if (root.Element(Main + "tableColumns") is { } columns)
        {
            var heading = new CellReference(template.Name, area.From, area.To with { Row = area.From.Row }, true);
            if (headings > 0)
                watched.Add(heading);
            columns.ReplaceWith(new XText(marks.Add(new TableColumnsSlot(sheet, heading with { Sheet = null }, [.. columns.Elements(Main + "tableColumn").Select(Column)], headings > 0))));
        }

        return MovingXml.Part(root, marks);
    }

    private static (string Name, string Attributes, string Content) Column(XElement column) =>
        ((string?)column.Attribute("name") ?? "", Spreadsheet.Attributes(column, "id", "name"), Spreadsheet.Inner(column));
}
