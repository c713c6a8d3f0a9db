using System.Net;

namespace Lkjip.AppTests.Graph;

/// <summary>How the double answers one call other than well.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Status">The status; 0 drops the connection.</param>
/// <param name="Accepts">True when it does what was asked before it answers so.</param>
internal sealed record GraphFault(string Name, int Status, bool Accepts = false)
{
    /// <summary>The value of Retry-After; null for none.</summary>
    public Func<string>? RetryAfter { get; init; }

    /// <summary>True when no answer comes until the caller has gone.</summary>
    public bool IsSlow { get; init; }

    /// <summary>How a refusal is explained in the body.</summary>
    public string Code { get; init; } = "ErrorDouble";

    public override string ToString() => Name;

    /// <summary>The documented answers to a request that sends.</summary>
    public static IReadOnlyList<GraphFault> All { get; } =
    [
        new("202 Accepted", 202, Accepts: true),
        new("400 ErrorInvalidRecipients", 400) { Code = "ErrorInvalidRecipients" },
        new("401 InvalidAuthenticationToken", 401) { Code = "InvalidAuthenticationToken" },
        new("403 ErrorAccessDenied", 403) { Code = "ErrorAccessDenied" },
        new("404 ErrorInvalidUser", 404) { Code = "ErrorInvalidUser" },
        new("413 too large", (int)HttpStatusCode.RequestEntityTooLarge),
        new("429 Retry-After 17 s", 429) { RetryAfter = () => "17" },
        new("429 Retry-After as a date", 429) { RetryAfter = () => TimeProvider.System.GetUtcNow().AddSeconds(90).ToString("R", System.Globalization.CultureInfo.InvariantCulture) },
        new("429 without Retry-After", 429),
        new("500, not accepted", 500),
        new("500 after acceptance", 500, Accepts: true),
        new("503 Retry-After 20 s, not accepted", 503) { RetryAfter = () => "20" },
        new("503 after acceptance", 503, Accepts: true),
        new("504 after acceptance", 504, Accepts: true),
        new("dropped before acceptance", 0),
        new("dropped after acceptance", 0, Accepts: true),
        new("slow beyond time-out, not accepted", 202) { IsSlow = true },
        new("slow beyond time-out, accepted", 202, Accepts: true) { IsSlow = true },
    ];
}
