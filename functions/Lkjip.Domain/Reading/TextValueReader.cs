using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>Text.</summary>
internal sealed class TextValueReader : ValueReader
{
    public override Type Type => typeof(string);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString();
        log.WrongType(element, place, "teks");
        return null;
    }

    public override JsonNode Write(object value) => JsonValue.Create((string)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };
}
