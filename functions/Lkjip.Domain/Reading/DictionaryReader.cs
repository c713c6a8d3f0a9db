using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>Values of one type, by name.</summary>
internal sealed class DictionaryReader(Type type) : ValueReader
{
    private readonly Type itemType = type.GetGenericArguments()[1];

    public override Type Type => type;

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            log.WrongType(element, place, "objek { ... }");
            return null;
        }

        var dictionary = New();
        foreach (var property in element.EnumerateObject())
        {
            var itemPlace = Place.Of(place, property.Name);
            var value = ReaderCatalogue.For(itemType).Read(property.Value, itemPlace, log);
            if (dictionary.Contains(property.Name))
                log.Error("F-DUPPROP", itemPlace, property.Name);
            else
                dictionary.Add(property.Name, value);
        }

        return dictionary;
    }

    // Names in a fixed order, so that the same report always gives the same text.
    public override JsonNode Write(object value)
    {
        var node = new JsonObject();
        foreach (var (key, item) in Entries(value).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            node[key] = ReaderCatalogue.For(itemType).Write(item);
        return node;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = ReaderCatalogue.For(itemType).Schema(definitions),
    };

    private IDictionary New() =>
        (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), itemType), StringComparer.Ordinal)!;

    private IEnumerable<(string Key, object Item)> Entries(object value)
    {
        var pair = typeof(KeyValuePair<,>).MakeGenericType(typeof(string), itemType);
        foreach (var entry in (IEnumerable)value)
            yield return ((string)pair.GetProperty("Key")!.GetValue(entry)!, pair.GetProperty("Value")!.GetValue(entry)!);
    }
}
