using Lkjip.App.Form;

namespace Lkjip.App.Pages.Forms;

/// <summary>A cell as the page shows it (tampilan isian).</summary>
/// <param name="View">The part.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Labels">The ids of the elements that name it.</param>
internal sealed record CellView(PartView View, FormCell Cell, string Labels)
{
    // More than these go into a list that is shared by the rows.
    private const int MostOptions = 12;

    /// <summary>What it shows.</summary>
    public string Text => View.TextOf(Cell);

    /// <summary>True when its input could not be stored.</summary>
    public bool IsWrong => View.ResultOf(Cell) is not null;

    /// <summary>What can be chosen in a list of its own; null for none.</summary>
    public IReadOnlyList<Form.Cells.Choice>? Options =>
        Cell.Column.Kind.ChoicesIn(View.Form.Root) is { Count: <= MostOptions } choices ? choices : null;

    /// <summary>The id of the shared list of what can be chosen; null for none.</summary>
    public string? List => ListOf(Cell.Row.Grid, Cell.Column, View);

    /// <summary>The id of the shared list of a column; null for none.</summary>
    public static string? ListOf(FormGrid grid, FormColumn column, PartView view) =>
        column.Kind.ChoicesIn(view.Form.Root) is { Count: > MostOptions } ? $"pilihan-{grid.Id}-{column.Id.Replace('.', '-')}" : null;
}
