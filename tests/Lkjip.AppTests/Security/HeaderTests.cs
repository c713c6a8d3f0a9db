using System.Text;
using Lkjip.AppTests.Access;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Security;

public sealed class HeaderTests(AzuriteFixture azurite)
{
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["X-Frame-Options"] = "DENY",
    };

    [Theory]
    [InlineData(Visitor.Nobody)]
    [InlineData("administrator")]
    public async Task Answers_OfEveryDoor_CarryTheHeaders(string role)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        using var visitor = await Visitor.OfAsync(app, role);
        var paths = (await Doors.OfAsync(app)).Select(door => (door.Method, Path: door.Address(Place.Own, "draft")))
            .Concat([("GET", "/lkjip/site.css"), ("GET", "/lkjip/site.js"), ("GET", "/lkjip/icons.svg"), ("GET", "/lkjip/tidak-ada"), ("GET", "/tidak-ada"), ("TRACE", "/lkjip")]);
        foreach (var (method, path) in paths)
        {
            using var body = method is "GET" or "TRACE" ? null : new StringContent("{", Encoding.UTF8, "application/json");
            using var answer = await visitor.SendAsync(new HttpMethod(method), path, body);

            Assert.All(Expected, header => Assert.Equal(header.Value, Single(answer, header.Key)));
            var policy = Single(answer, "Content-Security-Policy");
            Assert.All(
                new[] { "default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'" },
                directive => Assert.Contains(directive, policy, StringComparison.Ordinal));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("Server", answer.Headers.Select(header => header.Key));
            Assert.True(answer.Content.Headers.ContentLength is 0 or null || answer.Content.Headers.ContentType is not null, path);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Caching_OfEveryDoor_IsForbidden()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        using var visitor = await Visitor.OfAsync(app, "administrator");
        foreach (var door in (await Doors.OfAsync(app)).Where(door => !door.Writes))
        {
            using var answer = await visitor.SendAsync(HttpMethod.Get, door.Address(Place.Own, "draft"), null);

            Assert.True(answer.Headers.CacheControl?.NoStore, door.Name);
        }
    }

    [Theory]
    [InlineData("https://lkjip.example.go.id", "max-age=31536000; includeSubDomains")]
    [InlineData("http://localhost", null)]
    public async Task Answers_UnderTheHost_DemandEncryptionWhereTheAddressHasIt(string address, string? expected)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, PublicUrl = new Uri(address) });
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri("/lkjip/api/schema", UriKind.Relative));

        Assert.Equal(expected, answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null);
    }

    [Fact]
    public async Task Cookies_UnderTheHost_AreBoundToItAndEncrypted()
    {
        await using var app = await TestApp.StartAsync(
            azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = true, PublicUrl = new Uri("https://lkjip.example.go.id"), Storage = settings.Storage });
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/administrasi/pengguna/ubah?nama=ani");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Host.ProxiedCaller.Principal("administrator", "*"));
        using var page = await client.SendAsync(request);
        using var theme = await client.PostAsync("/lkjip/tampilan", new FormUrlEncodedContent(new Dictionary<string, string> { ["tema"] = "gelap" }));

        var form = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-lkjip-formulir=", form, StringComparison.Ordinal);
        Assert.All(new[] { "secure", "samesite=strict", "httponly", "path=/" }, part => Assert.Contains(part, form, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("secure", Assert.Single(theme.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    private static string Single(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.Single() : $"no {name} for {answer.RequestMessage!.RequestUri}";
}
