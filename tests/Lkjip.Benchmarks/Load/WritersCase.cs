using System.Text;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Load;

/// <summary>Writers who save the yearly report of their agencies at the same time (penyimpanan serentak).</summary>
internal sealed class WritersCase : LoadCase
{
    private static readonly IReadOnlyList<string> Heads =
        ["Writers at once", "Saves", "Errors", "Saves/s", "p50 ms", "p95 ms", "p99 ms", "Peak memory, MB", "Straight: saves/s", "p50 ms", "p95 ms", "Time, ours / straight"];

    /// <inheritdoc />
    public override async Task RunAsync(bool quick, Page page)
    {
        using var emulator = await Emulator.StartAsync();
        var saves = quick ? 200 : 1_000;
        using var service = await Service.StartAsync(emulator.Connection, new Dictionary<string, string>(StringComparer.Ordinal));
        var straight = await Straight.ConnectAsync(emulator.Connection);
        await service.SignInAsync("administrator");
        await EachAsync(500, 8, number => service.RegisterAsync(Agency(number), "beban"));
        await service.SignInAsync("operator");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var writers in new[] { 50, 200, 500 })
        {
            Page.Progress($"{writers} writers");
            rows.Add(await RowAsync(service, straight, writers, Math.Max(1, saves / writers)));
        }

        page.Paragraph($"Saving: each writer saves the yearly report of an agency ({LoadReport.Year.Of(Agency(0), "x").Length / 1024} KiB of JSON) again and again without a pause; each save is read, computed, reviewed and kept as a version.");
        page.Table(Heads, rows);
    }

    private static async Task<IReadOnlyList<string>> RowAsync(Service service, Straight straight, int writers, int times)
    {
        var tags = new string?[writers];
        await EachAsync(writers, 8, async number => tags[number] = await TagAsync(service, Agency(number)));
        service.ForgetPeak();
        var ours = await Crowd.RunAsync(writers, times, async (writer, time) =>
            tags[writer] = await service.SaveAsync(Agency(writer), LoadReport.Year.Period, LoadReport.Year.Of(Agency(writer), $"{writers}-{time}"), tags[writer]));
        var peak = service.PeakMemory;
        var theirs = await Crowd.RunAsync(writers, times, (writer, time) =>
            straight.SaveAsync($"{Agency(writer)}-{writers}", time, Encoding.UTF8.GetBytes(LoadReport.Year.Of(Agency(writer), $"{writers}-{time}"))));
        return
        [
            Shown.Whole(writers), Shown.Whole(ours.Count), Shown.Whole(ours.Errors), Shown.Time(ours.Rate), Shown.Time(ours.Percentile(0.5)), Shown.Time(ours.Percentile(0.95)),
            Shown.Time(ours.Percentile(0.99)), Shown.Megabytes(peak), Shown.Time(theirs.Rate), Shown.Time(theirs.Percentile(0.5)), Shown.Time(theirs.Percentile(0.95)),
            Shown.Times(theirs.Rate / ours.Rate),
        ];
    }

    private static async Task<string?> TagAsync(Service service, string agency)
    {
        using var head = await service.Client.GetAsync(new Uri($"/lkjip/api/agencies/{agency}/reports/{LoadReport.Year.Period}", UriKind.Relative));
        return head.Headers.ETag?.Tag;
    }
}
