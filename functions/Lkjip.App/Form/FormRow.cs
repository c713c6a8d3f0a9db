namespace Lkjip.App.Form;

/// <summary>A row of a grid (baris isian).</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Key">Its id, or its number where rows have no id.</param>
/// <param name="Title">What it is about, for those who do not see the table.</param>
/// <param name="Path">Its JSON path; null for a row that is made when first filled.</param>
internal sealed record FormRow(FormGrid Grid, string Key, string Title, string? Path)
{
    /// <summary>The address of the row.</summary>
    public string Address => $"{Grid.Id}/{Key}";

    /// <summary>What the row is, in a tree: "Kegiatan"; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>The level in a tree, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>True for a row that sums up the rows below it.</summary>
    public bool IsParent { get; init; }

    /// <summary>True when a complete report has something in the row.</summary>
    public bool IsExpected { get; init; }

    /// <summary>True when a complete report may leave the row empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The cells, one for each column.</summary>
    public IReadOnlyList<FormCell> Cells { get; internal set; } = [];

    /// <summary>The cell of a column; null when there is no such column.</summary>
    public FormCell? Cell(string column) => Cells.FirstOrDefault(cell => cell.Column.Id == column);
}
