namespace Lkjip.Benchmarks.Templates;

/// <summary>The memory of a process that fills one document into nowhere; bytes (memori puncak).</summary>
/// <param name="Managed">The managed heap before: template, content, tags.</param>
/// <param name="Allocated">What the filling allocated in all; the managed heap cannot have grown by more.</param>
/// <param name="Before">The resident memory before.</param>
/// <param name="Peak">The most resident memory while filling.</param>
internal sealed record PeakMemory(long Managed, long Allocated, long Before, long Peak)
{
    /// <summary>By how much the resident memory grew.</summary>
    public long Growth => Math.Max(0, Peak - Before);
}
