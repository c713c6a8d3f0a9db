using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares a chart of a workbook: its series grow with the rows, and it shows their values before it is drawn anew.</summary>
internal static class ChartXml
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Prepares it; the XML is changed.</summary>
    /// <param name="root">The chart.</param>
    /// <param name="sheet">The index of the sheet it stands on.</param>
    /// <param name="place">Where it stands, for findings.</param>
    /// <param name="texts">Reads the tags in titles.</param>
    /// <param name="names">What names stand for.</param>
    /// <param name="watched">Receives the cells that it shows.</param>
    public static MovingXml Prepare(XElement root, int sheet, string place, OutsideTexts texts, FormulaNames names, List<CellReference> watched)
    {
        var marks = new SlotMarks();
        texts.MarkParagraphs(root, place, marks);
        foreach (var formula in root.Descendants(Chart + "f").ToList())
        {
            var cells = CellReference.Parse(formula.Value) ?? names.Cells(formula.Value);
            var isName = CellReference.Parse(formula.Value) is null;
            if (cells is not null && IsData(formula))
                cells = cells with { IsRange = true };
            if (cells is not null)
                watched.Add(cells);
            Cache(formula, cells, marks);
            if (!isName || cells is null)
                formula.Value = marks.Add(new FormulaSlot(sheet, Formula.Read(cells?.ToString() ?? formula.Value, FormulaNames.None)));
        }

        return MovingXml.Part(root, marks);
    }

    // One cell as the data of a series stands for all rows it becomes; as its name for the first.
    private static bool IsData(XElement formula) => formula.Ancestors().Any(element => element.Name.LocalName is "val" or "cat" or "xVal" or "yVal" or "bubbleSize");

    private static void Cache(XElement formula, CellReference? cells, SlotMarks marks)
    {
        foreach (var cache in formula.ElementsAfterSelf().Where(element => element.Name.LocalName is "numCache" or "strCache").ToList())
        {
            if (cells is null)
                continue;
            cache.Elements().Where(element => element.Name.LocalName is "ptCount" or "pt").Remove();
            var slot = new XText(marks.Add(new ChartCacheSlot(cells, cache.Name.LocalName == "numCache", Prefix(cache))));
            if (cache.Element(Chart + "formatCode") is { } format)
                format.AddAfterSelf(slot);
            else
                cache.AddFirst(slot);
        }

        // Headings in several levels are read anew from their cells.
        formula.ElementsAfterSelf(Chart + "multiLvlStrCache").Remove();
    }

    private static string Prefix(XElement element) =>
        element.GetPrefixOfNamespace(element.Name.Namespace) is { Length: > 0 } prefix ? prefix + ":" : "";
}
