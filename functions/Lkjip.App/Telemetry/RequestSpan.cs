using System.Diagnostics;
using System.Text.RegularExpressions;
using Lkjip.App.Hosting;

namespace Lkjip.App.Telemetry;

/// <summary>Says in the span of a request what the framework does not: route, status, and the report it is about (jejak permintaan).</summary>
internal sealed partial class RequestSpan(RequestDelegate next)
{
    private const string Route = "http.route";

    /// <summary>Adds the facts and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        // The page of a problem runs through here again: the span is about what was asked for.
        if (Activity.Current is { IsAllDataRequested: true } span && span.GetTagItem(Route) is null)
        {
            var route = RouteName.Of(context);
            span.DisplayName = $"{context.Request.Method} {route}";
            span.SetTag(Route, route);
            Name(span, "lkjip.agency", context.GetRouteValue("agency"));
            Name(span, "lkjip.period", context.GetRouteValue("period"));
            context.Response.OnStarting(() => End(span, context.Response.StatusCode));
        }

        return next(context);
    }

    private static Task End(Activity span, int status)
    {
        span.SetTag("http.response.status_code", status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }

        return Task.CompletedTask;
    }

    // What is no id came from somewhere else and may be anything.
    private static void Name(Activity span, string name, object? value)
    {
        if (value is string text && Id().IsMatch(text))
        {
            span.SetTag(name, text);
        }
    }

    [GeneratedRegex(@"\A[a-zQ0-9-]{1,64}\z", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
