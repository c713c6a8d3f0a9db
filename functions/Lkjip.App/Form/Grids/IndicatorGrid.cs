using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>A table with a row for every indicator; rows come and go with the indicators (tabel per indikator).</summary>
/// <param name="id">The id of the table.</param>
/// <param name="title">Its heading.</param>
/// <param name="columns">The columns of a report; their places take the indicator.</param>
internal sealed class IndicatorGrid(string id, string title, Func<FormContext, IReadOnlyList<FormColumn>> columns) : GridDefinition
{
    /// <summary>What to know when filling it.</summary>
    public string? Help { get; init; }

    /// <summary>Which indicators it is for; null for all.</summary>
    public Func<JsonObject, bool>? Wants { get; init; }

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context)
    {
        var own = columns(context);
        var grid = Filled(
            new FormGrid(id, title, own, context.Root) { Help = Help },
            made => context.Indicators.Where(indicator => Wants?.Invoke(indicator.Node) is not false).Select(indicator => Row(made, context, indicator)));
        return own.Count > 0 && grid.Rows.Count > 0 ? [grid] : [];
    }

    private static FormRow Row(FormGrid grid, FormContext context, (JsonObject Node, string Path, string Id) indicator)
    {
        var row = new FormRow(grid, indicator.Id, TitleOf(indicator.Node), indicator.Path)
        {
            IsOptional = FormContext.TextOf(indicator.Node["level"]) is not ("" or "objective" or "goal"),
        };
        row.Cells = [.. grid.Columns.Select(column => column.Figure is { } figure
            ? new FormCell(row, column, null) { Figure = ListGrid.FigureOf(context, figure, indicator.Id) }
            : new FormCell(row, column, column.SlotIn(indicator.Node, indicator.Path)))];
        return row;
    }

    /// <summary>The number, name and unit of an indicator.</summary>
    internal static string TitleOf(JsonObject indicator)
    {
        var (number, name, unit) = (FormContext.TextOf(indicator["number"]), FormContext.TextOf(indicator["name"]), FormContext.TextOf(indicator["unit"]));
        return $"{(number.Length > 0 ? $"{number} " : "")}{name}{(unit.Length > 0 ? $" ({unit})" : "")}";
    }

    /// <summary>The place of a property of the target or actual of a period.</summary>
    internal static Func<JsonObject, string, Slot> Measured(string list, int year, int? quarter, string property) => (indicator, path) =>
        new EntrySlot(indicator, path, list, [new("year", year), new("quarter", quarter is { } number ? JsonValue.Create(number) : null)], property);
}
