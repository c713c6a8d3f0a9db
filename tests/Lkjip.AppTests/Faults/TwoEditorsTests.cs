using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Faults;

/// <summary>Two editors, double clicks and stale tabs, at the same moment and over HTTP.</summary>
public sealed class TwoEditorsTests(AzuriteFixture azurite)
{
    private static readonly ReportKey Key = new(Sample.Agency, "2022");

    [Fact]
    public async Task Put_EightEditorsAtOnce_OneIsKeptAndTheOthersAreTold()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);
        var contents = Enumerable.Range(1, 8).Select(editor => Sample.With(report => report["agency"]!["telephone"] = $"{editor}")).ToList();

        var answers = await Task.WhenAll(contents.Select(content => caller.SendAsync(Sample.Put(content, tag))));

        var winner = Assert.Single(answers.Index(), pair => pair.Item.StatusCode == HttpStatusCode.OK).Index;
        Assert.All(answers.Where((_, editor) => editor != winner), answer => Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode));
        Assert.Equal(contents[winner], await caller.GetStringAsync(new Uri($"{Sample.Address}/content", UriKind.Relative)));
    }

    [Fact]
    public async Task Submit_FourTimesAtOnceWithOneKey_IsOneSubmissionAndOneJob()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => caller.SendAsync(Sample.Submit(tag, "klik"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        Assert.Single(await app.Storage.Jobs.ListAsync(Key, CancellationToken.None).ToListAsync());
        Assert.Equal(2, await app.Storage.Reports.HistoryAsync(Key, CancellationToken.None).CountAsync());
    }

    [Fact]
    public async Task Moves_TwoTabsAtOnce_OneMovesAndTheOtherIsStale()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await Sample.SubmitAsync(writer);
        using var reviewer = await app.SignInAsync("reviewer");
        using var head = await writer.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        var tag = head.Headers.ETag!.Tag;

        var answers = await Task.WhenAll(
            writer.SendAsync(Sample.Move("draft", "Perbaiki angka.", tag)), reviewer.SendAsync(Sample.Move("inReview", null, tag)));
        using var stale = await writer.SendAsync(Sample.Move("draft", "Perbaiki angka.", tag));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.False(stale.IsSuccessStatusCode);
        Assert.Equal(3, await app.Storage.Reports.HistoryAsync(Key, CancellationToken.None).CountAsync());
    }

    [Fact]
    public async Task TryAgain_DoubleClick_ResetsTheJobOnce()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        var taken = await app.Storage.Jobs.TakeAsync(Key, job, "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FailAsync(taken.Job!, "rusak", CancellationToken.None);
        using var administrator = await app.SignInAsync("administrator");
        var address = new Uri($"/lkjip/api/jobs/{Sample.Agency}/2022/{job}/retries", UriKind.Relative);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => administrator.PostAsync(address, null)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.RunJobAsync(job)));
        await app.RunJobAsync(job);

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.Accepted);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.Conflict));
        Assert.Equal(Job.Done, (await app.Storage.Jobs.FindAsync(Key, job, CancellationToken.None))!.State);
        Assert.Equal(2, app.Mails.Length);
    }
}
