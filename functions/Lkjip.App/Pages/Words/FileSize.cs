using Lkjip.Domain.Text;

namespace Lkjip.App.Pages.Words;

/// <summary>The size of a document as people read it (ukuran berkas).</summary>
internal static class FileSize
{
    private const decimal Step = 1024m;

    /// <summary>"812 KiB", "1,4 MiB".</summary>
    public static string InWords(long bytes) => bytes < Step * Step
        ? $"{IndonesianFormat.Number(Math.Max(1m, bytes / Step), 0, keepZeros: false)} KiB"
        : $"{IndonesianFormat.Number(bytes / Step / Step, 1, keepZeros: false)} MiB";
}
