using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares the XML of a sheet: its rows, and what stands around them and must follow them.</summary>
internal sealed class SheetXml(int sheet, SheetTemplate template, OutsideTexts texts)
{
    private static readonly XNamespace Main = Spreadsheet.Main;
    private static readonly XNamespace Office = "http://schemas.microsoft.com/office/excel/2006/main";

    // What stands before merged cells (ECMA-376 Part 1, 18.3.1.99, CT_Worksheet).
    private static readonly string[] BeforeMerges =
        ["sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews"];

    private readonly SlotMarks marks = new();

    /// <summary>Prepares the sheet; its XML is changed.</summary>
    public MovingXml Prepare(XElement root)
    {
        if (root.Element(Main + "sheetData") is { } data)
            data.ReplaceNodes(new XText(marks.Add(new RowsSlot(sheet))));
        root.Element(Main + "dimension")?.Remove();
        Merges(root);
        Columns(root);
        Areas(root, "conditionalFormatting", "formula");
        Areas(root, "dataValidation", "formula1", "formula2");
        Areas(root, "protectedRange");
        Areas(root, "ignoredError");
        Links(root);
        Extensions(root);
        foreach (var attribute in root.Elements(Main + "autoFilter").DescendantsAndSelf().Concat(root.Elements(Main + "sortState").DescendantsAndSelf()).Attributes("ref"))
            Reference(attribute);
        Breaks(root, "rowBreaks", isRow: true);
        Breaks(root, "colBreaks", isRow: false);
        foreach (var text in root.Elements(Main + "headerFooter").Elements())
            texts.Mark(text, $"lembar '{template.Name}', {(text.Name.LocalName.EndsWith("Header", StringComparison.Ordinal) ? "kepala" : "kaki")} halaman", isHeader: true, marks);
        return MovingXml.Part(root, marks);
    }

    private void Merges(XElement root)
    {
        var own = Rows(template.Rows).SelectMany(row => row.Cells).Where(cell => cell.Merge is not null).ToList();
        var element = root.Element(Main + "mergeCells");
        if (element is null && own.Count == 0)
            return;
        var ranges = (element?.Elements(Main + "mergeCell") ?? []).Select(cell => Parsed(cell.Attribute("ref"))).OfType<CellReference>()
            .Where(range => !own.Exists(cell => cell.Row == range.From.Row && cell.Column == range.From.Column)).ToList();
        var slot = new XText(marks.Add(new MergesSlot(sheet, ranges)));
        if (element is not null)
            element.ReplaceWith(slot);
        else
            root.Elements().LastOrDefault(before => BeforeMerges.Contains(before.Name.LocalName, StringComparer.Ordinal))?.AddAfterSelf(slot);
    }

    private static IEnumerable<RowTemplate> Rows(SectionNode section) =>
        section.Nodes.SelectMany(node => node is RowNode row ? [row.Template] : Rows((SectionNode)node));

    private void Columns(XElement root)
    {
        if (template.Columns.Count == 0 || root.Element(Main + "cols") is not { } columns)
            return;
        columns.ReplaceWith(new XText(marks.Add(new ColumnsSlot(sheet, [.. columns.Elements(Main + "col")
            .Select(column => (Spreadsheet.Whole(column.Attribute("min")) ?? 1, Spreadsheet.Whole(column.Attribute("max")) ?? 1, Spreadsheet.Attributes(column, "min", "max")))]))));
    }

    private void Areas(XElement root, string name, params ReadOnlySpan<string> formulas)
    {
        foreach (var element in root.Elements().Where(child => child.Name.Namespace == Main).DescendantsAndSelf(Main + name).ToList())
        {
            var areas = ((string?)element.Attribute("sqref") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CellReference.Parse).OfType<CellReference>().ToList();
            if (areas.Count == 0)
                continue;
            element.SetAttributeValue("sqref", marks.Add(new PlacesSlot(sheet, areas)));
            var slots = new List<FormulaSlot>();
            foreach (var formula in formulas)
                slots.AddRange(element.Descendants(Main + formula).ToList().Select(FormulaOf));
            element.Parent?.Attribute("count")?.Remove();
            element.ReplaceWith(new XText(marks.Add(new AreasSlot(sheet, areas, slots, MovingXml.Element(element, marks)))));
        }

        // A list must hold something: it stays only with what is in it.
        foreach (var list in root.Elements().Where(list => !list.HasElements && list.Name == Main + (name + "s")).ToList())
            Listed(list);
    }

    private void Listed(XElement list)
    {
        var content = list.Nodes().OfType<XText>().Select(text => text.Value).ToList();
        if (content.Count > 0)
            list.ReplaceWith(new XText(marks.Add(new ListSlot(list.Name.LocalName + Spreadsheet.Attributes(list), list.Name.LocalName, marks.Content(string.Concat(content))))));
    }

    private FormulaSlot FormulaOf(XElement element)
    {
        var slot = new FormulaSlot(sheet, Formula.Read(element.Value, FormulaNames.None));
        element.Value = marks.Add(slot);
        return slot;
    }

    private void Links(XElement root)
    {
        if (root.Element(Main + "hyperlinks") is not { } links)
            return;
        var all = links.Elements(Main + "hyperlink").Select(link => (Cells: Parsed(link.Attribute("ref")), Attributes: Attributes(link))).Where(link => link.Cells is not null);
        links.ReplaceWith(new XText(marks.Add(new LinkSlot(sheet, [.. all.Select(link => (link.Cells!, link.Attributes))]))));
    }

    private MovingXml Attributes(XElement link)
    {
        var text = Spreadsheet.Attributes(link, "ref", "location");
        if (link.Attribute(Spreadsheet.Relations + "id") is { } id)
            text += $" xmlns:r=\"{Spreadsheet.Relations.NamespaceName}\" r:id=\"{id.Value}\"";
        if (link.Attribute("location") is { } location)
            text += " " + new XAttribute("location", Parsed(location) is null ? location.Value : marks.Add(new FormulaSlot(sheet, Formula.Read(location.Value, FormulaNames.None))));
        return MovingXml.Text(text, marks);
    }

    // Formats, validations and small charts that newer versions keep in the list of extensions.
    private void Extensions(XElement root)
    {
        foreach (var element in root.Elements(Main + "extLst").Descendants().Where(element => element.Name.Namespace == Office).ToList())
        {
            if (element.Name.LocalName == "f")
                FormulaOf(element);
            else if (element.Name.LocalName == "sqref" && element.Value.Split(' ').Select(CellReference.Parse).OfType<CellReference>().ToList() is { Count: > 0 } areas)
                element.Value = marks.Add(new PlacesSlot(sheet, areas));
        }
    }

    private void Breaks(XElement root, string name, bool isRow)
    {
        foreach (var line in root.Elements(Main + name).Elements(Main + "brk"))
        {
            if (Spreadsheet.Whole(line.Attribute("id")) is >= 1 and <= 1048576 and var id)
                line.SetAttributeValue("id", marks.Add(new LineSlot(sheet, id, isRow, 0, isLast: true)));
        }
    }

    private void Reference(XAttribute attribute)
    {
        if (Parsed(attribute) is { } reference)
            attribute.Value = marks.Add(new ReferenceSlot(sheet, reference));
    }

    private static CellReference? Parsed(XAttribute? attribute) => CellReference.Parse(attribute?.Value ?? "");
}
