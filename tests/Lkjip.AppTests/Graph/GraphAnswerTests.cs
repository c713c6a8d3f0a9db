using System.Globalization;
using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Faults;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Graph;

/// <summary>Each documented answer of Graph to the first mail of a submission, and what the service makes of it.</summary>
public sealed class GraphAnswerTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private static readonly TimeSpan ShortTimeout = TimeSpan.FromMilliseconds(400);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Notices_EachAnswerOfGraph_MailAtMostOnceAndSayWhatIsUnclear(bool drafts)
    {
        await using var graph = await GraphDouble.StartAsync();
        var time = new ManualTime();
        await using var app = await TestApp.StartAsync(azurite, time: time, configure: services =>
            services.AddSingleton(GraphMailers.New(drafts, graph.Transport, time, ShortTimeout)));
        using var administrator = await app.SignInAsync("administrator");
        using var writer = await app.SignInAsync("operator");
        var wrong = new List<string>();
        output.WriteLine($"{(drafts ? "draft, then send" : "send")} | first | in the end | mails | requests");

        foreach (var (number, fault) in GraphFault.All.Index())
        {
            var row = await RunAsync(new(app, graph, time, administrator, writer), new Place($"jawab-{number.ToString(CultureInfo.InvariantCulture)}"), fault);
            output.WriteLine($"{fault.Name} | {row.First} | {row.Last} | {row.Mails} | {row.Requests}");
            if (row.Duplicates > 0 || row.Last != Expected(fault, drafts) || row.Mails != (row.Last == "sent" || fault.Accepts ? 1 : 0) || row.Other != "sent")
            {
                wrong.Add($"{fault.Name}: {row}");
            }
        }

        output.WriteLine($"duplicates: {(graph.Accepted.Count - graph.Accepted.Distinct(StringComparer.Ordinal).Count()).ToString(CultureInfo.InvariantCulture)}");
        Assert.Empty(wrong);
    }

    // Written by hand: what must become of the first mail in the end.
    private static string Expected(GraphFault fault, bool drafts) => fault switch
    {
        { Status: 400 or 413 } => Notice.Refused,
        { Status: 401 or 403 or 404 or 429 } => Notice.Sent,
        { Status: 202, IsSlow: false } => Notice.Sent,
        _ => drafts ? Notice.Sent : Notice.Unknown,
    };

    private static async Task<Row> RunAsync(Stage stage, Place place, GraphFault fault)
    {
        using var registered = await stage.Administrator.SendAsync(place.Register());
        using var stored = await stage.Writer.SendAsync(place.Save(place.Content("1"), null, "k-1"));
        using var submitted = await stage.Writer.SendAsync(place.Submit(stored.Headers.ETag!.Tag, "k-2"));
        var job = (await submitted.JsonAsync())["job"]!.GetValue<string>();
        var before = stage.Graph.Requests;
        var faults = 1;
        stage.Graph.Behave = _ => faults-- > 0 ? fault : null;

        await stage.RunAsync(place, job);
        var first = await stage.NoticesAsync(place);
        for (var hour = 0; hour < 8 && !await stage.EndedAsync(place, job); hour++)
        {
            stage.Time.Now += TimeSpan.FromMinutes(16);
            await stage.RunAsync(place, job);
        }

        var last = await stage.NoticesAsync(place);
        var mails = stage.Graph.Accepted.Where(notice => notice.StartsWith($"{place.Agency}.", StringComparison.Ordinal)).ToList();
        var ofFirst = mails.Count(notice => notice == first[0].CorrelationId);
        return new Row(first[0].State, last[0].State, last[1].State, ofFirst, mails.Count - mails.Distinct(StringComparer.Ordinal).Count(), stage.Graph.Requests - before);
    }

    private sealed record Row(string First, string Last, string Other, int Mails, int Duplicates, int Requests);

    private sealed record Stage(TestApp App, GraphDouble Graph, ManualTime Time, HttpClient Administrator, HttpClient Writer)
    {
        public Task<string> RunAsync(Place place, string job) => App.Services.GetServices<Trigger>().Single(trigger => trigger.Name == "jobs")
            .RunAsync(new TriggerPayload(new JobMessage(place.Agency, Place.Period, job).ToJson()), CancellationToken.None);

        public async Task<IReadOnlyList<Notice>> NoticesAsync(Place place) =>
            // The head of the agency is told first; the store lists by name.
            await App.Storage.Notices.ListAsync(place.Key, null, CancellationToken.None).Reverse().ToListAsync();

        public async Task<bool> EndedAsync(Place place, string job) => (await App.Storage.Jobs.FindAsync(place.Key, job, CancellationToken.None))!.Ended;
    }
}
