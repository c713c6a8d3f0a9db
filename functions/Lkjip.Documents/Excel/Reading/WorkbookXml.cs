using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Prepares the workbook's own XML: names, print areas, print titles, and how it calculates.</summary>
internal static class WorkbookXml
{
    private static readonly XNamespace Main = Spreadsheet.Main;

    // What stands before the rules of calculation (ECMA-376 Part 1, 18.2.27, CT_Workbook).
    private static readonly string[] BeforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

    /// <summary>Prepares it; the XML is changed.</summary>
    public static MovingXml Prepare(XElement root)
    {
        var marks = new SlotMarks();
        foreach (var name in root.Descendants(Main + "definedName"))
            name.Value = marks.Add(new FormulaSlot(0, Formula.Read(name.Value, FormulaNames.None)));
        var calculation = root.Element(Main + "calcPr");
        var slot = new XText(marks.Add(new CalculationSlot(calculation is null ? "" : Spreadsheet.Attributes(calculation, "fullCalcOnLoad"))));
        if (calculation is not null)
            calculation.ReplaceWith(slot);
        else
            root.Elements().LastOrDefault(element => BeforeCalculation.Contains(element.Name.LocalName, StringComparer.Ordinal))?.AddAfterSelf(slot);
        return MovingXml.Part(root, marks);
    }
}
