using System.Text.Json;
using Lkjip.App.Triggers;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class PublishedFolderTests(HostFixture host)
{
    [Fact]
    public void Publish_HostJson_NamesAnExecutableThatMayRun()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(host.Published.File("host.json")));
        var handler = file.RootElement.GetProperty("customHandler");
        var executable = host.Published.File(handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString()!);

        Assert.True(File.Exists(executable));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(executable).HasFlag(UnixFileMode.OtherExecute));
        Assert.True(handler.GetProperty("enableProxyingHttpRequest").GetBoolean());
        Assert.True(handler.GetProperty("enableForwardingHttpRequest").GetBoolean());
    }

    [Fact]
    public void Publish_HostJson_KeepsThePrefixAndGivesMessagesTime()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(host.Published.File("host.json")));
        var extensions = file.RootElement.GetProperty("extensions");

        Assert.Equal("lkjip", extensions.GetProperty("http").GetProperty("routePrefix").GetString());
        Assert.Equal("00:00:30", extensions.GetProperty("queues").GetProperty("visibilityTimeout").GetString());
        Assert.Equal(5, extensions.GetProperty("queues").GetProperty("maxDequeueCount").GetInt32());
    }

    [Fact]
    public void Publish_Folder_HoldsTheRuntime() => Assert.True(File.Exists(host.Published.File("libcoreclr.so")));

    [Fact]
    public void Publish_Functions_AreTheTriggersAndOneForHttp()
    {
        var functions = Directory.GetDirectories(host.Published.Path)
            .Where(folder => File.Exists(Path.Combine(folder, "function.json"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

        Assert.Equal("http jobs jobspoison quarterly reminder sweeper watch", string.Join(" ", functions));
        Assert.Equal(6, TriggerList.All.Count);
    }

    [Theory]
    [InlineData("jobs", "queueTrigger", "msg")]
    [InlineData("jobspoison", "queueTrigger", "msg")]
    [InlineData("quarterly", "timerTrigger", "timer")]
    [InlineData("reminder", "timerTrigger", "timer")]
    [InlineData("sweeper", "timerTrigger", "timer")]
    [InlineData("watch", "timerTrigger", "timer")]
    public void Publish_Trigger_HasOneBindingAndNoOutput(string function, string type, string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(host.Published.File($"{function}/function.json")));
        var binding = Assert.Single(file.RootElement.GetProperty("bindings").EnumerateArray());

        Assert.Equal((type, name, "in"), (Text(binding, "type"), Text(binding, "name"), Text(binding, "direction")));
    }

    [Fact]
    public void Publish_Templates_AreThereWithoutTheSamples()
    {
        Assert.NotEmpty(Directory.GetFiles(host.Published.File("templates"), "*.docx"));
        Assert.NotEmpty(Directory.GetFiles(host.Published.File("templates"), "*.xlsx"));
        Assert.Empty(Directory.GetDirectories(host.Published.File("templates")));
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
