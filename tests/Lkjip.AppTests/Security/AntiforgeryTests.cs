using Lkjip.AppTests.Access;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Security;

public sealed class AntiforgeryTests(AzuriteFixture azurite)
{
    // The choice of light or dark changes nothing but a cookie; the development sign-in is for scripts too, and never offered in production.
    private static readonly string[] WithoutToken = ["POST /lkjip/tampilan", "POST /lkjip/masuk"];

    [Fact]
    public async Task Forms_WithoutTheirToken_AreRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        var forms = (await Doors.OfAsync(app)).Where(door => door is { IsPage: true, Writes: true } && !WithoutToken.Contains(door.Name)).ToList();
        foreach (var role in Visitor.Roles)
        {
            using var visitor = await Visitor.OfAsync(app, role);
            foreach (var form in forms.Where(form => !AccessRows.Allowed.TryGetValue(form.Name, out var roles) || roles.Contains(role)))
            {
                using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["etag"] = "x", ["nama"] = "ani" });
                using var answer = await visitor.SendAsync(HttpMethod.Post, form.Address(Place.Own, "draft"), content);

                Assert.True((int)answer.StatusCode == 400, $"{role} {form.Name}: {(int)answer.StatusCode}");
            }
        }

        Assert.True(forms.Count >= 6);
    }

    [Fact]
    public async Task Changes_AskedForByAnotherSite_AreRefusedAtEveryDoor()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await Estate.BuildAsync(app);
        using var client = await app.SignInAsync("administrator");
        foreach (var door in (await Doors.OfAsync(app)).Where(door => door.Writes))
        {
            using var request = new HttpRequestMessage(new HttpMethod(door.Method), door.Address(Place.Own, "draft")) { Content = new StringContent("{}") };
            request.Headers.Add("Sec-Fetch-Site", "cross-site");

            using var answer = await client.SendAsync(request);

            await answer.ProblemAsync(403, "cross-site");
        }
    }
}
