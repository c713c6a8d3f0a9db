using System.Diagnostics;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Infra;

/// <summary>Runs a script of <c>infra</c> with Node.</summary>
internal static class Script
{
    /// <summary>Runs it in the repository and gives its exit code and what it said.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, said + await errors);
    }
}
