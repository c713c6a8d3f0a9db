using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>What holds for every filled workbook: valid, rows and cells in order, no reference to nowhere.</summary>
internal static class SheetSoundness
{
    public static IEnumerable<string> Problems(FilledPackage package)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(package.Bytes), isEditable: false);
        foreach (var error in new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file))
        {
            yield return $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}";
        }

        foreach (var name in package.Names.Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var rows = package.Xml(name)!.Descendants(SheetReading.Main + "row").ToList();
            if (!Ascends(rows.Select(r => (int)r.Attribute("r")!)))
            {
                yield return $"{name}: rows out of order";
            }

            foreach (var row in rows.Where(r => !Ascends(r.Elements().Select(Column)) || r.Elements().Any(c => c.Attribute("r")!.Value.TrimStart([.. Enumerable.Range('A', 26).Select(l => (char)l)]) != r.Attribute("r")!.Value)))
            {
                yield return $"{name}: cells of row {(string?)row.Attribute("r")} out of place";
            }
        }
    }

    private static int Column(XElement cell) => cell.Attribute("r")!.Value.TakeWhile(char.IsLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private static bool Ascends(IEnumerable<int> numbers)
    {
        var last = 0;
        foreach (var number in numbers)
        {
            if (number <= last)
            {
                return false;
            }

            last = number;
        }

        return true;
    }
}
