using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Storage.Queues;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Load;

/// <summary>A quarterly run by timer over many agencies (putaran triwulan).</summary>
internal sealed class QuarterlyCase : LoadCase
{
    private const int AgenciesOfRegion = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public override async Task RunAsync(bool quick, Page page)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var count in quick ? [20, 60] : new[] { 200, 2_000 })
        {
            using var emulator = await Emulator.StartAsync();
            rows.Add(await RowAsync(emulator.Connection, count));
        }

        page.Paragraph(
            $"Quarterly run: the timer orders a run for each region of {AgenciesOfRegion} agencies, each plans one job an agency, two jobs at a time make report and workbook of the quarter.");
        page.Table(
            ["Agencies", "Made", "Failed", "Timer and planning, s", "All, s", "ms an agency", "Processor, ms an agency", "Peak memory, MB"], rows);
    }

    private static async Task<IReadOnlyList<string>> RowAsync(string connection, int count)
    {
        var report = Ended();
        await PrepareAsync(connection, report, count);
        Page.Progress($"a run over {count} agencies");
        using var service = await Service.StartAsync(connection, Schedule("*/5 * * * * *"));
        await service.SignInAsync("administrator");
        var (clock, used) = (Stopwatch.StartNew(), service.Used);
        var regions = Enumerable.Range(0, (count + AgenciesOfRegion - 1) / AgenciesOfRegion).Select(Region).ToList();
        var runs = await EndedAsync(service, connection, regions, report.Period);
        var (elapsed, worked) = (clock.Elapsed, service.Used - used);
        var planning = runs.Max(run => run.PlannedAt) - runs.Min(run => run.BeganAt);
        return
        [
            Shown.Whole(count), Shown.Whole(runs.Sum(run => run.Counts.Done)), Shown.Whole(runs.Sum(run => run.Counts.Failed)),
            planning is { } took ? Shown.Time(took.TotalSeconds) : "", Shown.Time(elapsed.TotalSeconds), Shown.Time(elapsed.TotalMilliseconds / count),
            Shown.Time(worked.TotalMilliseconds / count), Shown.Megabytes(service.PeakMemory),
        ];
    }

    private static async Task PrepareAsync(string connection, LoadReport report, int count)
    {
        Page.Progress($"preparing {count} agencies");
        using var service = await Service.StartAsync(connection, Schedule("0 0 0 1 1 *"));
        await service.SignInAsync("administrator");
        await EachAsync(count, 8, number => service.RegisterAsync(Agency(number), Region(number / AgenciesOfRegion)));
        await service.SignInAsync("operator");
        await EachAsync(count, 8, number => service.SaveAsync(Agency(number), report.Period, report.Of(Agency(number), "1"), null));
    }

    private static async Task<IReadOnlyList<RunSeen>> EndedAsync(Service service, string connection, List<string> regions, string period)
    {
        var (queue, waited) = (new QueueClient(connection, "jobs"), Stopwatch.StartNew());
        while (waited.Elapsed < Limit)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            if ((await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount > 0)
                continue;
            var seen = new List<RunSeen>();
            foreach (var region in regions)
            {
                using var answer = await service.Client.GetAsync(new Uri($"/lkjip/api/regions/{region}/runs/{period}?lines=false", UriKind.Relative));
                if (answer.IsSuccessStatusCode && await answer.Content.ReadFromJsonAsync<RunSeen>(JsonSerializerOptions.Web) is { State: "ended" } run)
                    seen.Add(run);
            }

            if (seen.Count == regions.Count)
                return seen;
        }

        throw new TimeoutException("The run did not end within an hour.");
    }

    // The quarter that ended last and of which the sample has data.
    private static LoadReport Ended()
    {
        var now = TimeProvider.System.GetUtcNow();
        var quarter = (now.Month - 1) / 3;
        return quarter is 0 or 4 ? LoadReport.Quarter(now.Year - 1, 3) : LoadReport.Quarter(now.Year, quarter);
    }

    private static Dictionary<string, string> Schedule(string report) => new(StringComparer.Ordinal) { ["REPORT_SCHEDULE"] = report };

    private static string Region(int number) => string.Create(CultureInfo.InvariantCulture, $"wilayah-{number:D3}");

    private sealed record RunSeen(string State, DateTimeOffset BeganAt, DateTimeOffset? PlannedAt, CountsSeen Counts);

    private sealed record CountsSeen(int Planned, int Done, int Missing, int Failed);
}
