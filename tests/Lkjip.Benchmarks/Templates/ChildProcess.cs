using System.Diagnostics;
using System.Text.Json;

namespace Lkjip.Benchmarks.Templates;

/// <summary>Starts this program again for what needs a process of its own.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a child, and gives its figures and the milliseconds from the start of the process to its line.</summary>
    /// <param name="work"><c>first</c> or <c>memory</c>.</param>
    /// <param name="template">The file of the template.</param>
    /// <param name="content">The file of the content.</param>
    public static (T Figures, double Milliseconds) Run<T>(string work, string template, string content)
    {
        var start = Stopwatch.GetTimestamp();
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(ChildProcess).Assembly.Location, "child", work, template, content])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var line = child.StandardOutput.ReadLine();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        child.WaitForExit();
        return line is null
            ? throw new InvalidOperationException($"The process for '{work}' ended without figures.")
            : (JsonSerializer.Deserialize<T>(line)!, elapsed);
    }
}
