namespace Lkjip.Benchmarks.Load;

/// <summary>One kind of load (jenis beban).</summary>
internal abstract class LoadCase
{
    /// <summary>Puts the load on, with a storage of its own, and writes its table to the page.</summary>
    /// <param name="quick">True for a short run.</param>
    /// <param name="page">The page.</param>
    public abstract Task RunAsync(bool quick, Page page);

    /// <summary>The id of an agency by number.</summary>
    protected static string Agency(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"beban-{number:D5}");

    /// <summary>Calls something for numbers from 0, some at once.</summary>
    protected static Task EachAsync(int count, int atOnce, Func<int, Task> act) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, _) => await act(number));
}
