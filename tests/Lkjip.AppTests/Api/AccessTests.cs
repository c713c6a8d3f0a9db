using System.Net;
using System.Text;
using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.AppTests.Azurite;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Api;

public sealed class AccessTests(AzuriteFixture azurite)
{
    private static readonly string[] Everyone = ["operator", "planner", "reviewer", "signatory", "administrator"];

    // Written by hand from the table of roles; not read from the code under test.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["GET /lkjip/api/agencies"] = Everyone,
        ["PUT /lkjip/api/agencies/{agency}"] = ["administrator"],
        ["GET /lkjip/api/agencies/{agency}/reports"] = Everyone,
        ["PUT /lkjip/api/agencies/{agency}/reports/{period}"] = ["operator", "planner"],
        ["GET /lkjip/api/agencies/{agency}/reports/{period}"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/content"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/assessment"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/findings"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/drafts"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/history"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/documents"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/review"] = Everyone,
        ["PUT /lkjip/api/agencies/{agency}/reports/{period}/review"] = ["reviewer"],
        ["POST /lkjip/api/agencies/{agency}/reports/{period}/review/documents"] = ["reviewer"],
        ["POST /lkjip/api/agencies/{agency}/reports/{period}/submissions"] = ["operator", "planner"],
        ["POST /lkjip/api/agencies/{agency}/reports/{period}/transitions"] = Everyone,
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/signatures"] = Everyone,
        ["POST /lkjip/api/agencies/{agency}/reports/{period}/notices"] = ["planner", "administrator"],
        ["POST /lkjip/api/agencies/{agency}/reports/{period}/signed-document"] = ["operator", "planner"],
        ["GET /lkjip/api/agencies/{agency}/reports/{period}/jobs/{job}"] = Everyone,
        ["POST /lkjip/api/templates/inspections"] = Everyone,
        ["POST /lkjip/api/templates/preview"] = Everyone,
    };

    private static readonly string[] Open = ["GET /", "GET /lkjip/api/health/live", "GET /lkjip/api/health/ready", "GET /lkjip/api/schema"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Endpoints_All_NameAKnownPolicy(bool asHandler)
    {
        await using var app = await TestApp.StartAsync(azurite, settings => asHandler ? settings with { HandlerPort = 0 } : settings);

        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Assert.NotEmpty(endpoints);
        Assert.All(endpoints, endpoint => Assert.Contains(PolicyOf(endpoint), Policies.All.Keys));
    }

    [Fact]
    public void Features_All_AreInTheTableOfThisTest() =>
        Assert.Equal(Allowed.Keys.Concat(Open).Order(StringComparer.Ordinal), FeatureList.All.Select(Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Requests_EveryRoleOnOwnAndOtherAgency_AreAllowedByTheTable()
    {
        await using var app = await TestApp.StartAsync(azurite);
        var wrong = new List<string>();
        foreach (var role in Everyone)
        {
            using var caller = await app.SignInAsync(role, "sendiri");
            foreach (var (name, roles) in Allowed)
            {
                var mayOther = !name.Contains("{agency}", StringComparison.Ordinal) || role == "administrator";
                var own = await IsAllowedAsync(caller, name, "sendiri");
                var other = await IsAllowedAsync(caller, name, "lain");
                var expected = roles.Contains(role);
                if (own != expected || other != (expected && mayOther))
                {
                    wrong.Add($"{role} {name}: {own} {other}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Requests_NotSignedIn_Are401OrOpen()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var nobody = app.Nobody();

        foreach (var name in Allowed.Keys)
        {
            using var answer = await SendAsync(nobody, name, "sendiri");
            await answer.ProblemAsync(401, "not-signed-in");
        }

        foreach (var name in Open)
        {
            using var answer = await SendAsync(nobody, name, "sendiri");
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, name);
        }
    }

    private static string? PolicyOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy
        ?? endpoint.Metadata.GetMetadata<PageActionDescriptor>() switch
        {
            { } page => Type.GetType($"Lkjip.App.Pages.{Path.GetFileNameWithoutExtension(page.RelativePath)}Model, Lkjip.App")!
                .GetCustomAttributes(typeof(AuthorizeAttribute), true).Cast<AuthorizeAttribute>().Single().Policy,
            _ => null,
        };

    private static string Name(Feature feature) => $"{feature.Methods[0]} {feature.Route}";

    private static async Task<bool> IsAllowedAsync(HttpClient caller, string name, string agency)
    {
        using var answer = await SendAsync(caller, name, agency);
        return answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, string name, string agency)
    {
        var parts = name.Split(' ');
        var path = parts[1].Replace("{agency}", agency, StringComparison.Ordinal).Replace("{period}", "2022", StringComparison.Ordinal)
            .Replace("{job}", "j1", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(parts[0]), path);
        request.Content = parts[0] == "GET" ? null : new StringContent("{}", Encoding.UTF8, "application/json");
        return await caller.SendAsync(request);
    }
}
