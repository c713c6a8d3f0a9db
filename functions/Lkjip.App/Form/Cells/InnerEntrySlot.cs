using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A property of a keyed entry of a list inside an object that is made when first filled (nilai periode di dalam).</summary>
/// <param name="owner">The outer object.</param>
/// <param name="ownerPath">Its JSON path.</param>
/// <param name="inner">The property that holds the object with the list.</param>
/// <param name="list">The property of the list.</param>
/// <param name="keys">The keys of the entry.</param>
/// <param name="property">The property of the entry.</param>
internal sealed class InnerEntrySlot(
    JsonObject owner, string ownerPath, string inner, string list, IReadOnlyList<KeyValuePair<string, JsonNode?>> keys, string property) : Slot
{
    /// <inheritdoc />
    public override JsonNode? Node => Entry()?.Node;

    /// <inheritdoc />
    public override string? Path => Entry()?.Path;

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        if (value is not null && owner[inner] is not JsonObject)
        {
            owner[inner] = new JsonObject();
        }

        Entry()?.Put(value);
    }

    private EntrySlot? Entry() => owner[inner] is JsonObject holder ? new EntrySlot(holder, $"{ownerPath}.{inner}", list, keys, property) : null;
}
