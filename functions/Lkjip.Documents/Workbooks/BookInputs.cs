namespace Lkjip.Documents.Workbooks;

/// <summary>The cells of a workbook that can be typed in, with what they held (isian semula).</summary>
internal static class BookInputs
{
    /// <summary>Addresses "table/row/column" and texts, in the order of the workbook.</summary>
    public static IEnumerable<(string Address, string Text)> Of(FormBook book) =>
        from table in book.Sheets.SelectMany(sheet => sheet.Tables)
        from row in table.Rows
        from cell in row.Cells.Index()
        where cell.Item.IsInput
        select ($"{table.Id}/{row.Key}/{table.Columns[cell.Index].Id}", cell.Item.Text);
}
