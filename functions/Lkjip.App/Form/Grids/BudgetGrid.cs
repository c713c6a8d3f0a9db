using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>The budget tree, parents before children; money is typed at the leaves (tabel anggaran).</summary>
/// <param name="id">The id of the table.</param>
/// <param name="title">Its heading.</param>
/// <param name="columns">The columns; those with a figure show it at parents.</param>
/// <param name="hasRows">True for the table in which programs are added and removed.</param>
internal sealed class BudgetGrid(string id, string title, Func<FormContext, IReadOnlyList<FormColumn>> columns, bool hasRows) : GridDefinition
{
    private static readonly string[] Levels = ["Program", "Kegiatan", "Sub kegiatan"];

    /// <summary>What to know when filling it.</summary>
    public string? Help { get; init; }

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context)
    {
        var own = columns(context);
        var budget = context.Root["budget"] as JsonObject;
        var grid = Filled(
            new FormGrid(id, title, own, context.Root)
            {
                Help = Help, NeedsRows = hasRows, RowName = hasRows ? "program" : null, Keeper = hasRows ? new BudgetKeeper(context.Root) : null,
            },
            made => budget is null ? [] : FormContext.Tree(budget, "$.budget", "programs").Select(item => Row(made, context, item)));
        return own.Count > 0 && (hasRows || grid.Rows.Count > 0) ? [grid] : [];
    }

    private static FormRow Row(FormGrid grid, FormContext context, (JsonObject Node, string Path, string Id, int Depth) item)
    {
        var isParent = item.Node["children"] is JsonArray { Count: > 0 };
        var row = new FormRow(grid, item.Id, FormContext.TextOf(item.Node["name"]), item.Path)
        {
            Depth = item.Depth, IsParent = isParent, Label = Levels[Math.Min(item.Depth, Levels.Length - 1)],
        };
        row.Cells = [.. grid.Columns.Select(column => Cell(row, column, context, item.Node, item.Path))];
        return row;
    }

    // A sum that somebody stored at a parent stays to be corrected; otherwise a parent shows what its children make.
    private static FormCell Cell(FormRow row, FormColumn column, FormContext context, JsonObject node, string path)
    {
        var slot = column.Figure is not null && column.Place is null ? null : column.SlotIn(node, path);
        return slot is null || (row.IsParent && column.Kind.IsNumeric && slot.Node is null)
            ? new FormCell(row, column, null) { Figure = column.Figure is { } figure ? ListGrid.FigureOf(context, figure, row.Key) : null }
            : new FormCell(row, column, slot);
    }
}
