using System.Text.Json;

namespace Lkjip.App.Triggers;

/// <summary>What the Functions host posts to a function, decoded (isi panggilan pemicu).</summary>
/// <param name="Text">The message of a queue, or the JSON of a timer.</param>
/// <remarks>
/// The host puts a queue message into <c>Data.{binding}</c> as a string that holds a JSON string literal; a plain string and an
/// object are accepted too. Metadata is not read: top-level properties of a message overwrite it.
/// </remarks>
internal sealed record TriggerPayload(string Text)
{
    /// <summary>Reads a call; null when it is not one.</summary>
    public static TriggerPayload? TryRead(ReadOnlySpan<byte> body, string binding)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var call = JsonDocument.ParseValue(ref reader);
            return call.RootElement.ValueKind == JsonValueKind.Object
                && call.RootElement.TryGetProperty("Data", out var data) && data.ValueKind == JsonValueKind.Object
                && data.TryGetProperty(binding, out var value)
                ? new(Decode(value))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>True for a timer that runs late.</summary>
    public bool IsPastDue()
    {
        try
        {
            using var timer = JsonDocument.Parse(Text);
            return timer.RootElement.ValueKind == JsonValueKind.Object
                && timer.RootElement.TryGetProperty("IsPastDue", out var late) && late.ValueKind == JsonValueKind.True;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Decode(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return value.GetRawText();
        }

        var outer = value.GetString()!;
        try
        {
            using var inner = JsonDocument.Parse(outer);
            return inner.RootElement.ValueKind == JsonValueKind.String ? inner.RootElement.GetString()! : outer;
        }
        catch (JsonException)
        {
            return outer;
        }
    }
}
