using System.Net;
using System.Text;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

public sealed class SignInTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task SignIn_UnderAnotherName_IsNotOffered()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/masuk");
        request.Headers.Host = "jahat.example";

        using var answer = await nobody.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Cookie_ThroughAProxy_IsWorthNothing()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("administrator");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/api/agencies");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        using var answer = await caller.SendAsync(request);

        await answer.ProblemAsync(401, "not-signed-in");
    }

    [Fact]
    public async Task Change_AskedForByAnotherSite_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var request = Sample.Put(Sample.Text);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await caller.SendAsync(request);

        await answer.ProblemAsync(403, "cross-site");
    }

    [Theory]
    [InlineData("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress")]
    [InlineData("preferred_username")]
    public async Task PlatformPrincipal_AsEntraGivesIt_HasNameAndAppRoles(string nameClaim)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = true });
        using var nobody = app.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/api/users");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(
            $$"""
            {"auth_typ":"aad","claims":[{"typ":"{{nameClaim}}","val":"ani@contoh.go.id"},{"typ":"roles","val":"administrator"}],
            "name_typ":"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress","role_typ":"http://schemas.microsoft.com/ws/2008/06/identity/claims/role"}
            """)));

        using var answer = await nobody.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("ani@contoh.go.id", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, 401)]
    [InlineData(true, 200)]
    public async Task PlatformPrincipal_IsBelievedOnlyWhenTrusted(bool trusted, int status)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = trusted });
        using var nobody = app.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/api/agencies");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(
            """{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"name","val":"Ani"},{"typ":"roles","val":"administrator"}]}""")));

        using var answer = await nobody.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_WhereThePlatformSignsIn_IsNotOfferedAndItsCookieWorthNothing()
    {
        var home = Directory.CreateTempSubdirectory("lkjip-keys-");
        await using var before = await TestApp.StartAsync(azurite, settings => settings with { DataFolder = home.FullName });
        using var caller = await before.SignInAsync("administrator");
        using var open = await caller.GetAsync(new Uri("/lkjip/api/agencies", UriKind.Relative));
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { DataFolder = home.FullName, PlatformSignsIn = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/lkjip/api/agencies"));

        using var page = await caller.GetAsync(new Uri(app.Address, "/lkjip/masuk"));
        using var form = await caller.PostAsync(new Uri(app.Address, "/lkjip/masuk"), new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = "administrator", ["name"] = "x" }));
        using var answer = await caller.SendAsync(request);
        using var list = await caller.GetAsync(new Uri(app.Address, "/lkjip"));

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, form.StatusCode));
        await answer.ProblemAsync(401, "not-signed-in");
        await list.ProblemAsync(401, "not-signed-in");
        home.Delete(recursive: true);
    }

    [Fact]
    public async Task SignIn_UnderTheFunctionsHost_IsNotOffered()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 });
        using var nobody = app.Nobody();

        using var answer = await nobody.GetAsync(new Uri("/lkjip/masuk", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Answers_All_CarryTheSecurityHeaders()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        foreach (var path in new[] { "/lkjip/masuk", "/lkjip/api/agencies", "/lkjip/tidak-ada" })
        {
            using var answer = await nobody.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }
}
