using System.Net;
using System.Net.Http.Headers;
using DocumentFormat.OpenXml.Packaging;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class TemplateInspectionTests(AzuriteFixture azurite)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Fact]
    public async Task Inspect_BrokenTemplate_NamesEveryError()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Word("{{#sasaran}} tanpa penutup"));

        using var answer = await caller.PostAsync("/lkjip/api/templates/inspections", content);

        var problem = await answer.ProblemAsync(422, "template-broken");
        Assert.Contains(problem["findings"]!.AsArray(), finding => finding!["message"]!.GetValue<string>().Contains("sasaran", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Inspect_GoodTemplate_ListsItsTags()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");
        using var content = new ByteArrayContent(TestTemplates.Word("{{instansi.nama}}"));

        using var answer = await caller.PostAsync("/lkjip/api/templates/inspections", content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("instansi.nama", (await answer.JsonAsync())["tags"]![0]!["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Inspect_WordWanted_GivesTheTemplateBackWithComments()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");

        using var answer = await CommentedAsync(caller, TestTemplates.Word("{{instansi.nma}}"));

        Assert.Equal((HttpStatusCode.OK, WordType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        using var word = WordprocessingDocument.Open(stream, false);
        Assert.Contains("'instansi.nama'", word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_WordWantedOfAWorkbook_SaysWhyNot()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("planner");

        using var answer = await CommentedAsync(caller, TestTemplates.Excel("{{#sasaran}} tanpa penutup"));

        Assert.NotEmpty((await answer.ProblemAsync(422, "template-not-commented"))["findings"]!.AsArray());
    }

    private static async Task<HttpResponseMessage> CommentedAsync(HttpClient caller, byte[] template)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/lkjip/api/templates/inspections") { Content = new ByteArrayContent(template) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(WordType));
        return await caller.SendAsync(request);
    }
}
