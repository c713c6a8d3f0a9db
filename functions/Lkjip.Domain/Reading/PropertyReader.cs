using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>A property of a record: its name, whether it must be there, what it names or refers to.</summary>
internal sealed class PropertyReader
{
    private readonly PropertyInfo property;
    private readonly bool isNullable;
    private readonly NumberRange? range;
    private readonly IdentifierAttribute? identifier;
    private readonly RefersToAttribute? reference;
    private readonly Lazy<JsonNode?> standard;

    public PropertyReader(PropertyInfo property)
    {
        this.property = property;
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        IsRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        isNullable = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        range = NumberRange.For(property);
        identifier = property.GetCustomAttribute<IdentifierAttribute>();
        reference = property.GetCustomAttribute<RefersToAttribute>();
        standard = new(() => Node(property.GetValue(Activator.CreateInstance(property.DeclaringType!))));
    }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    /// <summary>True when a document must hold it.</summary>
    public bool IsRequired { get; }

    private ValueReader Reader => ReaderCatalogue.For(property.PropertyType);

    /// <summary>Reads the value into the record; false when it can't be read.</summary>
    public bool ReadInto(object record, JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind == JsonValueKind.Null && isNullable)
            return true;
        var value = Reader.Read(element, place, log);
        if (value is null)
            return false;
        if (range?.Holds((int)value) == false)
            log.Error("F-RANGE", place, element.GetRawText(), range.ToString());
        Register(value, place, log);
        property.SetValue(record, value);
        return true;
    }

    /// <summary>Writes the value, unless it is what a document without it means.</summary>
    public void WriteTo(JsonObject node, object record)
    {
        var value = Node(property.GetValue(record));
        if (IsRequired || !JsonNode.DeepEquals(value, standard.Value))
            node[Name] = value;
    }

    /// <summary>The schema of the property with its description.</summary>
    public JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = Reader.Schema(definitions);
        if (isNullable)
            schema = Optional(schema);
        if (range is not null)
            (schema["minimum"], schema["maximum"]) = (range.Least, range.Most);
        if (DocComments.Of(property) is { } text)
            schema["description"] = text;
        if (!IsRequired && standard.Value is { } given && given is not JsonObject)
            schema["default"] = given.DeepClone();
        return schema;
    }

    // Null means the same as leaving the property out.
    private static JsonObject Optional(JsonObject schema)
    {
        if (schema.ContainsKey("$ref") || schema.ContainsKey("enum"))
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        var types = schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [schema["type"]!.GetValue<string>()];
        schema["type"] = new JsonArray([.. types.Append("null").Select(type => (JsonNode)type)]);
        return schema;
    }

    private JsonNode? Node(object? value) => value is null ? null : Reader.Write(value);

    private void Register(object value, string place, ReadingLog log)
    {
        if (identifier is not null)
            log.Declare(identifier.Kind, (string)value, place);
        if (reference is null)
            return;
        foreach (var (id, itsPlace) in Ids(value, place))
            log.Refer(reference.Kind, id, itsPlace);
    }

    private static IEnumerable<(string Id, string Place)> Ids(object value, string place) => value switch
    {
        string id => [(id, place)],
        IReadOnlyList<string> ids => ids.Select((id, index) => (id, FormattableString.Invariant($"{place}[{index}]"))),
        System.Collections.IDictionary named => named.Keys.Cast<string>().Select(id => (id, Place.Of(place, id))),
        _ => [],
    };
}
