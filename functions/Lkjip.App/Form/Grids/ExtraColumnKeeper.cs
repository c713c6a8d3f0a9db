using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Grids;

/// <summary>Adds, removes and moves the columns of an extra table together with the cells of its rows (pengatur kolom tabel tambahan).</summary>
/// <param name="table">The extra table.</param>
/// <param name="columns">The keeper of the list of columns.</param>
internal sealed class ExtraColumnKeeper(JsonObject table, RowKeeper columns) : RowKeeper
{
    /// <inheritdoc />
    public override bool HasIds => true;

    /// <inheritdoc />
    public override bool Add(string key, string? after, string? within) => Changed(() => columns.Add(key, after, within));

    /// <inheritdoc />
    public override bool Remove(string key) => Changed(() => columns.Remove(key));

    /// <inheritdoc />
    public override bool Move(string key, string? after) => Changed(() => columns.Move(key, after));

    private bool Changed(Func<bool> change)
    {
        var before = Ids();
        var rows = (table["rows"] as JsonArray ?? []).OfType<JsonArray>()
            .Select(row => (Row: row, Cells: before.Zip(row, (id, cell) => (id, Text: FormContext.TextOf(cell))).ToDictionary(cell => cell.id, cell => cell.Text, StringComparer.Ordinal)))
            .ToList();
        if (!change())
        {
            return false;
        }

        foreach (var (row, cells) in rows)
        {
            row.Clear();
            foreach (var id in Ids())
            {
                row.Add(cells.GetValueOrDefault(id, ""));
            }
        }

        return true;
    }

    private List<string> Ids() => [.. FormContext.Items(table, "$", "columns").Select(column => column.Id)];
}
