using Lkjip.Benchmarks.Load;
using Lkjip.Benchmarks.Pages;
using Lkjip.Benchmarks.Review;
using Lkjip.Benchmarks.Start;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks;

/// <summary>All benchmarks, in the order in which they run.</summary>
internal static class BenchmarkList
{
    /// <summary>The benchmarks.</summary>
    public static IReadOnlyList<Benchmark> All { get; } = [new TemplatesBenchmark(), new ReviewBenchmark(), new LoadBenchmark(), new PagesBenchmark(), new StartBenchmark()];
}
