using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>The headings of the columns of a staffing table; every row keeps as many numbers as there are headings (judul kolom jumlah).</summary>
/// <param name="table">The staffing table.</param>
/// <param name="path">Its JSON path.</param>
internal sealed class CountHeadersSlot(JsonObject table, string path) : Slot
{
    private const string Headers = "countHeaders";

    /// <inheritdoc />
    public override JsonNode? Node => table[Headers];

    /// <inheritdoc />
    public override string Path => $"{path}.{Headers}";

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        table[Headers] = value ?? new JsonArray();
        foreach (var row in FormContext.Items(table, path, "rows").Select(item => item.Node))
        {
            Resize(ItemSlot.List(row, "counts", make: true)!, (table[Headers] as JsonArray)?.Count ?? 0);
        }
    }

    private static void Resize(JsonArray counts, int size)
    {
        while (counts.Count > size)
        {
            counts.RemoveAt(counts.Count - 1);
        }

        while (counts.Count < size)
        {
            counts.Add(0);
        }
    }
}
