using System.Diagnostics;
using Xunit;

namespace Lkjip.Tests.House;

public sealed class LicenceTests
{
    [Fact]
    public async Task Licences_OfAllPackages_StandInTheDocsAndArePermitted()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["infra/check/licences.mjs"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var said = await node.StandardOutput.ReadToEndAsync() + await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();

        Assert.True(node.ExitCode == 0, said);
    }
}
