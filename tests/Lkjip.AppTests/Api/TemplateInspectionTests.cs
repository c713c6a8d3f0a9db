using System.Net;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class TemplateInspectionTests(AzuriteFixture azurite)
{
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
}
