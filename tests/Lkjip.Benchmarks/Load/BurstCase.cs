using System.Diagnostics;
using System.Globalization;
using Lkjip.Azure.Stores;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Load;

/// <summary>The night of the deadline: many agencies hand in their yearly reports at once (pengajuan serentak).</summary>
internal sealed class BurstCase : LoadCase
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public override async Task RunAsync(bool quick, Page page)
    {
        using var emulator = await Emulator.StartAsync();
        var count = quick ? 50 : 1_000;
        using var service = await Service.StartAsync(emulator.Connection, new Dictionary<string, string>(StringComparer.Ordinal));
        Page.Progress($"preparing {count} agencies");
        await service.SignInAsync("administrator");
        await EachAsync(count, 8, number => service.RegisterAsync(Agency(number), "beban"));
        await service.SignInAsync("operator");
        var tags = new string[count];
        await EachAsync(count, 8, async number => tags[number] = await service.SaveAsync(Agency(number), LoadReport.Year.Period, LoadReport.Year.Of(Agency(number), "1"), null));

        Page.Progress($"{count} submissions");
        service.ForgetPeak();
        var clock = Stopwatch.StartNew();
        var jobs = new string[count];
        var handedIn = await Crowd.RunAsync(AtOnce, count / AtOnce, async (person, time) =>
        {
            var number = (time * AtOnce) + person;
            jobs[number] = await service.SubmitAsync(Agency(number), LoadReport.Year.Period, tags[number]);
        });
        var watch = new JobWatch(emulator.Connection);
        var ended = await watch.EndedAsync([.. jobs.Select((job, number) => (Key(number), job)).Where(pair => pair.job is not null)], Limit);
        var elapsed = clock.Elapsed;
        var peak = service.PeakMemory;

        Page.Progress("the same, straight");
        var (straight, documents) = (await Straight.ConnectAsync(emulator.Connection), await watch.DocumentsAsync(Key(0)));
        var alone = Stopwatch.StartNew();
        await EachAsync(count, AtOnce, number => straight.SubmitAsync(Agency(number)));
        await EachAsync(count, 2, number => straight.WorkAsync(Agency(number), documents));
        Write(page, count, handedIn, ended, elapsed, peak, alone.Elapsed, documents);
    }

    private static void Write(
        Page page, int count, Crowd handedIn, IReadOnlyList<Job> ended, TimeSpan elapsed, long peak, TimeSpan alone, IReadOnlyList<byte[]> documents)
    {
        var ages = ended.Where(job => job.Ended).Select(job => (job.UpdatedAt - job.CreatedAt).TotalSeconds).ToList();
        var done = ended.Count(job => job.State == Job.Done);
        page.Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"Handing in: {count} agencies hand in their yearly reports, {AtOnce} at once; two jobs at a time make the documents ({documents.Count} each, {documents.Sum(document => document.Length) / 1024} KiB) and mails. Errors: {handedIn.Errors} submissions, {count - done} jobs."));
        page.Table(
            ["", "p50", "p95", "p99", "all of them"],
            [
                ["submission answered, ms", Shown.Time(handedIn.Percentile(0.5)), Shown.Time(handedIn.Percentile(0.95)), Shown.Time(handedIn.Percentile(0.99)), $"{Shown.Time(handedIn.Elapsed.TotalSeconds)} s"],
                ["from submission to documents (queue age), s", Shown.Time(Percentiles.Of(ages, 0.5)), Shown.Time(Percentiles.Of(ages, 0.95)), Shown.Time(Percentiles.Of(ages, 0.99)), $"{Shown.Time(elapsed.TotalSeconds)} s"],
            ]);
        page.Table(
            ["Reports/s", "ms a report", "Peak memory, MB", "Straight: ms a report", "Time, ours / straight"],
            [[Shown.Time(done / elapsed.TotalSeconds), Shown.Time(elapsed.TotalMilliseconds / count), Shown.Megabytes(peak), Shown.Time(alone.TotalMilliseconds / count), Shown.Times(elapsed / alone)]]);
    }

    private static ReportKey Key(int number) => new(Agency(number), LoadReport.Year.Period);
}
