namespace Lkjip.Domain.Assess;

/// <summary>Collects the rows of a table.</summary>
internal sealed class TableBuilder(string id, string tag, string title, params IReadOnlyList<TableColumn> columns)
{
    private readonly List<TableRow> rows = [];

    public string Id => id;

    /// <summary>How many rows there are so far.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a row; cells without content are left blank.</summary>
    public void Row(string row, RowKind kind, string? parent, params IEnumerable<(string Column, TableCell? Cell)> cells) =>
        rows.Add(new TableRow(row, kind, parent, cells.Where(pair => pair.Cell is not null)
            .ToDictionary(pair => pair.Column, pair => pair.Cell!, StringComparer.Ordinal)));

    /// <summary>The table; nothing when it has no rows.</summary>
    public IEnumerable<AssessedTable> Build(string? source = null) =>
        rows.Count == 0 ? [] : [new AssessedTable(id, tag, title, columns, rows, source)];

    /// <summary>A cell of text; null for none.</summary>
    public static (string Column, TableCell? Cell) Text(string column, string? text) =>
        (column, string.IsNullOrEmpty(text) ? null : TableCell.Of(text));

    /// <summary>A cell that shows a figure, in the figure's own column.</summary>
    public static (string Column, TableCell? Cell) Shows(Figure? figure) =>
        (figure?.Column ?? "", figure is null ? null : TableCell.Of(figure));
}
