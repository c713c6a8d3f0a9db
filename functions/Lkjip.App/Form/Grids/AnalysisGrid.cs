using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>The typed analyses of objectives, indicators or programs (analisis).</summary>
/// <param name="id">The id of the table.</param>
/// <param name="title">Its heading.</param>
/// <param name="items">The objects that have an analysis.</param>
/// <param name="parts">The parts of an analysis: property and label.</param>
internal sealed class AnalysisGrid(
    string id, string title, Func<FormContext, IEnumerable<(JsonObject Node, string Path, string Id, string Title)>> items,
    IReadOnlyList<KeyValuePair<string, string>> parts) : GridDefinition
{
    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context)
    {
        FormColumn[] columns = [.. parts.Select(part => new FormColumn(part.Key, part.Value, CellKinds.Narrative))];
        var grid = Filled(
            new FormGrid(id, title, columns, context.Root),
            made => items(context).Select(item => Row(made, item)));
        return grid.Rows.Count > 0 ? [grid] : [];
    }

    private static FormRow Row(FormGrid grid, (JsonObject Node, string Path, string Id, string Title) item)
    {
        var row = new FormRow(grid, item.Id, item.Title, $"{item.Path}.analysis");
        row.Cells = [.. grid.Columns.Select(column => new FormCell(row, column, new PropertySlot(item.Node, item.Path, $"analysis.{column.Id}")))];
        return row;
    }
}
