using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>A whole number: a year, a quarter, a number of people.</summary>
internal sealed class WholeNumberReader : ValueReader
{
    public override Type Type => typeof(int);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value))
            return value;
        log.WrongType(element, place, "bilangan bulat");
        return null;
    }

    public override JsonNode Write(object value) => JsonValue.Create((int)value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer" };
}
