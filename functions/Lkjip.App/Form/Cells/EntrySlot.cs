using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A property of the entry of a list that has given keys, such as the target of a year; made when it is first filled (nilai periode).</summary>
/// <param name="owner">The object that holds the list.</param>
/// <param name="ownerPath">The JSON path of the object.</param>
/// <param name="list">The property of the list.</param>
/// <param name="keys">The keys of the entry; null means that the property must not be there.</param>
/// <param name="property">The property of the entry.</param>
internal sealed class EntrySlot(
    JsonObject owner, string ownerPath, string list, IReadOnlyList<KeyValuePair<string, JsonNode?>> keys, string property) : Slot
{
    private JsonArray? Items => owner[list] as JsonArray;

    /// <inheritdoc />
    public override JsonNode? Node => IndexOf() is { } index ? Items![index]![property] : null;

    /// <inheritdoc />
    public override string? Path =>
        IndexOf() is { } index ? $"{ownerPath}.{list}[{index.ToString(CultureInfo.InvariantCulture)}].{property}" : null;

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        if (value is not null)
        {
            Entry()[property] = value;
        }
        else if (IndexOf() is { } index)
        {
            var entry = (JsonObject)Items![index]!;
            entry.Remove(property);
            if (entry.All(left => keys.Any(key => key.Key == left.Key)))
            {
                Items.RemoveAt(index);
            }
        }
    }

    private JsonObject Entry()
    {
        if (IndexOf() is { } index)
        {
            return (JsonObject)Items![index]!;
        }

        if (Items is null)
        {
            owner[list] = new JsonArray();
        }

        var made = new JsonObject(keys.Where(key => key.Value is not null).Select(key => KeyValuePair.Create(key.Key, key.Value?.DeepClone())));
        Items!.Add((JsonNode)made);
        return made;
    }

    private int? IndexOf()
    {
        for (var index = 0; index < (Items?.Count ?? 0); index++)
        {
            if (Items![index] is JsonObject item && keys.All(key => Same(item[key.Key], key.Value)))
            {
                return index;
            }
        }

        return null;
    }

    private static bool Same(JsonNode? one, JsonNode? other) =>
        one is null || other is null ? one is null && other is null : string.Equals(one.ToString(), other.ToString(), StringComparison.Ordinal);
}
