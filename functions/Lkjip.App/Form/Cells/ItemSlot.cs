using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>An item of a list by its number; what lies before it is filled up (butir daftar).</summary>
/// <param name="items">The list; made when asked for with true.</param>
/// <param name="path">The JSON path of the list.</param>
/// <param name="index">The number of the item, from 0.</param>
/// <param name="filler">What stands at items that were never filled; the JSON as text.</param>
internal sealed class ItemSlot(Func<bool, JsonArray?> items, string path, int index, string filler) : Slot
{
    /// <inheritdoc />
    public override JsonNode? Node => items(false) is { } all && index < all.Count ? all[index] : null;

    /// <inheritdoc />
    public override string Path => $"{path}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>An item of a list that is a property of an object.</summary>
    public static ItemSlot In(JsonObject owner, string ownerPath, string list, int index, string filler) =>
        new(make => List(owner, list, make), $"{ownerPath}.{list}", index, filler);

    /// <summary>A list that is a property of an object.</summary>
    public static JsonArray? List(JsonObject owner, string list, bool make)
    {
        if (make && owner[list] is not JsonArray)
        {
            owner[list] = new JsonArray();
        }

        return owner[list] as JsonArray;
    }

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        if (value is null && Node is null)
        {
            return;
        }

        var all = items(true)!;
        while (all.Count <= index)
        {
            all.Add(JsonNode.Parse(filler));
        }

        all[index] = value ?? JsonNode.Parse(filler);
    }
}
