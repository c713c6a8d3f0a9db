using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Grids;

/// <summary>The rows of a list of objects, by id or by number (baris daftar).</summary>
/// <param name="items">The list; made when asked for with true.</param>
/// <param name="hasId">True when rows have an id of their own.</param>
/// <param name="fresh">A new row, without its id.</param>
internal sealed class ArrayKeeper(Func<bool, JsonArray?> items, bool hasId, Func<JsonNode> fresh) : RowKeeper
{
    /// <inheritdoc />
    public override bool HasIds => hasId;

    /// <inheritdoc />
    public override bool Add(string key, string? after, string? within)
    {
        if (IndexOf(key) is not null && hasId)
        {
            return false;
        }

        var row = fresh();
        if (hasId)
        {
            ((JsonObject)row).Insert(0, "id", JsonValue.Create(key));
        }

        Items.Insert(after is not null && IndexOf(after) is { } index ? index + 1 : Items.Count, row);
        return true;
    }

    /// <inheritdoc />
    public override bool Remove(string key)
    {
        if (IndexOf(key) is not { } index)
        {
            return false;
        }

        Items.RemoveAt(index);
        return true;
    }

    /// <inheritdoc />
    public override bool Move(string key, string? after)
    {
        if (IndexOf(key) is not { } from || (after is not null && IndexOf(after) is null) || key == after)
        {
            return false;
        }

        var before = after is null ? null : Items[IndexOf(after)!.Value];
        var row = Items[from];
        Items.RemoveAt(from);
        Items.Insert(before is null ? 0 : Items.IndexOf(before) + 1, row);
        return true;
    }

    private JsonArray Items => items(true)!;

    private int? IndexOf(string key)
    {
        var all = items(false) ?? [];
        if (!hasId)
        {
            return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < all.Count ? number : null;
        }

        for (var index = 0; index < all.Count; index++)
        {
            if (all[index] is JsonObject item && FormContext.TextOf(item["id"]) == key)
            {
                return index;
            }
        }

        return null;
    }
}
