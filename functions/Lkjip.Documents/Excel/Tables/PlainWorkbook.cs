using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.Documents.Excel.Tables;

/// <summary>Writes a plain table as a workbook: real numbers, a fixed heading, a filter (penulis buku kerja polos).</summary>
public static class PlainWorkbook
{
    private const uint HeadingStyle = 1;
    private const int LongestSheetName = 31;
    private const decimal Hundred = 100m;

    private static readonly CellKind[] Kinds = [CellKind.Text, CellKind.Count, CellKind.Number, CellKind.Percent];

    /// <summary>The media type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The workbook as bytes.</summary>
    public static byte[] Write(PlainTable table)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = SheetOf(table);
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(table.Title) }));
        }

        return stream.ToArray();
    }

    private static Worksheet SheetOf(PlainTable table) => new(
        new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0, TabSelected = true,
        }),
        new Columns(table.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Width(table, column, index), CustomWidth = true })),
        new SheetData(table.Rows.Select((row, index) => RowOf(table, row, index + 2)).Prepend(Heading(table))),
        new AutoFilter { Reference = $"A1:{Name(table.Columns.Count - 1)}{Whole(table.Rows.Count + 1)}" });

    private static Row Heading(PlainTable table) =>
        new(table.Columns.Select((column, index) => TextCell(column.Header, $"{Name(index)}1", HeadingStyle))) { RowIndex = 1 };

    private static Row RowOf(PlainTable table, IReadOnlyList<object?> values, int number) => new(values
        .Select((value, index) => value is null ? null : CellOf(table.Columns[index].Kind, value, $"{Name(index)}{Whole(number)}")).OfType<Cell>())
    {
        RowIndex = (uint)number,
    };

    private static Cell CellOf(CellKind kind, object value, string place) => value is decimal number
        ? new Cell { CellReference = place, StyleIndex = Style(kind), CellValue = new((kind == CellKind.Percent ? number / Hundred : number).ToString(CultureInfo.InvariantCulture)) }
        : TextCell(value.ToString()!, place, Style(CellKind.Text));

    private static Cell TextCell(string text, string place, uint style) => new(new InlineString(new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = place, StyleIndex = style, DataType = CellValues.InlineString,
    };

    private static uint Style(CellKind kind) => (uint)Array.IndexOf(Kinds, kind) + HeadingStyle + 1;

    // Bold is the second font; the formats are those of each kind, in their order.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, new CellFormat(),
            Format(3), Format(4), Format(10)));

    private static CellFormat Format(uint builtIn) => new() { NumberFormatId = builtIn, ApplyNumberFormat = true };

    private static double Width(PlainTable table, PlainColumn column, int index) => Math.Clamp(
        table.Rows.Select(row => (row[index] is decimal ? 16 : row[index]?.ToString()?.Length ?? 0) + 2).Append(column.Header.Length + 4).Max(), 10, 60);

    private static string SheetName(string title)
    {
        var name = string.Concat(title.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c)).Trim('\'', ' ');
        return name.Length switch { 0 => "Tabel", > LongestSheetName => name[..LongestSheetName], _ => name };
    }

    // What XML cannot hold would make a workbook that does not open.
    private static string Plain(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));

    private static string Name(int index) => index < 26 ? ((char)('A' + index)).ToString() : Name((index / 26) - 1) + Name(index % 26);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
