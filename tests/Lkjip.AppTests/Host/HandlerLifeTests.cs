using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class HandlerLifeTests(HostFixture host)
{
    [Fact]
    public async Task Start_StorageDown_AnswersTheHost()
    {
        await using var handler = await Handler.StartAsync(host.Published.Executable, host.Settings(HostFixture.UnreachableStorage));

        Assert.False(handler.HasEnded);
    }

    [Fact]
    public async Task Terminate_Always_EndsWithTheCodeForAnotherStart()
    {
        await using var handler = await Handler.StartAsync(host.Published.Executable, host.Settings(host.Storage));

        Assert.Equal(200, await handler.TerminateAsync());
    }

    [Fact]
    public async Task Start_PortTaken_EndsWithACodeOtherThanZero()
    {
        var port = host.Handler.Client.BaseAddress!.Port;
        await using var second = Handler.Launch(host.Published.Executable, host.Settings(host.Storage), port);

        Assert.NotEqual(0, await second.EndAsync());
    }

    [Fact]
    public async Task Start_UnreadableSetting_EndsWithACodeOtherThanZero()
    {
        var settings = host.Settings(host.Storage);
        settings["LKJIP_JOB_SECONDS"] = "lama";
        await using var handler = Handler.Launch(host.Published.Executable, settings, Handler.FreePort());

        Assert.NotEqual(0, await handler.EndAsync());
        Assert.Contains("LKJIP_JOB_SECONDS", handler.Output, StringComparison.Ordinal);
    }
}
