using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Identity;

namespace Lkjip.Azure.Graph;

/// <summary>Reads what Microsoft Graph says beside its data: reasons, waiting times, request ids (jawaban Graph).</summary>
internal static class GraphAnswer
{
    private const int MaxReason = 500;

    internal static TimeSpan UsualWait { get; } = TimeSpan.FromMinutes(1);

    // No service means more; an answer that is broken must not stop all mails for years.
    private static TimeSpan LongestWait { get; } = TimeSpan.FromDays(1);

    internal static string? Reference(Response response) => response.Headers.TryGetValue("request-id", out var id) ? id : null;

    /// <summary>How long to wait when the service asks for it.</summary>
    /// <remarks>Seconds, as <see href="https://learn.microsoft.com/graph/throttling"/> has it; HTTP allows a date too.</remarks>
    internal static TimeSpan RetryAfter(Response response, TimeProvider time)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var text))
            return UsualWait;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds));
        var isDate = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date);
        var wait = isDate && date > time.GetUtcNow() ? date - time.GetUtcNow() : UsualWait;
        return wait < LongestWait ? wait : LongestWait;
    }

    // {"error":{"code":"ErrorInvalidRecipients","message":"..."}}
    internal static string Reason(Response response)
    {
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var error = json.RootElement.GetProperty("error");
            return Shortened($"{response.Status} {error.GetProperty("code").GetString()}: {error.GetProperty("message").GetString()}");
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Shortened($"{response.Status} {response.ReasonPhrase}");
        }
    }

    /// <summary>True when no token was given or no connection made, so that nothing went out.</summary>
    internal static bool NeverLeft(Exception exception) => exception is AuthenticationFailedException || exception is RequestFailedException
    {
        Status: 0,
        InnerException: HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
        },
    };

    internal static string Shortened(string text) => text.Length <= MaxReason ? text : text[..MaxReason];
}
