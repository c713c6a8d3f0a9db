using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;

namespace Lkjip.App.Triggers;

/// <summary>The paths on which the Functions host calls our functions: no prefix, loopback only.</summary>
internal static partial class TriggerEndpoints
{
    private const string InvocationId = "X-Azure-Functions-InvocationId";

    /// <summary>Maps a path for every trigger.</summary>
    public static void MapTriggers(this WebApplication app)
    {
        foreach (var trigger in app.Services.GetServices<Trigger>())
        {
            app.MapPost($"/{trigger.Name}", context => AnswerAsync(trigger, context)).RequireAuthorization(Policies.HostOnly);
        }
    }

    // Never an empty 200, a 204, or a body "null": on these the host waits until functionTimeout, which kills the process.
    private static async Task AnswerAsync(Trigger trigger, HttpContext context)
    {
        try
        {
            var body = await RequestBody.ReadAsync(context.Request, context.RequestAborted);
            if (TriggerPayload.TryRead(body.Span, trigger.Binding) is not { } payload)
            {
                await FailAsync(context, $"The call has no readable Data.{trigger.Binding}.");
                return;
            }

            await context.RequestServices.GetRequiredService<StorageGate>().OpenAsync(context.RequestAborted);
            var line = await trigger.RunAsync(payload, context.RequestAborted);
            var answer = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Outputs"] = new Dictionary<string, object>(StringComparer.Ordinal), ["Logs"] = new[] { LogText.Inert(line) }, ["ReturnValue"] = null,
            };
            await JsonBody.WriteAsync(context.Response, "application/json", JsonSerializer.SerializeToUtf8Bytes(answer), context.RequestAborted);
        }
        catch (Exception failure)
        {
            var logger = context.RequestServices.GetRequiredService<ILogger<Trigger>>();
            Log.Failed(logger, failure, trigger.Name, context.Request.Headers[InvocationId].ToString());
            await FailAsync(context, $"{trigger.Name} failed: {failure.GetType().Name}.");
        }
    }

    private static async Task FailAsync(HttpContext context, string text)
    {
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await JsonBody.WriteAsync(context.Response, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text), context.RequestAborted);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The function {Function} failed in invocation {Invocation}; the host will call again.")]
        public static partial void Failed(ILogger logger, Exception failure, string function, string invocation);
    }
}
