using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Lkjip.App.Identity;
using Lkjip.App.Pages;
using Lkjip.App.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Lkjip.App.Hosting;

/// <summary>Bounds how many requests one person, or one address without a person, makes a minute, and how many are worked on at once (batas permintaan).</summary>
/// <remarks>Each report that is read, computed and reviewed takes some megabytes for a moment: those beyond the bound wait before their bodies are read.</remarks>
internal static partial class RequestRates
{
    // Waiting costs a connection each; whoever comes when so many wait is told to come back.
    private const int MostWaiting = 2_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Sets the bounds.</summary>
    public static void Configure(RateLimiterOptions limiter, Settings settings)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, settings)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => QueueOf(context, settings)));
        limiter.OnRejected = async (rejected, _) =>
        {
            var context = rejected.HttpContext;
            var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestRates));
            var (route, who) = (RouteName.Of(context), Pseudonym.Of(Caller.Of(context.User).Name));
            Log.TooMany(logger, context.Request.Method, route, who);
            await RefusalOf(rejected.Lease).ExecuteAsync(context);
        };
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, Settings settings)
    {
        if (IsExempt(context))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var name = context.User.Identity is { IsAuthenticated: true, Name: { Length: > 0 } own } ? own.ToLowerInvariant() : null;
        var permits = name is null ? settings.AnonymousRequestsPerMinute : settings.RequestsPerMinute;
        return permits == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(
                name is null ? $"address {AddressOf(context, settings)}" : $"name {name}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Window });
    }

    private static RateLimitPartition<string> QueueOf(HttpContext context, Settings settings) =>
        IsExempt(context) || settings.RequestsAtOnce == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetConcurrencyLimiter("all", _ => new ConcurrencyLimiterOptions { PermitLimit = settings.RequestsAtOnce, QueueLimit = MostWaiting });

    // What the host itself asks, and the page that shows the refusal.
    private static bool IsExempt(HttpContext context) =>
        context.Request.Path.StartsWithSegments($"{Routes.Api}/health", StringComparison.Ordinal)
        || context.Request.Path == "/"
        || context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>()?.Policy is Policies.HostOnly
        || ProblemPages.Of(context) is not null;

    // Under the host, or with a front that is believed to sign people in, the other end is always that; it names whom it speaks for last, some with a port.
    private static string AddressOf(HttpContext context, Settings settings)
    {
        if ((settings.IsCustomHandler || settings.TrustsPlatform) && context.Request.Headers["X-Forwarded-For"].ToString() is { Length: > 0 } forwarded)
        {
            var last = forwarded[(forwarded.LastIndexOf(',') + 1)..].Trim();
            return IPEndPoint.TryParse(last, out var end) ? end.Address.ToString() : last;
        }

        return context.Connection.RemoteIpAddress?.ToString() ?? "";
    }

    private static Problem RefusalOf(RateLimitLease lease)
    {
        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : (int)Window.TotalSeconds;
        return new Problem("too-many-requests", ("seconds", seconds.ToString(CultureInfo.InvariantCulture))) { RetryAfter = seconds };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route} is one request too many of {Who}.")]
        public static partial void TooMany(ILogger logger, string method, string route, string who);
    }
}
