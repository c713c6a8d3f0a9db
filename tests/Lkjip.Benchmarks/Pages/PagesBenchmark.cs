using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using Lkjip.Benchmarks.Load;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Pages;

/// <summary>The pages people wait for: of a region of 600 agencies, and of a report with a budget of 400 rows (kecepatan halaman).</summary>
internal sealed class PagesBenchmark() : Benchmark("pages", "pages of a region of 600 agencies and of a budget of 400 rows")
{
    private const string Region = "beban";
    private const string Wide = "beban-lebar";
    private const int Agencies = 600;

    private static readonly string[] Heads = ["What", "KiB", "p50 ms", "p95 ms", "Straight: p50 ms", "Time, ours / straight"];

    private static readonly string[] RegionPages = ["/lkjip", $"/lkjip/laporan?tahun=2022&wilayah={Region}", $"/lkjip/dasbor/wilayah/{Region}/2022", $"/lkjip/dasbor/wilayah/{Region}/2022?urut=serapan"];

    private static readonly string[] ReportPages =
        [$"/lkjip/laporan/{Wide}/2022", $"/lkjip/laporan/{Wide}/2022/ubah", $"/lkjip/laporan/{Wide}/2022/ubah/capaian", $"/lkjip/laporan/{Wide}/2022/ubah/anggaran"];

    /// <inheritdoc />
    public override void Run(BenchmarkOptions options, Page page) => RunAsync(options.Quick ? 20 : 100, page).GetAwaiter().GetResult();

    private static async Task RunAsync(int times, Page page)
    {
        using var emulator = await Emulator.StartAsync();
        using var service = await Service.StartAsync(emulator.Connection, new Dictionary<string, string>(StringComparer.Ordinal));
        var straight = await Straight.ConnectAsync(emulator.Connection);
        await PrepareAsync(service, straight);
        await service.SignInAsync("planner");
        page.Heading("Pages");
        page.Paragraph($"One person, one page after the other, {times} times each after three to warm up. Straight: the rows that the page is made of, read from the storage without us: {Agencies} lines of the region, or the version of the report.");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (paths, read) in new[] { (RegionPages, (Func<Task>)straight.ReadRegionAsync), (ReportPages, () => straight.ReadVersionAsync(Wide)) })
        {
            foreach (var path in paths)
            {
                Page.Progress(path);
                rows.Add(await RowAsync(path, times, () => GetAsync(service, path), read));
            }
        }

        await service.SignInAsync("operator");
        rows.Add(await RowAsync("one cell saved (PATCH cells)", times, CellOf(service), () => straight.ReadVersionAsync(Wide)));
        page.Table(Heads, rows);
    }

    private static async Task PrepareAsync(Service service, Straight straight)
    {
        await service.SignInAsync("administrator");
        await Parallel.ForEachAsync(Enumerable.Range(0, Agencies), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) => await service.RegisterAsync(Agency(number), Region));
        await service.RegisterAsync(Wide, "lebar");
        await service.SignInAsync("operator");
        await Parallel.ForEachAsync(Enumerable.Range(0, Agencies), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) =>
        {
            await service.SaveAsync(Agency(number), LoadReport.Year.Period, LoadReport.Year.Of(Agency(number), "1"), null);
            await straight.SubmitAsync(Agency(number));
        });
        var wide = WideReport.Of(Wide);
        await service.SaveAsync(Wide, "2022", wide, null);
        await straight.SaveAsync(Wide, 1, Encoding.UTF8.GetBytes(wide));
    }

    private static async Task<IReadOnlyList<string>> RowAsync(string name, int times, Func<Task<int>> ours, Func<Task> straight)
    {
        var (own, size) = (new List<double>(), 0);
        var theirs = new List<double>();
        for (var time = -3; time < times; time++)
        {
            var clock = Stopwatch.GetTimestamp();
            size = await ours();
            var mine = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            clock = Stopwatch.GetTimestamp();
            await straight();
            if (time >= 0)
            {
                own.Add(mine);
                theirs.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }

        var (p50, limit) = (Percentiles.Of(own, 0.5), Percentiles.Of(theirs, 0.5));
        return [name, Shown.Whole(size / 1024), Shown.Time(p50), Shown.Time(Percentiles.Of(own, 0.95)), Shown.Time(limit), Shown.Times(p50 / limit)];
    }

    private static async Task<int> GetAsync(Service service, string path)
    {
        using var answer = await service.Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static Func<Task<int>> CellOf(Service service)
    {
        var number = 0;
        return async () =>
        {
            var change = new { op = "set", address = "anggaran/b7/spent", value = (1_000_000 + ++number).ToString(CultureInfo.InvariantCulture) };
            using var answer = await service.Client.PatchAsJsonAsync(new Uri($"/lkjip/api/agencies/{Wide}/reports/2022/cells", UriKind.Relative), new { changes = new[] { change }, part = "anggaran" });
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadAsByteArrayAsync()).Length;
        };
    }

    private static string Agency(int number) => string.Create(CultureInfo.InvariantCulture, $"beban-{number:D5}");
}
