using System.Net;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class GetReportDraftsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Get_StoredReport_AnswersDraftsAndOffers()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);
        using var stored = await caller.SendAsync(Sample.Put(Sample.Text));

        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/drafts", UriKind.Relative));

        var found = await answer.JsonAsync();
        Assert.Equal((HttpStatusCode.OK, stored.Headers.ETag), (answer.StatusCode, answer.Headers.ETag));
        Assert.Contains(found["drafts"]!.AsArray(), draft => draft!["section"]!.GetValue<string>() == "history" && draft["subject"]!.GetValue<string>() == "i1"
            && draft["filled"]![0]!.GetValue<string>().Contains("sebesar 73,33%, atau meningkat 2,50 poin", StringComparison.Ordinal));
        Assert.Contains(found["offers"]!.AsArray(), offer => offer!["tag"]!.GetValue<string>() == "{{ringkasan.serapan}}");
    }

    [Fact]
    public async Task Get_UnknownReport_IsNotFound()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);

        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/drafts", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
