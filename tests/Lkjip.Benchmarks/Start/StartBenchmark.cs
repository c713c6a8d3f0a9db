using System.Diagnostics;
using Lkjip.Benchmarks.Load;
using Lkjip.Benchmarks.Templates;
using Lkjip.Benchmarks.Timing;

namespace Lkjip.Benchmarks.Start;

/// <summary>The start of the package under a Functions host, against an empty ASP.NET Core app published in the same way (mulai layanan).</summary>
internal sealed class StartBenchmark() : Benchmark("start", "the start of the package, and its size, against an empty ASP.NET Core app")
{
    private static readonly string[] Heads = ["From the start of the process to the first answer", "Ours", "Empty app", "Ours / empty"];

    /// <inheritdoc />
    public override void Run(BenchmarkOptions options, Page page) => RunAsync(options.Quick ? 5 : 25, page).GetAwaiter().GetResult();

    private static async Task RunAsync(int pairs, Page page)
    {
        var home = Directory.CreateTempSubdirectory("lkjip-start-");
        try
        {
            var (package, empty) = (Path.Combine(home.FullName, "lkjip.zip"), Path.Combine(home.FullName, "empty"));
            Do("bash", Repository.File("publish.sh"), "--out", package);
            Do("dotnet", "publish", Repository.File("tests/Lkjip.Benchmarks/empty"), "-o", empty, "--nologo", "-v", "quiet");
            using var emulator = await Emulator.StartAsync();
            var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["LkjipStorage"] = emulator.Connection, ["LKJIP_DATA"] = home.FullName };
            var runs = await PairsAsync(pairs, Path.Combine(home.FullName, "lkjip/Lkjip.App"), settings, Path.Combine(empty, "Empty"));

            page.Heading("Start and size");
            page.Paragraph($"Medians of {pairs} pairs, in turns. Processor time and memory are those after the first answer.");
            page.Table(Heads,
            [
                Row("time, ms", runs, start => start.FirstAnswer, Shown.Time),
                Row("processor time, ms", runs, start => start.Processor, Shown.Time),
                Row("resident memory, MB", runs, start => start.Resident, bytes => Shown.Megabytes((long)bytes)),
                Row("threads", runs, start => start.Threads, count => Shown.Whole((long)count)),
            ]);
            page.Paragraph($"Then, in the same process: the first page {Shown.Time(Median.Of(runs.Select(run => run.Ours.FirstPage)))} ms, the first timer with the storage {Shown.Time(Median.Of(runs.Select(run => run.Ours.FirstTimer)))} ms.");
            SizeTable.Write(page, package);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static async Task<List<(Started Ours, Started Empty)>> PairsAsync(int pairs, string ours, Dictionary<string, string> settings, string empty)
    {
        var runs = new List<(Started Ours, Started Empty)>();
        // The first pair reads the files from the disk; it does not count.
        for (var pair = -1; pair < pairs; pair++)
        {
            Page.Progress($"pair {pair + 1} of {pairs}");
            var turned = pair % 2 == 0;
            var first = turned ? await Started.OursAsync(ours, settings) : await Started.EmptyAsync(empty);
            var second = turned ? await Started.EmptyAsync(empty) : await Started.OursAsync(ours, settings);
            if (pair >= 0)
                runs.Add(turned ? (first, second) : (second, first));
        }

        return runs;
    }

    private static IReadOnlyList<string> Row(string name, List<(Started Ours, Started Empty)> runs, Func<Started, double> figure, Func<double, string> shown) =>
    [
        name, shown(Median.Of(runs.Select(run => figure(run.Ours)))), shown(Median.Of(runs.Select(run => figure(run.Empty)))),
        Shown.Ratio(Median.Of(runs.Select(run => figure(run.Ours) / figure(run.Empty)))),
    ];

    private static void Do(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{said}");
    }
}
