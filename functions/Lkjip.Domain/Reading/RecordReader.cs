using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>A record of the data contract: its properties by their camelCase names, no others.</summary>
internal sealed class RecordReader(Type type) : ValueReader
{
    private readonly PropertyReader[] properties =
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(p => new PropertyReader(p))];

    public override Type Type => type;

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            log.WrongType(element, place, "objek { ... }");
            return null;
        }

        var record = Activator.CreateInstance(type)!;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        foreach (var given in element.EnumerateObject())
            complete &= ReadProperty(given, record, seen, place, log);
        foreach (var missing in properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
        {
            log.Error("F-REQ", Place.Of(place, missing.Name), expected: missing.Name);
            complete = false;
        }

        if (complete)
            RecordChecks.Run(record, place, log);
        return complete ? record : null;
    }

    public override JsonNode Write(object value)
    {
        var node = new JsonObject();
        foreach (var property in properties)
            property.WriteTo(node, value);
        return node;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(type, () => new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema(definitions)))),
        ["required"] = new JsonArray([.. properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name)]),
        ["additionalProperties"] = false,
    });

    private bool ReadProperty(JsonProperty given, object record, HashSet<string> seen, string place, ReadingLog log)
    {
        var itsPlace = Place.Of(place, given.Name);
        if (Array.Find(properties, property => string.Equals(property.Name, given.Name, StringComparison.Ordinal)) is not { } known)
            log.Error("F-PROP", itsPlace, given.Name, NearestName.Suggest(given.Name, properties.Select(property => property.Name)));
        else if (!seen.Add(given.Name))
            log.Error("F-DUPPROP", itsPlace, given.Name);
        else
            return known.ReadInto(record, given.Value, itsPlace, log);
        return true;
    }
}
