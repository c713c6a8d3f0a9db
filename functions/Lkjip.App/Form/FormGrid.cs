using System.Text.Json.Nodes;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form;

/// <summary>A table of the form, or a list of single fields, over the JSON of a report (tabel isian).</summary>
/// <param name="Id">Its id, the first part of the addresses of its cells.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Report">The JSON of the report.</param>
internal sealed record FormGrid(string Id, string Title, IReadOnlyList<FormColumn> Columns, JsonObject Report)
{
    /// <summary>What to know when filling it; null for nothing.</summary>
    public string? Help { get; init; }

    /// <summary>True for single fields below each other.</summary>
    public bool IsRecord { get; init; }

    /// <summary>True when the report cannot do without at least one row.</summary>
    public bool NeedsRows { get; init; }

    /// <summary>What a row is called: "indikator"; null where no rows can be added.</summary>
    public string? RowName { get; init; }

    /// <summary>The column that names a row; null where none is typed.</summary>
    public string? TitleColumn { get; init; }

    /// <summary>How rows are added, removed and moved; null where they are not.</summary>
    public RowKeeper? Keeper { get; init; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<FormRow> Rows { get; internal set; } = [];
}
