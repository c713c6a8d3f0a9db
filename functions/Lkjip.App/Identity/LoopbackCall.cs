using System.Net;

namespace Lkjip.App.Identity;

/// <summary>Tells whether a call was made on this machine, with nobody in between.</summary>
internal static class LoopbackCall
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>True when the other end is this machine and no proxy speaks for somebody else.</summary>
    public static bool IsDirect(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase))
        && !context.Request.Headers.ContainsKey("Forwarded");

    /// <summary>True when the call also names this machine, so that no foreign page can reach it by a name of its own.</summary>
    public static bool IsLocal(HttpContext context) =>
        IsDirect(context) && LocalNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase);
}
