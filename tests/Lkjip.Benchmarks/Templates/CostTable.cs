namespace Lkjip.Benchmarks.Templates;

/// <summary>What else a document costs: allocation, size, threads (tabel biaya).</summary>
internal static class CostTable
{
    /// <summary>Writes it.</summary>
    public static void Write(Page page, IReadOnlyList<CaseResult> cases) => page.Table(
        ["Content", "Made, kB unpacked", "File f, kB", "Limit f, kB", "File o, kB", "Limit o, kB", "Allocated f, bytes (4,096)", "Allocated o, bytes", "Two threads / one"],
        [.. cases.Select(row => (IReadOnlyList<string>)
        [
            row.Name, Shown.Kilobytes(row.Fastest.Unpacked), Shown.Kilobytes(row.Fastest.Bytes), Shown.Kilobytes(row.Fastest.LimitBytes),
            Shown.Kilobytes(row.Optimal.Bytes), Shown.Kilobytes(row.Optimal.LimitBytes),
            Shown.Whole(row.Fastest.Allocated), Shown.Whole(row.Optimal.Allocated), Shown.Ratio(row.Threads),
        ])]);
}
