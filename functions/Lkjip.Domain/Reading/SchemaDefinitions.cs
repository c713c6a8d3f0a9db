using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>The schemas of all records, each once, by name.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> schemas = new(StringComparer.Ordinal);

    /// <summary>A reference to the schema of a record, which is made when it is first asked for.</summary>
    public JsonObject Refer(Type record, Func<JsonObject> schema)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(record.Name);
        if (!schemas.ContainsKey(name))
        {
            // Reserved first: a record may hold itself.
            schemas[name] = [];
            schemas[name] = Described(record, schema());
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All schemas, sorted by name.</summary>
    public JsonObject ToNode() => new(schemas.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private static JsonObject Described(Type record, JsonObject schema)
    {
        if (DocComments.Of(record) is { } text)
            schema.Insert(0, "description", text);
        return schema;
    }
}
