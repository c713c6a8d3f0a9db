namespace Lkjip.Domain.Reports;

/// <summary>A free table with up to three header levels, placed in a narrative (tabel tambahan).</summary>
public sealed record ExtraTable
{
    /// <summary>Id of the table.</summary>
    [Identifier(EntityKind.ExtraTable)]
    public required string Id { get; init; }

    /// <summary>The caption; a table without one gets no number.</summary>
    public string? Caption { get; init; }

    /// <summary>A heading above a table that has no numbered caption.</summary>
    public string? Heading { get; init; }

    /// <summary>The columns, left to right.</summary>
    public required IReadOnlyList<ExtraColumn> Columns { get; init; }

    /// <summary>True when a row of column numbers (1, 2, 3 ...) stands under the header.</summary>
    public bool ColumnNumbers { get; init; }

    /// <summary>The rows; each has one cell per typed column, in order. Computed columns have no cell.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The label of the row of totals; absent when there is none.</summary>
    public string? TotalLabel { get; init; }

    /// <summary>Where the table comes from, printed under it.</summary>
    public string? Source { get; init; }
}
