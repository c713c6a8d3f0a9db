namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A table of a sheet, as formulas name it (tabel Excel).</summary>
/// <param name="Area">Its cells in the template, with the sheet.</param>
/// <param name="Columns">The names of its columns.</param>
/// <param name="HeaderRows">How many rows of headings it has: 0 or 1.</param>
/// <param name="TotalRows">How many rows of totals it has: 0 or 1.</param>
internal sealed record NamedTable(CellReference Area, IReadOnlyList<string> Columns, int HeaderRows, int TotalRows)
{
    /// <summary>The data of a column, or its cell in one row; null when there is no such column.</summary>
    public CellReference? Column(string name, int row)
    {
        var at = Columns.ToList().FindIndex(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));
        var (top, bottom) = row > 0 ? (row, row) : (Area.From.Row + HeaderRows, Area.To.Row - TotalRows);
        return at < 0 || bottom < top ? null : Area with
        {
            From = Area.From with { Column = Area.From.Column + at, Row = top },
            To = Area.To with { Column = Area.From.Column + at, Row = bottom },
            IsRange = row == 0,
        };
    }
}
