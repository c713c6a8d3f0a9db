using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lkjip.Documents.Workbooks;

/// <summary>Writes a form as .xlsx (penulis buku kerja).</summary>
public static class BookWriter
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int LongestSheetName = 31;

    /// <summary>The workbook.</summary>
    public static byte[] Write(FormBook book)
    {
        var choices = new BookChoices();
        List<(string Name, string Xml, bool IsHidden)> sheets = [(BookMarks.HelpSheet, Help(book), false)];
        foreach (var sheet in book.Sheets)
            sheets.Add((Name(sheet.Title, sheets), new BookSheet(sheet, choices).Xml(isSelected: false), false));
        sheets.Add((BookMarks.ChoiceSheet, choices.Xml(), true));
        sheets.Add((BookMarks.DataSheet, Data(book), true));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Types(sheets.Count));
            Add(zip, "_rels/.rels", $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", Workbook(sheets));
            Add(zip, "xl/_rels/workbook.xml.rels", Links(sheets.Count));
            Add(zip, "xl/styles.xml", BookStyle.Xml);
            foreach (var (index, sheet) in sheets.Index())
                Add(zip, $"xl/worksheets/sheet{Text(index + 1)}.xml", sheet.Xml);
        }

        return file.ToArray();
    }

    private static string Help(FormBook book)
    {
        var rows = new BookRows();
        rows.Next(height: 26);
        rows.Text(1, book.Title, BookStyle.Title);
        foreach (var (index, line) in book.Instructions.Index())
        {
            rows.Next(height: Math.Ceiling(line.Length / 105.0) * 14 + 5, skipped: index == 0 ? 1 : 0);
            rows.Text(1, line, BookStyle.Paragraph);
        }

        return $"{BookSheet.Open}<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"14\"/><cols><col min=\"1\" max=\"1\" width=\"110\" customWidth=\"1\"/></cols><sheetData>{rows.Xml}</sheetData><sheetProtection sheet=\"1\"/><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\"/></worksheet>";
    }

    private static string Data(FormBook book)
    {
        var rows = new BookRows();
        Pair(BookMarks.Book, BookMarks.Format);
        foreach (var (name, value) in book.Facts)
            Pair(name, value);
        Pair(BookMarks.Before, "");
        foreach (var (address, text) in BookInputs.Of(book))
            Pair(address, text);
        return $"{BookSheet.Open}<sheetData>{rows.Xml}</sheetData></worksheet>";

        void Pair(string name, string value)
        {
            rows.Next();
            rows.Text(1, name, BookStyle.Plain);
            rows.Text(2, value, BookStyle.Plain);
        }
    }

    private static string Workbook(List<(string Name, string Xml, bool IsHidden)> sheets) =>
        $"{Declaration}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relations}\"><bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"12000\" tabRatio=\"850\"/></bookViews><sheets>"
        + string.Concat(sheets.Select((sheet, index) => $"<sheet name=\"{BookRows.Escaped(sheet.Name)}\" sheetId=\"{Text(index + 1)}\"{(sheet.IsHidden ? " state=\"veryHidden\"" : "")} r:id=\"rId{Text(index + 1)}\"/>"))
        + "</sheets></workbook>";

    private static string Links(int sheets) =>
        $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(Enumerable.Range(1, sheets).Select(number => $"<Relationship Id=\"rId{Text(number)}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{Text(number)}.xml\"/>"))
        + $"<Relationship Id=\"rId{Text(sheets + 1)}\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>";

    private static string Types(int sheets) =>
        $"{Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}.styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(number => $"<Override PartName=\"/xl/worksheets/sheet{Text(number)}.xml\" ContentType=\"{Kind}.worksheet+xml\"/>"))
        + "</Types>";

    private static string Name(string title, List<(string Name, string Xml, bool IsHidden)> used)
    {
        var plain = string.Concat(title.Select(letter => "[]:*?/\\'".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)).Trim();
        var name = plain[..Math.Min(plain.Length, LongestSheetName)];
        for (var number = 2; used.Exists(sheet => sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase)); number++)
            name = $"{plain[..Math.Min(plain.Length, LongestSheetName - 3)]} {Text(number)}";
        return name;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
