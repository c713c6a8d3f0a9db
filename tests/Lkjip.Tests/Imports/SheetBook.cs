using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.Tests.Imports;

/// <summary>Makes a small .xlsx: text, numbers, percentages (0.5m as Share), errors, merged cells.</summary>
internal static class SheetBook
{
    /// <summary>A number that is shown as a percentage.</summary>
    public sealed record Share(decimal Value);

    /// <summary>A formula that failed.</summary>
    public sealed record Failed(string Error);

    /// <summary>A number that is shown as a date.</summary>
    public sealed record Day(int Serial);

    public static byte[] Of(IEnumerable<object?[]> rows, params string[] merges)
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            main.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = main.AddNewPart<WorksheetPart>();
            var data = new SheetData(rows.Select((row, index) => Line(row, (uint)index + 1)));
            part.Worksheet = new Worksheet(data);
            if (merges.Length > 0)
                part.Worksheet.InsertAfter(new MergeCells(merges.Select(merge => new MergeCell { Reference = merge })), data);
            main.Workbook = new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = main.GetIdOfPart(part) }));
        }

        return file.ToArray();
    }

    private static Row Line(object?[] cells, uint number) =>
        new(cells.Select((value, column) => Content(value, $"{(char)('A' + column)}{number}")).Where(cell => cell is not null).Select(cell => (OpenXmlElement)cell!)) { RowIndex = number };

    private static Cell? Content(object? value, string address) => value switch
    {
        null or "" => null,
        string text => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = address, DataType = CellValues.InlineString },
        Share share => new Cell(new CellValue(share.Value)) { CellReference = address, StyleIndex = 1 },
        Day day => new Cell(new CellValue(day.Serial)) { CellReference = address, StyleIndex = 2 },
        Failed failed => new Cell(new CellFormula("A1/0"), new CellValue(failed.Error)) { CellReference = address, DataType = CellValues.Error },
        _ => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { CellReference = address },
    };

    private static Stylesheet Styles() => new(
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
