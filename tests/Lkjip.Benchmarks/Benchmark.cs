namespace Lkjip.Benchmarks;

/// <summary>One thing that is measured, with its tables (tolok ukur).</summary>
/// <param name="name">What it is called on the command line.</param>
/// <param name="meaning">What it measures.</param>
internal abstract class Benchmark(string name, string meaning)
{
    /// <summary>What it is called on the command line.</summary>
    public string Name => name;

    /// <summary>What it measures.</summary>
    public string Meaning => meaning;

    /// <summary>Measures, and writes its tables to the page.</summary>
    public abstract void Run(BenchmarkOptions options, Page page);
}
