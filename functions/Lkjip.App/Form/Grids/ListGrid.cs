using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form.Grids;

/// <summary>A list of objects of the report, a row each; rows can be added, removed and moved (tabel daftar).</summary>
/// <param name="id">The id of the table.</param>
/// <param name="title">Its heading.</param>
/// <param name="list">Where the list is: "signatories", "plan.goals".</param>
/// <param name="rowName">What a row is called: "tujuan".</param>
/// <param name="columns">The columns.</param>
internal sealed class ListGrid(string id, string title, string list, string rowName, IReadOnlyList<FormColumn> columns) : GridDefinition
{
    /// <summary>What to know when filling it.</summary>
    public string? Help { get; init; }

    /// <summary>False for a list whose rows have no id.</summary>
    public bool HasId { get; init; } = true;

    /// <summary>Whether a complete report has at least one row.</summary>
    public Func<FormContext, bool> NeedsRows { get; init; } = _ => false;

    /// <summary>A new row of a report, without its id; where it is not said, empty where something is required.</summary>
    public Func<FormContext, JsonObject>? Fresh { get; init; }

    /// <summary>The column that names a row; null for the first.</summary>
    public string? TitleColumn { get; init; }

    private FormColumn Named => columns.First(column => TitleColumn is null ? column.Figure is null : column.Id == TitleColumn);

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context)
    {
        var steps = list.Split('.');
        var owner = steps[..^1].Aggregate((JsonNode?)context.Root, (node, step) => node?[step]) as JsonObject ?? Made(context.Root, steps[..^1]);
        return [Grid(context, owner, string.Join('.', steps[..^1].Prepend("$")), steps[^1], id, title)];
    }

    /// <summary>The table of a list of an object that is not the report.</summary>
    public FormGrid Grid(FormContext context, JsonObject owner, string ownerPath, string property, string gridId, string gridTitle) => Filled(
        new FormGrid(gridId, gridTitle, columns, context.Root)
        {
            Help = Help, NeedsRows = NeedsRows(context), RowName = rowName, TitleColumn = Named.Id,
            Keeper = new ArrayKeeper(make => ItemSlot.List(owner, property, make), HasId, () => Fresh?.Invoke(context) ?? Blank()),
        },
        grid => FormContext.Items(owner, ownerPath, property).Select((item, index) => Row(grid, context, item, index)));

    private FormRow Row(FormGrid grid, FormContext context, (JsonObject Node, string Path, string Id) item, int index)
    {
        var key = HasId ? item.Id : index.ToString(CultureInfo.InvariantCulture);
        var row = new FormRow(grid, key, Named.Kind.Read(Named.SlotIn(item.Node, item.Path).Node, context.Root), item.Path);
        row.Cells = [.. columns.Select(column => column.Figure is { } figure
            ? new FormCell(row, column, null) { Figure = FigureOf(context, figure, key) }
            : new FormCell(row, column, column.SlotIn(item.Node, item.Path)))];
        return row;
    }

    internal static Domain.Assess.Figure? FigureOf(FormContext context, string figure, string key) =>
        figure.Split('/') is [var table, var column] ? context.Assessment?.Find(table, key, column) : null;

    private JsonObject Blank()
    {
        var row = new JsonObject();
        foreach (var column in columns.Where(column => column.IsRequired && column.Place is null))
        {
            new PropertySlot(row, "", column.Id).Put(JsonValue.Create(""));
        }

        return row;
    }

    private static JsonObject Made(JsonObject root, string[] steps)
    {
        var holder = root;
        foreach (var step in steps)
        {
            if (holder[step] is not JsonObject inner)
            {
                holder[step] = inner = [];
            }

            holder = inner;
        }

        return holder;
    }
}
