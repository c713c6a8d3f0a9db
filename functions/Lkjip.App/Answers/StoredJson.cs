using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.App.Answers;

/// <summary>JSON that was stored as text.</summary>
internal static class StoredJson
{
    /// <summary>The JSON; the text itself when it was cut and is JSON no more.</summary>
    public static JsonNode? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
