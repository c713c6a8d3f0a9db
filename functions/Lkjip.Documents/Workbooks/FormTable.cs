namespace Lkjip.Documents.Workbooks;

/// <summary>A table of the workbook: a grid of the form (tabel buku kerja).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record FormTable(string Id, string Title, IReadOnlyList<FormTableColumn> Columns, IReadOnlyList<FormTableRow> Rows)
{
    /// <summary>What to know when filling it; null for nothing.</summary>
    public string? Help { get; init; }

    /// <summary>True for single fields, which stand below each other.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Empty rows at the end for new ones; 0 where none can be added.</summary>
    public int NewRows { get; init; }
}
