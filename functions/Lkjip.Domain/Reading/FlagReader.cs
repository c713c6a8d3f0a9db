using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>True or false.</summary>
internal sealed class FlagReader : ValueReader
{
    public override Type Type => typeof(bool);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return element.GetBoolean();
        log.WrongType(element, place, "true atau false");
        return null;
    }

    public override JsonNode Write(object value) => JsonValue.Create((bool)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };
}
