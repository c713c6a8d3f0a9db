using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Lkjip.Benchmarks.Peers;

/// <summary>Runs engines of others in Node, one process per engine and content.</summary>
internal static class PeerProcess
{
    /// <summary>How long an engine may take for one content, seconds.</summary>
    public const int Limit = 120;

    private static readonly string Folder = Repository.File("tests/Lkjip.Benchmarks/peers");

    /// <summary>Installs the packages when they are missing.</summary>
    public static void Install()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
            return;
        Page.Progress("Installing the packages of the other engines");
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--loglevel=error"]) { WorkingDirectory = Folder })!;
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException("npm ci failed in tests/Lkjip.Benchmarks/peers.");
    }

    /// <summary>Times an engine.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="template">The file of the template.</param>
    /// <param name="content">The file of the content.</param>
    /// <param name="output">The file for one of its documents.</param>
    /// <param name="seconds">About how long to measure.</param>
    public static PeerOutcome Time(PeerEngine engine, string template, string content, string output, double seconds)
    {
        using var node = Process.Start(new ProcessStartInfo(
            "node", ["--max-old-space-size=8192", "run.mjs", engine.Name, template, content, output, seconds.ToString(CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var printed = node.StandardOutput.ReadToEndAsync();
        if (!node.WaitForExit(TimeSpan.FromSeconds(Limit)))
        {
            node.Kill(entireProcessTree: true);
            return PeerOutcome.TooSlow(Limit);
        }

        return node.ExitCode == 0 && printed.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries) is [.., var last]
            ? PeerOutcome.Of(JsonSerializer.Deserialize<PeerTime>(last, JsonSerializerOptions.Web)!)
            : PeerOutcome.Failed;
    }
}
