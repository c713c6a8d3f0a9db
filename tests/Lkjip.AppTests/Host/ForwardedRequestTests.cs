using System.Net;
using System.Text.Json;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class ForwardedRequestTests(HostFixture host)
{
    [Theory]
    [InlineData("/lkjip/api/health/live")]
    [InlineData("/lkjip/api/health/ready")]
    [InlineData("/lkjip/api/schema")]
    public async Task Get_OpenAddress_Answers(string path)
    {
        using var answer = await ProxiedCaller.Nobody(host.Handler.Client).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_AnyAnswer_SaysItsLength()
    {
        using var answer = await ProxiedCaller.Nobody(host.Handler.Client).GetAsync("/lkjip/api/schema");

        Assert.NotNull(answer.Content.Headers.ContentLength);
        Assert.NotEqual(true, answer.Headers.TransferEncodingChunked);
    }

    [Fact]
    public async Task Put_ReportInChunks_IsStoredByteForByte()
    {
        var report = await HandedInReport.MakeAsync(host);

        var stored = await report.GetAsync("content");

        Assert.Equal(report.Content, stored);
    }

    [Fact]
    public async Task Put_AgencyOfAnother_IsForbidden()
    {
        var report = await HandedInReport.MakeAsync(host);
        var other = ProxiedCaller.SignedIn(host.Handler.Client, "operator", "lain");

        using var answer = await other.GetAsync(report.Address);

        await AssertProblemAsync(HttpStatusCode.Forbidden, answer);
    }

    [Fact]
    public async Task Get_WithoutPrincipal_IsUnauthorized()
    {
        using var answer = await ProxiedCaller.Nobody(host.Handler.Client).GetAsync("/lkjip/api/agencies");

        await AssertProblemAsync(HttpStatusCode.Unauthorized, answer);
    }

    [Fact]
    public async Task Get_WithPrincipalOfTheCallersOwnMaking_IsUnauthorizedWhereThePlatformDoesNotVouch()
    {
        var settings = host.Settings(host.Storage);
        settings["WEBSITE_AUTH_ENABLED"] = "false";
        await using var handler = await Handler.StartAsync(host.Published.Executable, settings);

        using var answer = await ProxiedCaller.SignedIn(handler.Client, "administrator", "*").GetAsync("/lkjip/api/agencies");

        await AssertProblemAsync(HttpStatusCode.Unauthorized, answer);
    }

    [Fact]
    public async Task Post_DevelopmentSignIn_DoesNotExistUnderTheHost()
    {
        using var answer = await ProxiedCaller.Nobody(host.Handler.Client).GetAsync("/lkjip/masuk");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Put_WithStorageDown_IsUnavailableAndSaysWhenToComeBack()
    {
        await using var handler = await Handler.StartAsync(host.Published.Executable, host.Settings(HostFixture.UnreachableStorage));

        using var answer = await ProxiedCaller.SignedIn(handler.Client, "administrator", "*").GetAsync("/lkjip/api/agencies");

        await AssertProblemAsync(HttpStatusCode.ServiceUnavailable, answer);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    private static async Task AssertProblemAsync(HttpStatusCode status, HttpResponseMessage answer)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        Assert.NotEmpty(problem.GetProperty("code").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }
}
