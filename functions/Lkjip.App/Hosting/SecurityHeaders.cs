using Lkjip.App.Problems;

namespace Lkjip.App.Hosting;

/// <summary>All security headers of all answers, and the refusal of changes that other sites ask for.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, Settings settings)
{
    private static readonly Dictionary<string, string> Headers = new(StringComparer.Ordinal)
    {
        ["Content-Security-Policy"] =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["X-Frame-Options"] = "DENY",
    };

    /// <summary>Adds the headers and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        foreach (var (name, value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.Headers[Correlation.Header] = Correlation.IdOf(context);
        context.Response.Headers.CacheControl = "no-store";
        if (settings.IsEncrypted)
        {
            // The platform ends the encryption in front of the host: what reaches us says http, what the browser used is our address.
            context.Request.Scheme = Uri.UriSchemeHttps;
            context.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        return ChangesSomething(context.Request) && IsForeign(context.Request)
            ? new Problem("cross-site").ExecuteAsync(context)
            : next(context);
    }

    private static bool ChangesSomething(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    // Browsers say where a request comes from and pages cannot forge it; other clients send nothing.
    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
