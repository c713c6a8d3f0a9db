using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Templates;

/// <summary>An administrator with a broken and a good template, in a browser.</summary>
public sealed class TemplatePagesTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Versions = "/lkjip/templat/umum/laporan";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_BrokenThenGood_OnlyTheGoodOneIsUsed(bool script)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: script);
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, "/lkjip/templat");
        await page.GetByRole(AriaRole.Link, new() { Name = "Laporan kinerja", Exact = true }).ClickAsync();

        await UploadAsync(page, "rusak.docx", TemplateDesk.Broken);

        await page.WaitForURLAsync($"**{Versions}/1**");
        await Assertions.Expect(page.GetByText("Tersimpan, tetapi tidak diberlakukan: 4 kesalahan.")).ToBeVisibleAsync();
        var faults = await page.Locator(".fault").AllInnerTextsAsync();
        Assert.Equal(4, faults.Count);
        Assert.All(faults, fault => Assert.Contains("Perbaikan:", fault, StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("paragraf 1", StringComparison.Ordinal) && fault.Contains("{{instansi.nma}}", StringComparison.Ordinal) && fault.Contains("instansi.nama", StringComparison.Ordinal));
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Berlakukan" }).CountAsync());
        Assert.Equal("Laporan Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);

        await page.GoAsync(app, Versions);
        await UploadAsync(page, "baik.docx", TestTemplates.Word("Templat baru {{instansi.nama}}"));
        await Assertions.Expect(page.GetByText("Terunggah tanpa kesalahan, dan berlaku.")).ToBeVisibleAsync();
        Assert.Equal("Templat baru Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);

        await page.GoAsync(app, Versions);
        await UploadAsync(page, "lebih-baru.docx", TestTemplates.Word("Lebih baru {{instansi.nama}}"));
        Assert.Equal("Lebih baru Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);

        await page.GoAsync(app, Versions);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembali ke versi 2" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Versi 2 berlaku.")).ToBeVisibleAsync();
        Assert.Equal("Templat baru Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);

        await page.GetByRole(AriaRole.Button, new() { Name = "Kembali ke bawaan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Templat sendiri tidak dipakai lagi.")).ToBeVisibleAsync();
        Assert.Equal("Laporan Dinas Tenaga Kerja", (await TemplateDesk.RenderAsync(app)).Text);
    }

    [Fact]
    public async Task Upload_NoTemplateAtAll_SaysSoAndKeepsNothing()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, Versions);

        await UploadAsync(page, "naskah.docx", "bukan Word"u8.ToArray());

        await Assertions.Expect(page.GetByText("jadi tidak disimpan")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Belum ada templat yang diunggah")).ToBeVisibleAsync();
        Assert.Empty(await page.FaultsAsync());
    }

    [Fact]
    public async Task Version_Preview_GivesTheFilledDocumentAndTheCommentedCopy()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        await TemplateDesk.UploadAsync(administrator, "umum", TestTemplates.Word("Pratinjau {{instansi.nama}}"));
        await TemplateDesk.UploadAsync(administrator, "umum", TemplateDesk.Broken);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, $"{Versions}/1");
        await page.GetByLabel("atau perangkat daerah").FillAsync(Sample.Agency);
        await page.GetByLabel("periode", new() { Exact = true }).FillAsync("2022");
        await page.GetByRole(AriaRole.Button, new() { Name = "Coba isi" }).ClickAsync();

        var filled = await DownloadAsync(page, "Unduh Word");
        await page.GoAsync(app, $"{Versions}/2");
        var commented = await DownloadAsync(page, "Unduh dengan komentar");

        Assert.Contains("Pratinjau Dinas Tenaga Kerja", Body(filled), StringComparison.Ordinal);
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(commented), isEditable: false);
        Assert.Equal(4, word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Count());
    }

    [Fact]
    public async Task Tags_Search_ShowsMeaningAndSample()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, "/lkjip/templat/tag");

        await page.GetByLabel("Cari nama, arti, atau contoh isi").FillAsync("instansi.nama");
        await page.GetByLabel("Contoh isi dari").SelectOptionAsync("jember-2023");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tampilkan" }).ClickAsync();

        await page.WaitForURLAsync("**cari=instansi.nama**");
        var first = await page.Locator(".tags tbody tr").First.InnerTextAsync();
        Assert.Contains("{{instansi.nama}}", first, StringComparison.Ordinal);
        Assert.Contains("Dinas Tenaga Kerja", first, StringComparison.Ordinal);
    }

    private static async Task UploadAsync(IPage page, string name, byte[] content)
    {
        await page.Locator("#berkas").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.GetByLabel("Langsung berlakukan bila tidak ada kesalahan").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah dan periksa" }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private static string Body(byte[] document)
    {
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }
}
