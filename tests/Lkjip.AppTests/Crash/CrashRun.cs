using System.Net;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Host;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Crash;

/// <summary>A report's way to its documents through the executable, killed once at a step.</summary>
internal sealed class CrashRun(CrashStage stage, CrashStep step, bool after, bool standalone)
{
    private readonly Place place = stage.NewPlace();
    private readonly Acknowledged said = new();
    private Task? killing;

    /// <summary>What did not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        await stage.RunningAsync(standalone);
        var administrator = new StubbornCaller(() => stage.Process, "administrator", standalone);
        var writer = new StubbornCaller(() => stage.Process, "operator", standalone);
        await administrator.AskAsync(place.Register, HttpStatusCode.Created, HttpStatusCode.OK);
        await SaveAsync(writer, "1", null, "k-1");
        var stop = stage.Proxy.StopAt(step, after);
        killing = KillAsync(stop);
        await SaveAsync(writer, "2", await TagAsync(writer), "k-2");
        var tag = await TagAsync(writer);
        var submitted = await writer.AskAsync(() => place.Submit(tag, "k-3"), HttpStatusCode.Accepted);
        said.Jobs.Add(submitted["job"]!.GetValue<string>());
        said.Moves.Add("submitted");
        await WorkAsync(stop);
        await killing;
        await stage.PassAnHourAsync(place);
        // The process is killed even when the work was done already: what comes after must still hold.
        await WorkAsync(stop);
        return await CheckAsync();
    }

    private async Task KillAsync(CrashStop stop)
    {
        await stop.Reached;
        await stage.KillAndStartAsync(standalone);
    }

    private async Task SaveAsync(StubbornCaller writer, string telephone, string? tag, string key)
    {
        var content = place.Content(telephone);
        var answer = await writer.AskAsync(() => place.Save(content, tag, key), HttpStatusCode.Created, HttpStatusCode.OK);
        said.Versions[answer["version"]!.GetValue<int>()] = content;
    }

    private async Task<string> TagAsync(StubbornCaller writer) => (await writer.GetAsync(place.Report))["etag"]!.GetValue<string>();

    // Under the host the test is the host: it delivers, sweeps and delivers again. Standalone the executable does all of it.
    private async Task WorkAsync(CrashStop stop)
    {
        for (var round = 0; round < 120 && await IsOpenAsync(); round++)
        {
            if (standalone)
            {
                await PassAfterKillAsync(stop, round);
                await Task.Delay(500);
                continue;
            }

            foreach (var message in await TakeMessagesAsync())
            {
                await DeliverAsync("jobs", HostPayloads.Queue(message, 1));
            }

            await killing!.WaitAsync(stop.HasReached ? Timeout.InfiniteTimeSpan : TimeSpan.Zero).ContinueWith(_ => { }, TaskScheduler.Default);
            await stage.PassAnHourAsync(place);
            await DeliverAsync("sweeper", HostPayloads.Timer);
        }
    }

    // Not too often: an hour that passes under a job that runs takes its lease away.
    private async Task PassAfterKillAsync(CrashStop stop, int round)
    {
        if (stop.HasReached && killing!.IsCompleted && round % 40 == 0)
        {
            await stage.PassAnHourAsync(place);
        }
    }

    private async Task DeliverAsync(string function, string payload)
    {
        try
        {
            using var answer = await stage.Process.InvokeAsync(function, payload);
        }
        catch (Exception gone) when (gone is HttpRequestException or ObjectDisposedException or TaskCanceledException)
        {
            // Killed in the middle: the host would start the process and deliver again.
        }
    }

    private async Task<bool> IsOpenAsync() =>
        (await stage.Clean.Jobs.ListAsync(place.Key, CancellationToken.None).ToListAsync()) is var jobs && (jobs.Count == 0 || jobs.Exists(job => !job.Ended));

    private async Task<IReadOnlyList<string>> TakeMessagesAsync()
    {
        var taken = await stage.Clean.Queue.ReceiveAsync(32, TimeSpan.FromMinutes(1), CancellationToken.None);
        foreach (var message in taken)
        {
            await stage.Clean.Queue.DeleteAsync(message, CancellationToken.None);
        }

        return [.. taken.Select(message => message.Text)];
    }

    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        // Two rounds: lines of the index that a dead process left behind are put right.
        await stage.Clean.JobLists.SweepAsync(TimeSpan.FromMinutes(5), 100, CancellationToken.None);
        var invariants = new Invariants(stage.Clean, stage.Options, place, said, stage.Mails(place));
        var violations = await invariants.CheckAsync();
        var before = await invariants.SnapshotAsync();
        if (!standalone)
        {
            await DeliverAsync("jobs", HostPayloads.Queue(new JobMessage(place.Agency, Place.Period, said.Jobs[0]).ToJson(), 2));
        }

        return before == await invariants.SnapshotAsync() ? violations : [.. violations, "a rerun changed something"];
    }
}
