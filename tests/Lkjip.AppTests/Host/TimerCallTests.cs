using System.Net;
using System.Text.Json;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class TimerCallTests(HostFixture host)
{
    public static TheoryData<string, string> Calls { get; } = new MatrixTheoryData<string, string>(
        ["quarterly", "reminder", "sweeper"], [HostPayloads.Timer, HostPayloads.PastDueTimer, HostPayloads.TimerWithoutStatus]);

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Timer_Call_AnswersWithAnObject(string function, string payload)
    {
        using var answer = await host.Handler.InvokeAsync(function, payload);

        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(text).ValueKind);
    }

    [Theory]
    [InlineData("/tidakada")]
    [InlineData("/http")]
    [InlineData("/jobs/lain")]
    public async Task Call_OfAnUnknownFunction_Fails(string path)
    {
        using var answer = await host.Handler.InvokeAsync(path.TrimStart('/'), HostPayloads.Timer);

        Assert.False(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("jobs")]
    [InlineData("jobspoison")]
    [InlineData("quarterly")]
    [InlineData("reminder")]
    [InlineData("sweeper")]
    public async Task Call_PassedOnFromOutside_IsRefused(string function)
    {
        var outside = ProxiedCaller.SignedIn(host.Handler.Client, "administrator", "*");

        using var answer = await outside.SendAsync(HttpMethod.Post, $"/{function}", System.Text.Encoding.UTF8.GetBytes(HostPayloads.Timer));

        Assert.False(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Timer_WithStorageDown_FailsAndTheProcessLives()
    {
        await using var handler = await Handler.StartAsync(host.Published.Executable, host.Settings(HostFixture.UnreachableStorage));

        using var answer = await handler.InvokeAsync("sweeper", HostPayloads.Timer);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.False(handler.HasEnded);
    }
}
