using Lkjip.App.Identity;
using Lkjip.AppTests.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Access;

/// <summary>All ways into the service, from its list of endpoints.</summary>
internal static class Doors
{
    public static async Task<IReadOnlyList<Door>> OfAsync(TestApp app)
    {
        var doors = new List<Door>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            doors.AddRange(endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                ? (await app.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata)).HandlerMethods.Select(handler => OfPage(route, handler))
                : OfFeature(route, endpoint));
        }

        return [.. doors.DistinctBy(door => door.Name).OrderBy(door => door.Name, StringComparer.Ordinal)];
    }

    private static Door OfPage(string route, HandlerMethodDescriptor handler) => new(
        $"{handler.HttpMethod.ToUpperInvariant()} {route}{(handler.Name is null ? "" : $"?handler={handler.Name}")}", IsPage: true, IsTrigger: false);

    private static IEnumerable<Door> OfFeature(string route, RouteEndpoint endpoint)
    {
        var isTrigger = endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy == Policies.HostOnly;
        return endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(method => method != "HEAD")
            .Select(method => new Door($"{method} {route}", IsPage: false, isTrigger));
    }
}
