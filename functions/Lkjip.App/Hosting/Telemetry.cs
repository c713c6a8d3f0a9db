using System.Diagnostics;

namespace Lkjip.App.Hosting;

/// <summary>The source of our spans (jejak).</summary>
internal static class Telemetry
{
    /// <summary>Spans of jobs, triggers and command line.</summary>
    public static ActivitySource Source { get; } = new("Lkjip");
}
