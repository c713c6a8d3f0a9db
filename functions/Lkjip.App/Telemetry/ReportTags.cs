using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Lkjip.App.Telemetry;

/// <summary>Names the report that a request is about in its span, by agency and period.</summary>
internal sealed partial class ReportTags(RequestDelegate next)
{
    /// <summary>Adds the tags and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (Activity.Current is { IsAllDataRequested: true } span)
        {
            Add(span, "lkjip.agency", context.GetRouteValue("agency"));
            Add(span, "lkjip.period", context.GetRouteValue("period"));
        }

        return next(context);
    }

    // What is no id came from somewhere else and may be anything.
    private static void Add(Activity span, string name, object? value)
    {
        if (value is string text && Id().IsMatch(text))
        {
            span.SetTag(name, text);
        }
    }

    [GeneratedRegex(@"\A[a-zQ0-9-]{1,64}\z", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
