using System.IO.Compression;
using Lkjip.Benchmarks.Limit;
using Lkjip.Benchmarks.Timing;

namespace Lkjip.Benchmarks.Templates;

/// <summary>What a document costs at one level of compression (biaya satu dokumen).</summary>
/// <param name="Time">Ours against the limit.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="LimitBytes">The size of what the limit wrote: the packed parts alone.</param>
/// <param name="Unpacked">The bytes of the parts that were made.</param>
/// <param name="Allocated">Bytes allocated per document.</param>
internal sealed record RenderCost(PairedTime Time, long Bytes, long LimitBytes, long Unpacked, long Allocated)
{
    private const int AllocationRuns = 10;

    // Milliseconds: whoever takes so long is run once.
    private const double Slow = 100;

    /// <summary>Measures it.</summary>
    public static RenderCost Of(OurEngine engine, byte[] template, CompressionLevel level, TimeSpan budget)
    {
        var document = engine.Document(level);
        var limit = new LimitRun(template, document, level);
        using var ours = new MemoryStream(2 * document.Length);
        using var least = new MemoryStream(2 * document.Length);
        void Render()
        {
            ours.SetLength(0);
            engine.Render(ours, level);
        }

        var time = PairedTime.Of(
            Render,
            () =>
            {
                least.SetLength(0);
                limit.Write(least);
            },
            budget);
        return new RenderCost(time, document.Length, least.Length, limit.Unpacked, Allocation(Render, time.First > Slow ? 1 : AllocationRuns));
    }

    private static long Allocation(Action render, int runs)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < runs; i++)
            render();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
    }
}
