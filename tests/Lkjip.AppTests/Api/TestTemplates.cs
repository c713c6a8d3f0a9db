using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Lkjip.AppTests.Api;

/// <summary>Small templates, made anew for a test.</summary>
internal static class TestTemplates
{
    /// <summary>A Word template with these paragraphs.</summary>
    public static byte[] Word(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body(
                paragraphs.Select(text => new Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new Text(text))))));
        }

        return stream.ToArray();
    }

    /// <summary>A workbook template with one cell.</summary>
    public static byte[] Excel(string text)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var cell = new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { CellReference = "A1", DataType = CellValues.InlineString };
            sheet.Worksheet = new Worksheet(new SheetData(new Row(cell) { RowIndex = 1 }));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Data", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    /// <summary>Writes the templates that a standard report needs.</summary>
    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "laporan-standar.docx"), Word("Laporan {{instansi.nama}}"));
        File.WriteAllBytes(Path.Combine(folder, "laporan-triwulan.docx"), Word("Laporan triwulan {{instansi.nama}}"));
        File.WriteAllBytes(Path.Combine(folder, "buku-kerja.xlsx"), Excel("{{instansi.nama}}"));
    }
}
