namespace Lkjip.Benchmarks.Load;

/// <summary>The service under load, with the storage emulator on the same machine (uji beban).</summary>
internal sealed class LoadBenchmark() : Benchmark("load", "writers, a burst of submissions and a quarterly run, against the storage emulator alone")
{
    private static readonly IReadOnlyList<LoadCase> Cases = [new WritersCase(), new BurstCase(), new QuarterlyCase()];

    /// <inheritdoc />
    public override void Run(BenchmarkOptions options, Page page)
    {
        page.Heading("Load");
        foreach (var one in Cases)
            one.RunAsync(options.Quick, page).GetAwaiter().GetResult();
    }
}
