using System.Globalization;

namespace Lkjip.Benchmarks.Templates;

/// <summary>The resident memory of this process, from Linux (memori proses).</summary>
/// <remarks>Source: proc_pid_status(5), VmRSS and VmHWM; proc_pid_clear_refs(5), 5 resets the peak.</remarks>
internal static class ProcessMemory
{
    /// <summary>The most resident memory since the last reset, bytes.</summary>
    public static long Peak => Read("VmHWM:");

    /// <summary>Forgets the peak; gives the resident memory of now, bytes.</summary>
    public static long ResetPeak()
    {
        File.WriteAllText("/proc/self/clear_refs", "5");
        return Read("VmRSS:");
    }

    private static long Read(string name) =>
        1024 * long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith(name, StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
}
