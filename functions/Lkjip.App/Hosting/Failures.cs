using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Hosting;

/// <summary>Turns what went wrong outside of a handler into a problem answer: outage, oversize, unknown address, our own fault.</summary>
internal sealed partial class Failures(RequestDelegate next, ILogger<Failures> logger)
{
    /// <summary>Goes on and answers for what comes back.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && ForStatus(context) is { } problem)
            {
                await problem.ExecuteAsync(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Log.Aborted(logger, context.Request.Method);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            context.Response.Headers.Remove("ETag");
            await For(failure, context).ExecuteAsync(context);
        }
    }

    private Problem For(Exception failure, HttpContext context)
    {
        var route = RouteName.Of(context);
        if (failure is BadHttpRequestException refused)
        {
            return new Problem(refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? "body-too-large" : "unreadable-request");
        }

        if (failure is UnreadableReportException)
        {
            var unreadable = failure.Message;
            Log.Unreadable(logger, context.Request.Method, RouteName.Of(context), unreadable);
            return new Problem("report-unreadable");
        }

        if (StorageFault.IsOutage(failure))
        {
            var (method, reason) = (context.Request.Method, failure.GetBaseException().Message);
            Log.Outage(logger, method, route, reason);
            return new Problem("storage-unavailable");
        }

        Log.Failed(logger, failure, context.Request.Method, route);
        return new Problem("failure");
    }

    private static Problem? ForStatus(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new Problem("not-found", ("path", context.Request.Path)),
        StatusCodes.Status405MethodNotAllowed => new Problem("method-not-allowed", ("method", context.Request.Method)),
        StatusCodes.Status400BadRequest => new Problem("unreadable-request"),
        StatusCodes.Status413PayloadTooLarge => new Problem("body-too-large"),
        StatusCodes.Status415UnsupportedMediaType => new Problem("type-unsupported", ("expected", "application/json")),
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The caller gave up a {Method} request.")]
        public static partial void Aborted(ILogger logger, string method);

        [LoggerMessage(Level = LogLevel.Error, Message = "The storage cannot be reached for {Method} {Route}: {Reason}")]
        public static partial void Outage(ILogger logger, string method, string route, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "Stored data cannot be read for {Method} {Route}: {Reason}")]
        public static partial void Unreadable(ILogger logger, string method, string route, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed.")]
        public static partial void Failed(ILogger logger, Exception failure, string method, string route);
    }
}
