using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Documents.Charts;

/// <summary>The charts of a filled document, in the order of the text; their workbooks are validated on the way.</summary>
internal sealed class FilledCharts
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public FilledCharts(Filled document)
    {
        Document = document;
        using var file = WordprocessingDocument.Open(new MemoryStream(document.Bytes), isEditable: false);
        var main = file.MainDocumentPart!;
        Charts = [.. document.Body.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ChartReference>().Select(reference => Read((ChartPart)main.GetPartById(reference.Id!)))];
        using var zip = new ZipArchive(new MemoryStream(document.Bytes));
        Parts = [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public Filled Document { get; }

    public IReadOnlyList<FilledChart> Charts { get; }

    public IReadOnlyList<string> Parts { get; }

    public IReadOnlyList<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties> Frames =>
        [.. Document.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()];

    private static FilledChart Read(ChartPart part)
    {
        using var stream = part.GetStream();
        var root = XDocument.Load(stream).Root!;
        var book = (EmbeddedPackagePart)part.GetPartById((string)root.Element(C + "externalData")!.Attribute(XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"))!);
        using var content = book.GetStream();
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook).Select(error => error.Description));
        return new FilledChart(root, XDocument.Parse(workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml).Root!, part.Uri.ToString(), book.Uri.ToString());
    }
}
