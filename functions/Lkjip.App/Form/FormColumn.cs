using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;

namespace Lkjip.App.Form;

/// <summary>A column of a grid (kolom isian).</summary>
/// <param name="Id">Its id, unique in the grid; of a plain column the property it shows.</param>
/// <param name="Label">The heading.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record FormColumn(string Id, string Label, CellKind Kind)
{
    /// <summary>What to know when filling it; null for nothing.</summary>
    public string? Help { get; init; }

    /// <summary>A heading over neighbouring columns; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>True when the report cannot do without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when a complete report has it in every row, although it can be saved without.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Other columns of the row that do as well.</summary>
    public IReadOnlyList<string> SatisfiedBy { get; init; } = [];

    /// <summary>The column of the ledger that it shows, "table/column"; null for what is typed.</summary>
    public string? Figure { get; init; }

    /// <summary>True for a column in which nothing is ever typed.</summary>
    public bool IsComputed => Figure is not null && Place is null;

    /// <summary>Where the value of a row is kept; null for the property named by the id.</summary>
    public Func<JsonObject, string, Slot>? Place { get; init; }

    /// <summary>A column that shows what is computed (kolom hitungan).</summary>
    public static FormColumn Computed(string id, string label, string figure) => new(id, label, CellKinds.Text) { Figure = figure };

    /// <summary>The place of the value in a row.</summary>
    public Slot SlotIn(JsonObject row, string path) => Place?.Invoke(row, path) ?? new PropertySlot(row, path, Id);
}
