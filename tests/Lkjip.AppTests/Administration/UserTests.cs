using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Administration;

public sealed class UserTests(AzuriteFixture azurite)
{
    private const string Operator = "uji operator";

    [Fact]
    public async Task SignIn_First_WaitsForAnAssignment()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var person = await app.SignInAsync("operator", "");
        using var first = await person.GetAsync(Uri("/lkjip/api/agencies"));

        var user = (await UserAsync(administrator, Operator)).User;

        Assert.True(user["waiting"]!.GetValue<bool>());
        Assert.Equal("operator", user["seenRoles"]!.AsArray().Single()!.GetValue<string>());
        Assert.NotNull(user["firstSeen"]);
    }

    [Theory]
    [InlineData("""{"agencies":["blitar-disnaker"],"reason":"bertugas"}""")]
    [InlineData("""{"regions":["blitar"],"reason":"Bagian Organisasi"}""")]
    public async Task Assign_AgencyOrItsRegion_OpensExactlyThat(string input)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await RegisterElsewhereAsync(app);
        using var administrator = await app.SignInAsync("administrator");
        using var assigned = await PutAsync(administrator, Operator, input);
        using var person = await app.SignInAsync("operator", "");

        using var own = await person.GetAsync(Uri("/lkjip/api/agencies/blitar-disnaker/reports"));
        using var other = await person.GetAsync(Uri("/lkjip/api/agencies/jember-disnaker/reports"));
        var listed = (await (await person.GetAsync(Uri("/lkjip/api/agencies"))).JsonAsync())["agencies"]!.AsArray();

        Assert.Equal(HttpStatusCode.OK, assigned.StatusCode);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        await other.ProblemAsync(403, "agency-forbidden");
        Assert.Equal("blitar-disnaker", Assert.Single(listed)!["agency"]!.GetValue<string>());
    }

    [Fact]
    public async Task Assign_AgencyAndClaim_AreAddedUp()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await RegisterElsewhereAsync(app);
        using var administrator = await app.SignInAsync("administrator");
        using var assigned = await PutAsync(administrator, Operator, """{"agencies":["blitar-disnaker"],"reason":"a"}""");
        using var person = await app.SignInAsync("operator", "jember-disnaker");

        var listed = (await (await person.GetAsync(Uri("/lkjip/api/agencies"))).JsonAsync())["agencies"]!.AsArray();

        Assert.Equal(2, listed.Count);
    }

    [Fact]
    public async Task Block_APerson_RefusesEverythingUntilUnblocked()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        using var person = await app.SignInAsync("operator");
        using var before = await person.GetAsync(Uri("/lkjip/api/agencies"));
        using var blocked = await PutAsync(administrator, Operator, """{"blocked":true,"reason":"pindah tugas"}""", (await UserAsync(administrator, Operator)).Tag);

        foreach (var path in new[] { "/lkjip/api/agencies", "/lkjip/api/agencies/blitar-disnaker/reports", "/lkjip", "/lkjip/api/agencies/tidak-ada/reports/2022" })
        {
            using var refused = await person.GetAsync(Uri(path));
            await refused.ProblemAsync(403, "user-blocked");
        }

        using var inspection = await person.PostAsync(Uri("/lkjip/api/templates/inspections"), new ByteArrayContent([]));
        await inspection.ProblemAsync(403, "user-blocked");
        using var unblocked = await PutAsync(administrator, Operator, """{"blocked":false,"reason":"kembali"}""", (await UserAsync(administrator, Operator)).Tag);
        using var after = await person.GetAsync(Uri("/lkjip/api/agencies"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (before.StatusCode, blocked.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Put_Region_TakenAway_ClosesWithinHalfAMinuteElsewhere()
    {
        var time = new ManualTime();
        await using var app = await TestApp.StartAsync(azurite, time: time);
        await app.RegisterAsync();
        await app.Storage.Users.SaveAsync(Stored(time, "blitar"), CancellationToken.None);
        using var person = await app.SignInAsync("operator", "");
        using var open = await person.GetAsync(Uri("/lkjip/api/agencies/blitar-disnaker/reports"));

        // Another instance takes it away: this one has it in memory for a while.
        var kept = await app.Storage.Users.FindAsync(Operator, CancellationToken.None);
        await app.Storage.Users.SaveAsync(kept! with { Regions = [] }, CancellationToken.None);
        time.Now += TimeSpan.FromSeconds(31);
        using var closed = await person.GetAsync(Uri("/lkjip/api/agencies/blitar-disnaker/reports"));

        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        await closed.ProblemAsync(403, "agency-forbidden");
    }

    [Theory]
    [InlineData("""{"agencies":["tidak-ada"],"reason":"a"}""", "$.agencies[0]")]
    [InlineData("""{"agencies":[null],"reason":"a"}""", "$.agencies[0]")]
    [InlineData("""{"agencies":["*"],"reason":"a"}""", "$.agencies[0]")]
    [InlineData("""{"regions":["tidak-ada"],"reason":"a"}""", "$.regions[0]")]
    [InlineData("""{"agencies":[],"reason":" "}""", "$.reason")]
    [InlineData("""{"agencies":[]}""", "$.reason")]
    [InlineData("""{"reason":"a","role":"administrator"}""", "$.role")]
    [InlineData("""{"reason":"a","reason":"b"}""", "$.reason")]
    [InlineData("[]", "$")]
    public async Task Put_Unusable_IsRefusedWithPlace(string input, string place)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");

        using var answer = await PutAsync(administrator, "ani@contoh.go.id", input);

        var problem = await answer.ProblemAsync(400, "user-refused");
        Assert.Equal(place, problem["place"]!.GetValue<string>());
    }

    [Fact]
    public async Task Put_WithoutOrWithOldTag_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var first = await PutAsync(administrator, "Ani@Contoh.go.id", """{"reason":"baru"}""");
        var tag = first.Headers.ETag!.Tag;
        using var second = await PutAsync(administrator, "ani@contoh.go.id", """{"reason":"lagi"}""", tag);

        using var without = await PutAsync(administrator, "ani@contoh.go.id", """{"reason":"a"}""");
        using var old = await PutAsync(administrator, "ani@contoh.go.id", """{"reason":"a"}""", tag);

        await without.ProblemAsync(412, "user-tag-missing");
        var stale = await old.ProblemAsync(412, "user-stale");
        Assert.Equal(second.Headers.ETag, old.Headers.ETag);
        Assert.Equal("If-Match", stale["place"]!.GetValue<string>());
    }

    [Fact]
    public async Task Put_BlockOfOneself_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var seen = await administrator.GetAsync(Uri("/lkjip/api/users"));

        using var answer = await PutAsync(administrator, "UJI administrator", """{"blocked":true,"reason":"a"}""", (await UserAsync(administrator, "uji administrator")).Tag);

        await answer.ProblemAsync(409, "user-self-blocked");
    }

    [Fact]
    public async Task Principal_WithoutAName_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = true });
        using var nobody = app.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/api/agencies");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(
            """{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"administrator"}]}""")));

        using var answer = await nobody.SendAsync(request);

        await answer.ProblemAsync(403, "user-unnamed");
    }

    [Fact]
    public async Task Health_SignedIn_ReadsNobody()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var person = await app.SignInAsync("operator");
        using var health = await person.GetAsync(Uri("/lkjip/api/health/ready"));
        using var administrator = await app.SignInAsync("administrator");

        var users = (await (await administrator.GetAsync(Uri("/lkjip/api/users"))).JsonAsync())["users"]!.AsArray();

        Assert.Equal("uji administrator", Assert.Single(users)!["user"]!.GetValue<string>());
    }

    internal static async Task<(JsonObject User, string Tag)> UserAsync(HttpClient administrator, string name)
    {
        using var answer = await administrator.GetAsync(Uri($"/lkjip/api/users/{System.Uri.EscapeDataString(name)}"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.JsonAsync(), answer.Headers.ETag!.Tag);
    }

    internal static async Task<HttpResponseMessage> PutAsync(HttpClient administrator, string name, string input, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/lkjip/api/users/{System.Uri.EscapeDataString(name)}")
        {
            Content = new StringContent(input, Encoding.UTF8, "application/json"),
        };
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        }

        return await administrator.SendAsync(request);
    }

    private static Lkjip.Azure.Stores.UserAssignment Stored(TimeProvider time, params string[] regions) =>
        new() { Name = Operator, Regions = regions, UpdatedBy = "Uji", UpdatedAt = time.GetUtcNow() };

    private static async Task RegisterElsewhereAsync(TestApp app)
    {
        using var administrator = await app.SignInAsync("administrator");
        using var answer = await administrator.PutAsync(Uri("/lkjip/api/agencies/jember-disnaker"), new StringContent(
            """{"name":"Dinas Tenaga Kerja","regionId":"jember","regionName":"Kabupaten Jember","timeZone":"WIB"}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private static Uri Uri(string path) => new(path, UriKind.Relative);
}
