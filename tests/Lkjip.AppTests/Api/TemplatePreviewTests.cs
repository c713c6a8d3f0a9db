using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class TemplatePreviewTests(AzuriteFixture azurite)
{
    private const string Address = "/lkjip/api/templates/preview";

    [Theory]
    [InlineData("", "Dinas Tenaga Kerja Kabupaten Blitar")]
    [InlineData("?sample=jember-2023", "Dinas Tenaga Kerja Kabupaten Jember")]
    public async Task Preview_Sample_AnswersTheDocument(string query, string agency)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Word("Laporan {{instansi.namaLengkap}}"));

        using var answer = await caller.PostAsync(Address + query, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("pratinjau.docx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal($"Laporan {agency}", WordText(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Preview_Json_ListsUnfilledAndUnused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("reviewer");
        using var request = Request(new ByteArrayContent(TestTemplates.Word("{{instansi.nama}} {{instansi.telepon}} {{instansi.laman}} {{#sasaran}}{{teks}}{{/sasaran}}")));

        using var answer = await caller.SendAsync(request);

        var preview = await answer.JsonAsync();
        var unfilled = preview["unfilled"]!.AsArray();
        var unused = preview["unused"]!.AsArray().Select(tag => tag!["tag"]!.GetValue<string>()).ToList();
        Assert.Equal(["instansi.telepon", "instansi.laman"], unfilled.Select(tag => tag!["tag"]!.GetValue<string>()));
        Assert.All(unfilled, tag => Assert.Equal("isi, paragraf 1", tag!["places"]![0]!.GetValue<string>()));
        Assert.Contains("narasi", unused);
        Assert.Contains("program", unused);
        Assert.Contains("sasaran › indikator", unused);
        Assert.DoesNotContain("sasaran", unused);
        Assert.DoesNotContain(unused, tag => tag.StartsWith("narasi.", StringComparison.Ordinal));
        Assert.InRange(unused.Count, 5, 60);
    }

    [Fact]
    public async Task Preview_Form_TakesItsData()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var form = Form(
            ("template", TestTemplates.Word("{{instansi.nama}}")),
            ("data", System.Text.Encoding.UTF8.GetBytes(Sample.With(report => report["agency"]!["name"] = "Dinas Contoh"))));

        using var answer = await caller.PostAsync(Address, form);

        Assert.Equal("Dinas Contoh", WordText(await answer.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Preview_Workbook_IsAWorkbook()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Excel("{{instansi.nama}}"));

        using var answer = await caller.PostAsync(Address, content);

        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var workbook = SpreadsheetDocument.Open(stream, false);
        Assert.Equal("Dinas Tenaga Kerja", workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText);
        Assert.Equal("pratinjau.xlsx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
    }

    [Fact]
    public async Task Preview_BrokenTemplate_NamesEveryError()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Word("{{#sasaran}} {{instansi.nma}}"));

        using var answer = await caller.PostAsync(Address, content);

        Assert.Equal(2, (await answer.ProblemAsync(422, "template-broken"))["findings"]!.AsArray().Count);
    }

    [Fact]
    public async Task Preview_UnknownSample_NamesTheSamples()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Word("x"));

        using var answer = await caller.PostAsync($"{Address}?sample=surabaya", content);

        Assert.Contains("blitar-2022", (await answer.ProblemAsync(404, "sample-unknown"))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_BadData_NamesEveryPlace()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var form = Form(("template", TestTemplates.Word("x")), ("data", "{}"u8.ToArray()));

        using var answer = await caller.PostAsync(Address, form);

        Assert.NotEmpty((await answer.ProblemAsync(400, "preview-data-refused"))["findings"]!.AsArray());
    }

    [Fact]
    public async Task Preview_NoTemplate_SaysHow()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var empty = new ByteArrayContent([]);
        using var form = Form(("berkas", TestTemplates.Word("x")));

        using var first = await caller.PostAsync(Address, empty);
        using var second = await caller.PostAsync(Address, form);

        await first.ProblemAsync(400, "preview-template-missing");
        await second.ProblemAsync(400, "preview-template-missing");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"template\"\r\n\r\nPK")]
    [InlineData("multipart/form-data; boundary=b", "tanpa batas")]
    [InlineData("multipart/form-data", "tanpa batas")]
    public async Task Preview_BrokenForm_IsUnreadable(string type, string body)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await caller.PostAsync(Address, content);

        await answer.ProblemAsync(400, "unreadable-request");
    }

    [Fact]
    public async Task Preview_TooLarge_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(new byte[(8 * 1024 * 1024) + 1]);

        using var answer = await caller.PostAsync(Address, content);

        await answer.ProblemAsync(413, "body-too-large");
    }

    [Fact]
    public async Task Preview_NotSignedIn_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = app.Nobody();
        using var content = new ByteArrayContent(TestTemplates.Word("x"));

        using var answer = await caller.PostAsync(Address, content);

        await answer.ProblemAsync(401, "not-signed-in");
    }

    private static HttpRequestMessage Request(HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*", 0.1));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    private static MultipartFormDataContent Form(params (string Name, byte[] Content)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in parts)
        {
            form.Add(new ByteArrayContent(content), name, $"{name}.bin");
        }

        return form;
    }

    private static string WordText(byte[] document)
    {
        using var stream = new MemoryStream(document);
        using var word = WordprocessingDocument.Open(stream, false);
        Assert.Empty(new OpenXmlValidator().Validate(word));
        return word.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
