using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>The targets of a plan or an agreement: a row for every indicator, a column for every year (matriks target).</summary>
internal static class TargetGrid
{
    /// <summary>The table.</summary>
    /// <param name="context">The report.</param>
    /// <param name="id">The id of the table.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="owner">The object with the list <c>targets</c>.</param>
    /// <param name="path">The JSON path of that object.</param>
    /// <param name="years">The years.</param>
    public static IEnumerable<FormGrid> Of(FormContext context, string id, string title, JsonObject owner, string path, IEnumerable<int> years)
    {
        FormColumn[] columns = [.. years.Select(year => new FormColumn(Text(year), Text(year), CellKinds.Measured) { Group = "Target" })];
        var grid = new FormGrid(id, title, columns, context.Root) { Help = "Kosongkan indikator yang tidak tercantum." };
        grid.Rows = [.. context.Indicators.Select(indicator => Row(grid, indicator, owner, path))];
        return grid.Rows.Count > 0 && columns.Length > 0 ? [grid] : [];
    }

    private static FormRow Row(FormGrid grid, (JsonObject Node, string Path, string Id) indicator, JsonObject owner, string path)
    {
        var row = new FormRow(grid, indicator.Id, IndicatorGrid.TitleOf(indicator.Node), null);
        row.Cells = [.. grid.Columns.Select(column => new FormCell(row, column, new EntrySlot(
            owner, path, "targets",
            [new("indicatorId", indicator.Id), new("year", int.Parse(column.Id, CultureInfo.InvariantCulture))], "value")))];
        return row;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
