using System.Text.Json;
using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>Reads error answers of the table service.</summary>
/// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/table-service-error-codes"/></remarks>
internal static class TableError
{
    /// <summary>The error code of an answer; null when it has none.</summary>
    internal static string? CodeOf(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? code
        : response.Status < 400 ? null : CodeOf(response.Content);

    /// <summary>The error code in a body: <c>{"odata.error":{"code":...,"message":{"value":...}}}</c>.</summary>
    internal static string? CodeOf(BinaryData? body) => ErrorIn(body) is { } error && error.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>The message in a body.</summary>
    internal static string? MessageOf(BinaryData? body) =>
        ErrorIn(body) is { } error && error.TryGetProperty("message", out var message) && message.TryGetProperty("value", out var text)
            ? text.GetString() : null;

    /// <summary>The outcome a status and code mean; null when they mean a failure of the service or of this program.</summary>
    internal static TableOutcome? OutcomeOf(int status, string? code) => (status, code) switch
    {
        ( >= 200 and < 300, _) => TableOutcome.Written,
        (409, "EntityAlreadyExists") => TableOutcome.Exists,
        (412, _) => TableOutcome.Stale,
        (404, "ResourceNotFound" or "EntityNotFound" or null) => TableOutcome.Missing,
        _ => null,
    };

    private static JsonElement? ErrorIn(BinaryData? body)
    {
        if (body is null)
            return null;
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("odata.error", out var error)
                ? error.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
