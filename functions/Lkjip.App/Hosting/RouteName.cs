namespace Lkjip.App.Hosting;

/// <summary>Names a request in the log by its route: an address may hold a link or a name (nama rute).</summary>
internal static class RouteName
{
    /// <summary>The pattern of the route; "?" where there is none.</summary>
    public static string Of(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";
}
