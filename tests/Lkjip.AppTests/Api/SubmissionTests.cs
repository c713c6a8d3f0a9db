using System.Net;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class SubmissionTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Submit_Draft_AnswersWhereTheJobIs()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");

        using var answer = await caller.SendAsync(Sample.Submit(await Sample.StoreAsync(caller)));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        using var status = await caller.GetAsync(answer.Headers.Location);
        var job = await status.JsonAsync();
        Assert.Equal(("queued", 0), (job["state"]!.GetValue<string>(), job["progress"]!.GetValue<int>()));
        Assert.Equal(1, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Submit_SameKeyAgain_IsTheSameJob()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);

        using var first = await caller.SendAsync(Sample.Submit(tag, "s-1"));
        using var again = await caller.SendAsync(Sample.Submit(tag, "s-1"));

        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
    }

    [Theory]
    [InlineData(null, "if-match-missing")]
    [InlineData("\"0-zzz\"", "if-match-stale")]
    public async Task Submit_WithoutCurrentTag_ChangesNothing(string? tag, string code)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        await Sample.StoreAsync(caller);

        using var answer = await caller.SendAsync(Sample.Submit(tag));

        await answer.ProblemAsync(412, code);
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        Assert.Equal("draft", (await head.JsonAsync())["state"]!.GetValue<string>());
        Assert.Equal(0, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Transitions_TheWholeWay_EndPublished()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await Sample.SubmitAsync(writer);
        var states = new List<string>();

        foreach (var (role, to) in new[] { ("reviewer", "inReview"), ("reviewer", "approved"), ("signatory", "signedOff"), ("signatory", "signedOff"), ("planner", "published") })
        {
            using var caller = await app.SignInAsync(role);
            if (to == "approved")
            {
                await Desk.FinishAsync(caller);
            }

            using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
            using var answer = await caller.SendAsync(Sample.Move(to, null, head.Headers.ETag!.Tag));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            states.Add((await answer.JsonAsync())["state"]!.GetValue<string>());
        }

        // Two sign: the first signature leaves the state as it is.
        Assert.Equal(["inReview", "approved", "approved", "signedOff", "published"], states);

        using var history = await writer.GetAsync(new Uri($"{Sample.Address}/history", UriKind.Relative));
        Assert.Equal(
            ["version", "submitted", "inReview", "approved", "signed", "signed", "published"],
            (await history.JsonAsync())["history"]!.AsArray().Select(entry => entry!["what"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("reviewer", "published", null, 409, "move-not-allowed")]
    [InlineData("signatory", "inReview", null, 403, "move-role")]
    [InlineData("operator", "draft", " ", 400, "move-reason-missing")]
    [InlineData("operator", "elsewhere", null, 400, "move-body-unreadable")]
    public async Task Transition_NotInTheTable_IsRefused(string role, string to, string? reason, int status, string code)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await Sample.SubmitAsync(writer);
        using var caller = await app.SignInAsync(role);
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));

        using var answer = await caller.SendAsync(Sample.Move(to, reason, head.Headers.ETag!.Tag));

        await answer.ProblemAsync(status, code);
    }
}
