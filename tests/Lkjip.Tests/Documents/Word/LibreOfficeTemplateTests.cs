using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Word;

/// <summary>Templates saved by LibreOffice Writer, which cuts text into other runs and orders it in other elements than Word.</summary>
public sealed class LibreOfficeTemplateTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-writer-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Render_SmallTemplateSavedByWriter_SaysTheSame()
    {
        var template = new WordFile().Title("Laporan {{kota}}").Header("{{kota | kapital}}")
            .Raw("<w:p><w:r><w:t>Kota {{ko</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ta}} dan {{kota</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> | kapital}}</w:t></w:r></w:p>")
            .P("{{#daftar}}").P("{{no}}. {{nama}}").P("{{/daftar}}")
            .Table(["No", "Nama"], ["{{#daftar}}{{no}}", "{{nama}}{{/}}"], ["{{#daftar}}", ""], ["a {{nama}}", "{{/daftar}}"])
            .P("{{^kosong}}tidak ada{{/kosong}}").Bytes();
        var data = Scope(("kota", "Jember"), ("daftar", Names("satu", "dua")), ("kosong", List()));

        Assert.Equal(Text(Rendered(template, data)), Text(Rendered(Resaved(template), data)));
    }

    [Fact]
    public void Render_ReportTemplateSavedByWriter_SaysTheSame()
    {
        var template = File.ReadAllBytes(Repository.File("templates/laporan-blitar.docx"));
        var resaved = Resaved(template);
        var report = ReportReader.Read(File.ReadAllBytes(Repository.File("templates/samples/blitar-2022.json"))).Report!;
        var data = ReportTags.For(Assessor.Assess(report));

        Assert.Empty(TemplateCompiler.Compile(resaved, TagCatalogue.Scope).Findings.Select(f => f.Message));
        // Writer drops empty tables of contents and the switches of SEQ fields, so lists, headings with their own count and captions differ.
        Assert.Equal(Text(Rendered(template, data)).Where(IsBody), Text(Rendered(resaved, data)).Where(IsBody));
    }

    private static bool IsBody(string line) => !line.Contains("Tabel", StringComparison.Ordinal) && !line.Contains("Gambar", StringComparison.Ordinal) && !line.Contains("BAB", StringComparison.Ordinal);

    private static byte[] Rendered(byte[] template, TagScope data)
    {
        using var output = new MemoryStream();
        TemplateCompiler.Compile(template).Template!.Render(data, output);
        return output.ToArray();
    }

    // The entries of tables of contents, which are links, are left out.
    private static List<string> Text(byte[] document)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. file.MainDocumentPart!.Document.Descendants<Paragraph>().Where(p => !p.Descendants<Hyperlink>().Any())
            .Select(p => string.Join(' ', string.Concat(p.Descendants<Run>().SelectMany(r => r.ChildElements).Select(e => e is DocumentFormat.OpenXml.Wordprocessing.Text text ? text.Text : e is TabChar or Break ? " " : "")).Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0)];
    }

    private byte[] Resaved(byte[] template)
    {
        var file = Path.Combine(folder.FullName, "a.docx");
        File.WriteAllBytes(file, template);
        Convert("odt", file);
        Convert("docx", Path.Combine(folder.FullName, "a.odt"));
        return File.ReadAllBytes(file);
    }

    private void Convert(string format, string file)
    {
        using var office = Process.Start(new ProcessStartInfo(
            "soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, "--outdir", folder.FullName, file])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(2)));
    }
}
