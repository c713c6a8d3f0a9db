using System.IO.Compression;
using System.Xml.Linq;
using Lkjip.App.State;
using Lkjip.App.Verifying;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.AppTests.Signing;

/// <summary>The product's own templates print the QR code, and nothing of it without the service.</summary>
public sealed class SealedTemplatesTests
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Theory]
    [InlineData("laporan-standar", "blitar-2022")]
    [InlineData("laporan-blitar", "blitar-2022")]
    [InlineData("laporan-jember", "jember-2023")]
    [InlineData("laporan-tanjung-jabung-barat", "tanjung-jabung-barat-2020")]
    [InlineData("laporan-triwulan", "jember-2023-triwulan")]
    [InlineData("perjanjian-kinerja", "blitar-2022")]
    public void Render_WithTheService_PrintsTheSealInItsSize(string template, string sample)
    {
        var (reviewed, seal) = Report(sample);

        var document = Render(template, ReportTags.For(reviewed.Assessment, reviewed.Findings, verification: seal));
        var plain = Render(template, ReportTags.For(reviewed.Assessment, reviewed.Findings));

        var picture = Drawings(document).First(drawing => drawing.Element(Drawing + "docPr")!.Attribute("descr")!.Value == $"Kode QR: {seal.Address.AbsoluteUri}");
        // 2.5 cm, 360,000 units each.
        Assert.Equal(("900000", "900000"), (picture.Element(Drawing + "extent")!.Attribute("cx")!.Value, picture.Element(Drawing + "extent")!.Attribute("cy")!.Value));
        Assert.Contains(seal.DataSha256, Text(document), StringComparison.Ordinal);
        Assert.DoesNotContain("Pindai untuk memeriksa", Text(plain), StringComparison.Ordinal);
        Assert.DoesNotContain(Drawings(plain), drawing => drawing.Element(Drawing + "docPr")!.Attribute("descr")?.Value.Contains("QR", StringComparison.Ordinal) == true);
    }

    private static (ReviewedReport Reviewed, Verification Seal) Report(string sample)
    {
        var data = File.ReadAllBytes(Path.Combine(Repository.Root, "templates/samples", $"{sample}.json"));
        var content = new ReportContent(3, data, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(data)), "uji", DateTimeOffset.UnixEpoch);
        var key = new ReportKey("tanjung-jabung-barat-disnaker", "2022-Q3");
        return (StoredReport.Read(key, content), VerificationSeal.Of(new Uri("https://laporan-kinerja.blitarkab.go.id"), key, content));
    }

    private static byte[] Render(string template, TagScope tags)
    {
        using var output = new MemoryStream();
        TemplateCompiler.Compile(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", $"{template}.docx"))).Template!.Render(tags, output);
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is { Length: > 0 } folder && tags.Find("verifikasi") is not null)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{template}.docx"), output.ToArray());
        }

        return output.ToArray();
    }

    private static List<XElement> Drawings(byte[] document) =>
        [.. Body(document).Descendants().Where(element => element.Name == Drawing + "inline" || element.Name == Drawing + "anchor")];

    private static string Text(byte[] document) => Body(document).Root!.Value;

    private static XDocument Body(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document));
        using var stream = package.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(stream);
    }
}
