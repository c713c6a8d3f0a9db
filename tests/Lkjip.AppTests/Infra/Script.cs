using System.Diagnostics;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Infra;

/// <summary>Runs a script of <c>infra</c>.</summary>
internal static class Script
{
    /// <summary>Runs it in the repository and gives its exit code and what it said.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said + await errors);
    }
}
