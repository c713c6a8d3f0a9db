using System.Globalization;
using System.Net;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;

namespace Lkjip.AppTests.Host;

/// <summary>The published folder as a container starts it: on all interfaces, no variables but its own.</summary>
[Collection(HostGroup.Name)]
public sealed class ContainerTests(HostFixture host, AzuriteFixture azurite) : IDisposable
{
    // Looks like one of Data Protection, of a key that there is not: to know that, it reads the keys, and makes the first.
    private static readonly string ForeignToken = $"CfDJ8{new string('A', 67)}";

    private readonly string data = Directory.CreateTempSubdirectory("lkjip-container-").FullName;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("true", null, HttpStatusCode.Unauthorized)]
    [InlineData(null, "true", HttpStatusCode.Unauthorized)]
    [InlineData("true", "true", HttpStatusCode.OK)]
    public async Task Principal_OnAllInterfaces_IsBelievedOnlyWhenPlatformAndOperatorVouch(string? platform, string? trust, HttpStatusCode status)
    {
        await using var service = await StartAsync(("WEBSITE_AUTH_ENABLED", platform), ("LKJIP_TRUST_PLATFORM_AUTH", trust));
        using var fromElsewhere = ClientOf("127.0.0.2", service);

        using var answer = await ProxiedCaller.SignedIn(fromElsewhere, "administrator", "*").GetAsync("/lkjip/api/agencies");
        using var signIn = await service.Client.GetAsync(new Uri("/lkjip/masuk", UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, signIn.StatusCode);
    }

    [Fact]
    public async Task Terminate_OnAllInterfaces_EndsWellAndLeavesNoKeysBehind()
    {
        var keys = StorageClients.Connect(new StorageOptions { ConnectionString = azurite.ConnectionString }, TimeProvider.System).Keys;
        await using var service = await StartAsync();
        using var page = await service.Client.GetAsync(new Uri($"/lkjip/tandatangan/{ForeignToken}", UriKind.Relative));

        var end = await service.TerminateAsync();

        Assert.Equal(0, end);
        Assert.False(Directory.Exists(Path.Combine(data, "keys")));
        Assert.NotEmpty(keys.GetBlobs(cancellationToken: CancellationToken.None));
    }

    [Fact]
    public async Task Listen_Usual_AnswersOnThisMachineOnlyAndDropsThePrincipal()
    {
        await using var service = await StartAsync(("LKJIP_LISTEN", null), ("LKJIP_TRUST_PLATFORM_AUTH", "true"), ("WEBSITE_AUTH_ENABLED", "true"));
        using var fromElsewhere = ClientOf("127.0.0.2", service);

        using var answer = await ProxiedCaller.SignedIn(service.Client, "administrator", "*").GetAsync("/lkjip/api/agencies");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => fromElsewhere.GetAsync(new Uri("/", UriKind.Relative)));
    }

    private Task<Handler> StartAsync(params (string Name, string? Value)[] own)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["LKJIP_LISTEN"] = "any", ["LKJIP_PUBLIC_URL"] = "https://lkjip.example.go.id", ["LKJIP_DATA"] = data, ["LkjipStorage"] = azurite.ConnectionString,
        };
        foreach (var (name, value) in own)
        {
            settings[name] = value;
        }

        return Handler.StartAsync(
            host.Published.Executable, settings.Where(setting => setting.Value is not null).ToDictionary(setting => setting.Key, setting => setting.Value!, StringComparer.Ordinal),
            bare: true, portSetting: "LKJIP_PORT");
    }

    private static HttpClient ClientOf(string address, Handler service) => new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = new Uri($"http://{address}:{service.Client.BaseAddress!.Port.ToString(CultureInfo.InvariantCulture)}"),
    };
}
