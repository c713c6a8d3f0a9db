using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Grids;

/// <summary>The single fields of an object of the report (isian tunggal).</summary>
/// <param name="id">The id of the table.</param>
/// <param name="title">Its heading.</param>
/// <param name="property">The property of the report that holds the object; empty for the report itself.</param>
/// <param name="columns">The fields.</param>
internal sealed class RecordGrid(string id, string title, string property, IReadOnlyList<FormColumn> columns) : GridDefinition
{
    private const string Key = "isi";

    /// <summary>What to know when filling it.</summary>
    public string? Help { get; init; }

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context) =>
    [
        Filled(new FormGrid(id, title, columns, context.Root) { Help = Help, IsRecord = true }, grid => [Row(grid, context)]),
    ];

    private FormRow Row(FormGrid grid, FormContext context)
    {
        var row = new FormRow(grid, Key, title, property.Length == 0 ? "$" : $"$.{property}");
        var prefix = property.Length == 0 ? "" : $"{property}.";
        row.Cells = [.. columns.Select(column => new FormCell(row, column, column.Place?.Invoke(Holder(context.Root), row.Path!)
            ?? new Cells.PropertySlot(context.Root, "$", prefix + column.Id)))];
        return row;
    }

    private JsonObject Holder(JsonObject root) => property.Length == 0 ? root : root[property] as JsonObject ?? [];
}
