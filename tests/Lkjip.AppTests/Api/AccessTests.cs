using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Identity;
using Lkjip.AppTests.Access;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

/// <summary>Every door x role x agency x state of the report, against the table in <see cref="AccessRows"/>.</summary>
public sealed class AccessTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const string StaleTag = "0-000000000000";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Doors_All_HaveARowAndNoRowIsLeft(bool asHandler)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => asHandler ? settings with { HandlerPort = 0 } : settings);
        var doors = (await Doors.OfAsync(app)).Where(door => !door.IsTrigger).ToList();

        var rows = AccessRows.Allowed.Keys.Concat(AccessRows.Open).Order(StringComparer.Ordinal);
        var writes = doors.Where(door => door.Writes && door.HasAgency && door.HasPeriod && !AccessRows.Open.Contains(door.Name)).Select(door => door.Name);

        Assert.Equal(doors.Select(door => door.Name), rows);
        Assert.Equal(writes, AccessRows.ByState.Keys.Concat(AccessRows.Moving).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Doors_EveryRolePlaceAndState_AnswerAsTheTableSays()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        var surprises = new List<string>();
        var cells = 0;
        foreach (var role in Visitor.Roles.Append(Visitor.Nobody))
        {
            using var visitor = await Visitor.OfAsync(app, role);
            foreach (var cell in (await Doors.OfAsync(app)).SelectMany(Cells))
            {
                cells++;
                var expected = Expected(cell, role);
                using var answer = await KnockAsync(visitor, cell);
                if (!Fits(cell.Door, (int)answer.StatusCode, expected))
                {
                    surprises.Add($"{role} {cell}: {(int)answer.StatusCode} instead of {expected}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Access matrix: {cells} cells tested, {surprises.Count} surprises"));
        Assert.True(surprises.Count == 0, string.Join('\n', surprises.Take(20)));
    }

    // With the platform's authentication believed, a trigger is still nobody's but the host's.
    [Fact]
    public async Task Triggers_FromOutside_AreRefusedToEveryone()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = true });
        using var client = app.Nobody();
        var triggers = (await Doors.OfAsync(app)).Where(door => door.IsTrigger).ToList();
        var cells = 0;
        foreach (var trigger in triggers)
        {
            foreach (var role in Visitor.Roles.Append(Visitor.Nobody))
            {
                cells++;
                using var request = new HttpRequestMessage(HttpMethod.Post, trigger.Name.Split(' ')[1]) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
                request.Headers.Add("X-Forwarded-For", "203.0.113.9");
                if (role != Visitor.Nobody)
                {
                    request.Headers.Add("X-MS-CLIENT-PRINCIPAL", Host.ProxiedCaller.Principal(role, "*"));
                }

                using var answer = await client.SendAsync(request);
                await answer.ProblemAsync(403, "trigger-forbidden");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Triggers from outside: {cells} cells tested, 0 surprises"));
        Assert.True(triggers.Count >= 5);
    }

    [Fact]
    public async Task Pages_WithAMethodTheyDoNotHave_SayThat()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        using var visitor = await Visitor.OfAsync(app, "administrator");
        var doors = (await Doors.OfAsync(app)).Where(door => door.IsPage).ToList();
        foreach (var page in doors.Where(door => door.Method == "GET" && !doors.Exists(other => other.Name == $"POST{door.Name[3..]}")))
        {
            using var answer = await visitor.PostFormAsync(page.Address(Place.Own, "draft"), new Dictionary<string, string>());

            Assert.True((int)answer.StatusCode is 400 or 405, $"{page.Name}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public void Policies_All_AreKnownByName() => Assert.All(Policies.All, policy => Assert.NotEmpty(policy.Value));

    private static IEnumerable<Cell> Cells(Door door)
    {
        var places = door.HasRegion ? Place.All.Skip(1) : door.HasAgency ? Place.All : Place.All.Take(1);
        var states = door.HasAgency && door.HasPeriod ? Estate.States : Estate.States.Take(1);
        var targets = AccessRows.Moving.Contains(door.Name) ? Estate.States : [""];
        return from place in places from state in states from target in targets select new Cell(door, place, state, target);
    }

    // 0 stands for "let in": the answer depends on what is there, and is no refusal.
    private static int Expected(Cell cell, string role)
    {
        var (door, place, state, target) = cell;
        if (AccessRows.Open.Contains(door.Name))
        {
            return 0;
        }

        if (role == Visitor.Nobody)
        {
            return door.IsPage && !door.Writes ? 302 : 401;
        }

        var isNear = role == "administrator" || place.IsAssigned || !(door.HasAgency || door.HasRegion);
        if (!AccessRows.Allowed[door.Name].Contains(role) || !isNear)
        {
            return 403;
        }

        return AccessRows.Moving.Contains(door.Name) ? Moved(state, target, role) : AccessRows.ByState.TryGetValue(door.Name, out var answer) ? answer(state) : 0;
    }

    private static int Moved(string from, string to, string role) =>
        !AccessRows.Moves.TryGetValue((from, to), out var roles) ? 409
        : !roles.Contains(role) ? 403
        : roles.Contains("!") ? 409
        : 412;

    private static bool Fits(Door door, int status, int expected) => expected == 0
        ? status is not (401 or 403) && status < 500 && (status != 302 || door.IsPage || door.Name == "GET /")
        : status == expected;

    private static async Task<HttpResponseMessage> KnockAsync(Visitor visitor, Cell cell)
    {
        var (door, place, state, target) = cell;
        var address = door.Address(place, state);
        if (door.IsPage && door.Writes)
        {
            return await visitor.PostFormAsync(address, new Dictionary<string, string>
            {
                ["etag"] = StaleTag, ["versi"] = "999", ["kunci"] = Guid.NewGuid().ToString("N"), ["ke"] = target, ["alasan"] = "uji", ["name"] = "",
            });
        }

        if (!door.Writes)
        {
            return await visitor.SendAsync(HttpMethod.Get, address, null);
        }

        var content = new StringContent(Body(door, place, state, target), Encoding.UTF8, "application/json");
        return await visitor.SendAsync(new HttpMethod(door.Method), address, content, StaleTag);
    }

    private static string Body(Door door, Place place, string state, string target) => target.Length > 0
        ? new JsonObject { ["to"] = target, ["reason"] = "uji" }.ToJsonString()
        : door is { Method: "PUT", HasPeriod: true } && !door.Name.EndsWith("/review", StringComparison.Ordinal)
            ? Estate.Report(place.Agency, Estate.PeriodOf(state))
            : "{}";

    private sealed record Cell(Door Door, Place Place, string State, string Target);
}
