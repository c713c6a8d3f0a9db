using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>One of a few fixed words, written in camelCase.</summary>
internal sealed class EnumReader(Type type) : ValueReader
{
    private readonly string[] words = [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public override Type Type => type;

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            log.WrongType(element, place, $"salah satu dari {string.Join(", ", words)}");
            return null;
        }

        var index = Array.IndexOf(words, element.GetString());
        if (index >= 0)
            return Enum.GetValues(type).GetValue(index);
        log.Error("F-ENUM", place, element.GetString(), string.Join(", ", words));
        return null;
    }

    public override JsonNode Write(object value) => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!));

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]),
    };
}
