using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.AppTests.Workbooks;

/// <summary>A downloaded workbook that a person fills: cells are found by the hidden keys, and written as Excel writes them.</summary>
internal sealed class FilledWorkbook : IDisposable
{
    private readonly MemoryStream file = new();
    private readonly SpreadsheetDocument book;

    public FilledWorkbook(byte[] content)
    {
        file.Write(content);
        book = SpreadsheetDocument.Open(file, isEditable: true);
    }

    /// <summary>Where the cell "table/row/column" stands: "Anggaran!F12".</summary>
    public string Place(string address) => Find(address) is var (sheet, reference) ? $"{sheet.Name}!{reference}" : throw new InvalidOperationException(address);

    /// <summary>Writes a text.</summary>
    public string Type(string address, string text) => Put(address, cell =>
    {
        cell.DataType = CellValues.InlineString;
        // As Excel writes it: "_x0041_" would be a letter.
        cell.InlineString = new InlineString(new Text(text.Replace("_x", "_x005F_x", StringComparison.Ordinal)) { Space = SpaceProcessingModeValues.Preserve });
    });

    /// <summary>Writes a number.</summary>
    public string Type(string address, decimal number) => Put(address, cell => cell.CellValue = new CellValue(number));

    /// <summary>Writes a formula that failed.</summary>
    public string Fail(string address, string error) => Put(address, cell =>
    {
        cell.DataType = CellValues.Error;
        cell.CellFormula = new CellFormula("Z1");
        cell.CellValue = new CellValue(error);
    });

    /// <summary>Empties a cell.</summary>
    public string Empty(string address) => Put(address, _ => { });

    /// <summary>Writes into the first free row for new rows of a table.</summary>
    public string TypeNew(string table, string column, string text, int number = 0)
    {
        var (sheet, part, mark) = Tables().First(found => found.Table == table) is var found ? (found.Sheet, found.Part, found.Mark) : default;
        var rows = part.Worksheet.Descendants<Row>().Where(row => row.RowIndex! > mark.RowIndex!).TakeWhile(row => Key(row) != "#akhir").ToList();
        var letters = ColumnOf(rows.First(row => Key(row) == "#kolom"), column);
        var free = rows.SkipWhile(row => Key(row) != "#kolom").Skip(2).Where(row => Key(row).Length == 0).ElementAt(number);
        var cell = CellAt(free, letters);
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(text));
        return $"{sheet.Name}!{cell.CellReference}";
    }

    /// <summary>Removes the row "table/row", as a person does after unprotecting the sheet.</summary>
    public void RemoveRow(string table, string key) =>
        Rows(table).First(row => Key(row) == key).Remove();

    /// <summary>Changes the hidden key of a row.</summary>
    public void Rekey(string table, string key, string other) =>
        CellAt(Rows(table).First(row => Key(row) == key), "A").InlineString = new InlineString(new Text(other));

    /// <summary>The workbook.</summary>
    public byte[] Save()
    {
        book.Save();
        using var copy = new MemoryStream();
        using (book.Clone(copy))
        {
        }

        return copy.ToArray();
    }

    /// <summary>The workbook as LibreOffice saves it, in a format.</summary>
    public static byte[] Resaved(byte[] content, string from = "xlsx", string to = "xlsx")
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-book-");
        try
        {
            var source = Path.Combine(folder.FullName, $"buku.{from}");
            File.WriteAllBytes(source, content);
            var output = Path.Combine(folder.FullName, "out");
            using var office = Process.Start(new ProcessStartInfo(
                "soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", to, "--outdir", output, source])
            { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            return File.ReadAllBytes(Path.Combine(output, $"buku.{to.Split(':')[0]}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Dispose()
    {
        book.Dispose();
        file.Dispose();
    }

    private string Put(string address, Action<Cell> write)
    {
        var (sheet, reference) = Find(address) ?? throw new InvalidOperationException(address);
        var part = (WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!);
        var cell = part.Worksheet.Descendants<Cell>().First(cell => cell.CellReference == reference);
        cell.RemoveAllChildren();
        cell.DataType = null;
        write(cell);
        return $"{sheet.Name}!{reference}";
    }

    private (Sheet Sheet, string Reference)? Find(string address)
    {
        var (table, row, column) = (address[..address.IndexOf('/')], address[(address.IndexOf('/') + 1)..address.LastIndexOf('/')], address[(address.LastIndexOf('/') + 1)..]);
        foreach (var found in Tables())
        {
            if (found.Table == table)
            {
                var line = Rows(table).First(other => Key(other) == row);
                return (found.Sheet, ColumnOf(Rows(table).First(other => Key(other) == "#kolom"), column) + line.RowIndex);
            }

            if (found.Table == $"{table}/{row}")
            {
                return (found.Sheet, "C" + Rows(found.Table).First(other => Key(other) == column).RowIndex);
            }
        }

        return null;
    }

    private List<Row> Rows(string table)
    {
        var (_, _, part, mark) = Tables().First(found => found.Table == table);
        return part.Worksheet.Descendants<Row>().Where(row => row.RowIndex! > mark.RowIndex!).TakeWhile(row => Key(row) != "#akhir").ToList();
    }

    private IEnumerable<(string Table, Sheet Sheet, WorksheetPart Part, Row Mark)> Tables() =>
        from sheet in book.WorkbookPart!.Workbook.Descendants<Sheet>()
        let part = (WorksheetPart)book.WorkbookPart!.GetPartById(sheet.Id!)
        from row in part.Worksheet.Descendants<Row>()
        let key = Key(row)
        where key.StartsWith("#tabel ", StringComparison.Ordinal) || key.StartsWith("#rekaman ", StringComparison.Ordinal)
        select (key[(key.IndexOf(' ') + 1)..], sheet, part, row);

    private static string Key(Row row) => row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference!.Value == $"A{row.RowIndex}")?.InnerText ?? "";

    private static string ColumnOf(Row names, string column) =>
        string.Concat(names.Elements<Cell>().First(cell => cell.InnerText == column && !cell.CellReference!.Value!.StartsWith("A" + names.RowIndex, StringComparison.Ordinal)).CellReference!.Value!.TakeWhile(char.IsLetter));

    private static Cell CellAt(Row row, string letters)
    {
        var cell = row.Elements<Cell>().First(cell => cell.CellReference == letters + row.RowIndex!.Value.ToString(CultureInfo.InvariantCulture));
        cell.RemoveAllChildren();
        cell.DataType = CellValues.InlineString;
        return cell;
    }
}
