using System.Globalization;
using System.Text;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Workbooks;

/// <summary>Writes a sheet of the workbook: its tables below each other, with hidden keys in the first column (penulis lembar).</summary>
internal sealed class BookSheet(FormSheet sheet, BookChoices choices)
{
    /// <summary>The beginning of a sheet.</summary>
    public const string Open = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    /// <summary>The column of the names of rows; the keys stand to the left of it.</summary>
    public const int LabelColumn = 2;

    private const int FirstColumn = 3;
    private const int LongestPrompt = 250;
    private const double LineHeight = 13.5;
    private const int MostLines = 12;

    private readonly BookRows rows = new();
    private readonly StringBuilder validations = new();
    private readonly SortedDictionary<int, double> widths = new() { [LabelColumn] = 30 };
    private int validationCount;
    private int header;

    /// <summary>The sheet as XML.</summary>
    public string Xml(bool isSelected)
    {
        Plan();
        rows.Next(height: 24);
        rows.Text(LabelColumn, sheet.Title, BookStyle.Title);
        rows.Next();
        rows.Text(LabelColumn, sheet.Help, BookStyle.Help);
        foreach (var table in sheet.Tables)
        {
            if (table.IsRecord)
                Record(table);
            else
                Table(table);
        }

        return $"{Open}<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"{(isSelected ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">{Pane()}</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"14\"/><cols>{Columns()}</cols><sheetData>{rows.Xml}</sheetData>"
            + "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"
            + (validationCount > 0 ? string.Create(CultureInfo.InvariantCulture, $"<dataValidations count=\"{validationCount}\">{validations}</dataValidations>") : "")
            + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    private void Plan()
    {
        foreach (var (index, column) in sheet.Tables.Where(table => !table.IsRecord).SelectMany(table => table.Columns.Index()))
            Widen(FirstColumn + index, column.IsLong ? 42 : column.IsNumeric ? 17 : column.Choices.Count > 0 ? 26 : 22);
        if (sheet.Tables.Any(table => table.IsRecord))
        {
            Widen(FirstColumn, 42);
            Widen(FirstColumn + 1, 42);
        }

        void Widen(int column, double width) => widths[column] = Math.Max(width, widths.GetValueOrDefault(column));
    }

    private void Heading(FormTable table, string mark)
    {
        rows.Next(height: 20, skipped: 1);
        rows.Text(1, mark, BookStyle.Plain);
        rows.Text(LabelColumn, table.Title, BookStyle.TableTitle);
        if (table.Help is { } help)
        {
            rows.Next();
            rows.Text(LabelColumn, help, BookStyle.Help);
        }
    }

    private void Record(FormTable table)
    {
        var row = table.Rows[0];
        Heading(table, $"{BookMarks.Record}{table.Id}/{row.Key}");
        rows.Next(isHidden: true);
        rows.Text(1, BookMarks.Columns, BookStyle.Plain);
        rows.Text(FirstColumn, BookMarks.Value, BookStyle.Plain);
        foreach (var (index, column) in table.Columns.Index())
        {
            rows.Next(height: HeightOf([(row.Cells[index].Text, widths[FirstColumn]), (column.Header, widths[LabelColumn]), (column.Help ?? "", 42)]));
            rows.Text(1, column.Id, BookStyle.Plain);
            rows.Text(LabelColumn, column.Header + (column.IsRequired ? " *" : ""), column.IsRequired ? BookStyle.StrongLabel : BookStyle.Label);
            Cell(FirstColumn, row.Cells[index], column);
            rows.Text(FirstColumn + 1, column.Help ?? "", BookStyle.Help);
            Validate(column, FirstColumn, rows.Number, rows.Number);
        }

        rows.Next(isHidden: true);
        rows.Text(1, BookMarks.End, BookStyle.Plain);
    }

    private void Table(FormTable table)
    {
        Heading(table, $"{BookMarks.Table}{table.Id}");
        rows.Next(isHidden: true);
        rows.Text(1, BookMarks.Columns, BookStyle.Plain);
        foreach (var (index, column) in table.Columns.Index())
            rows.Text(FirstColumn + index, column.Id, BookStyle.Plain);
        rows.Next(height: HeightOf([.. table.Columns.Select((column, index) => (column.Header, widths[FirstColumn + index]))]) + 4);
        header = header == 0 ? rows.Number : header;
        rows.Text(LabelColumn, "Baris", BookStyle.Header);
        foreach (var (index, column) in table.Columns.Index())
            rows.Text(FirstColumn + index, column.Header + (column.IsRequired ? " *" : ""), column.IsRequired ? BookStyle.RequiredHeader : BookStyle.Header);
        var first = rows.Number + 1;
        foreach (var row in table.Rows)
            Row(table, row);
        for (var number = 0; number < table.NewRows; number++)
            Row(table, new FormTableRow("", "(baris baru)", [.. table.Columns.Select(column => new FormTableCell("", !column.IsComputed))]));
        foreach (var (index, column) in table.Columns.Index().Where(column => rows.Number >= first))
            Validate(column, FirstColumn + index, first, rows.Number);
        rows.Next(isHidden: true);
        rows.Text(1, BookMarks.End, BookStyle.Plain);
    }

    private void Row(FormTable table, FormTableRow row)
    {
        rows.Next(height: HeightOf([.. row.Cells.Select((cell, index) => (cell.Text, widths[FirstColumn + index])), (row.Title, widths[LabelColumn])]));
        if (row.Key.Length > 0)
            rows.Text(1, row.Key, BookStyle.Plain);
        rows.Text(LabelColumn, new string(' ', 3 * row.Depth) + row.Title, row.Depth == 0 && table.Rows.Any(other => other.Depth > 0) ? BookStyle.StrongLabel : BookStyle.Label);
        foreach (var (index, cell) in row.Cells.Index())
            Cell(FirstColumn + index, cell, table.Columns[index]);
    }

    private void Cell(int column, FormTableCell cell, FormTableColumn kind)
    {
        var style = !cell.IsInput ? kind.IsNumeric ? BookStyle.ComputedNumber : BookStyle.Computed
            : kind.IsMoney ? BookStyle.Money
            : kind.IsNumeric ? BookStyle.Number
            : BookStyle.Text;
        if (cell.IsInput && cell.Number is { } number)
            rows.Value(column, number, style);
        else
            rows.Text(column, cell.Text, style);
    }

    // What is chosen is checked here too; what it means is said when the cell is entered.
    private void Validate(FormTableColumn column, int at, int from, int to)
    {
        if (column.IsComputed || (column.Choices.Count == 0 && column.Help is null))
            return;
        var range = string.Create(CultureInfo.InvariantCulture, $"{SheetCell.AddressOf(from, at)}:{SheetCell.AddressOf(to, at)}");
        var prompt = column.Help is { } help ? $" showInputMessage=\"1\" promptTitle=\"{BookRows.Escaped(Cut(column.Header, 32))}\" prompt=\"{BookRows.Escaped(Cut(help, LongestPrompt))}\"" : "";
        validations.Append(column.Choices.Count > 0
            ? $"<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorStyle=\"warning\" errorTitle=\"Pilihan tidak dikenal\" error=\"Pilih dari daftar.\"{prompt} sqref=\"{range}\"><formula1>{choices.RangeOf(column.Choices)}</formula1></dataValidation>"
            : $"<dataValidation allowBlank=\"1\"{prompt} sqref=\"{range}\"/>");
        validationCount++;
    }

    private static double HeightOf(IReadOnlyList<(string Text, double Width)> cells)
    {
        var lines = cells.Max(cell => cell.Text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length / (cell.Width * 1.05)))));
        return Math.Min(Math.Max(lines, 1), MostLines) * LineHeight + 2;
    }

    // With one table its heading stays in sight; with several only the names of the rows.
    private string Pane() => sheet.Tables.Count == 1 && header > 0
        ? string.Create(CultureInfo.InvariantCulture, $"<pane xSplit=\"2\" ySplit=\"{header}\" topLeftCell=\"C{header + 1}\" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"C{header + 1}\" sqref=\"C{header + 1}\"/>")
        : "<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\" activePane=\"bottomRight\" state=\"frozen\"/><selection pane=\"bottomRight\" activeCell=\"C2\" sqref=\"C2\"/>";

    private string Columns() => "<col min=\"1\" max=\"1\" width=\"3\" hidden=\"1\" customWidth=\"1\"/>"
        + string.Concat(widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{width.Key}\" max=\"{width.Key}\" width=\"{width.Value}\" customWidth=\"1\"/>")));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
