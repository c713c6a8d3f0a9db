using Lkjip.App.Hosting;
using Lkjip.App.Problems;

namespace Lkjip.App.Pages;

/// <summary>Shows a problem as a page to a browser; programs get it as JSON (halaman kesalahan).</summary>
/// <remarks>The problem waits in the request until the pipeline is left; then the same pipeline runs again for the page.</remarks>
internal sealed class ProblemPages(RequestDelegate next)
{
    private static readonly object Waiting = new();
    private static readonly object Shown = new();

    /// <summary>Goes on and shows the problem that comes back, if any.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Items.Remove(Waiting, out var problem) && !context.Response.HasStarted)
        {
            await ShowAsync(context, (Problem)problem!);
        }
    }

    /// <summary>Takes a problem that is to be shown as a page; false where JSON is the answer.</summary>
    public static bool TryTake(HttpContext context, Problem problem)
    {
        if (context.Items.ContainsKey(Shown) || context.Response.HasStarted || !WantsPage(context.Request))
        {
            return false;
        }

        context.Items[Waiting] = problem;
        return true;
    }

    /// <summary>The problem that the page is to show; null when it was asked for directly.</summary>
    public static Problem? Of(HttpContext context) => context.Items.TryGetValue(Shown, out var problem) ? (Problem?)problem : null;

    private static bool WantsPage(HttpRequest request) =>
        request.Path.StartsWithSegments(Routes.Prefix, StringComparison.Ordinal)
        && !request.Path.StartsWithSegments(Routes.Api, StringComparison.Ordinal)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private async Task ShowAsync(HttpContext context, Problem problem)
    {
        context.Items[Shown] = problem;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = Routes.Problem;
        if (problem.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        await next(context);
    }
}
