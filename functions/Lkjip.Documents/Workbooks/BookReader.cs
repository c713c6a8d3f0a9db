using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Workbooks;

/// <summary>Reads an uploaded workbook by its hidden marks, whoever saved it and wherever its columns have gone (pembaca buku kerja).</summary>
public static class BookReader
{
    /// <summary>The workbook; null when it is none of ours, or of another form.</summary>
    public static FilledBook? Read(IReadOnlyList<Worksheet> sheets)
    {
        var data = sheets.FirstOrDefault(sheet => sheet.Cell(1, 1)?.Text == BookMarks.Book);
        if (data?.Cell(1, 2)?.Text != BookMarks.Format)
            return null;
        var pairs = data.Rows.Skip(1).Select(row => (Name: row.Text(1), Text: row.Cell(2)?.Text ?? "")).ToList();
        var start = pairs.FindIndex(pair => pair.Name == BookMarks.Before);
        return start < 0 ? null : new FilledBook(
            Map(pairs.Take(start)), Map(pairs.Skip(start + 1)), [.. sheets.Where(sheet => sheet != data).SelectMany(Tables)]);
    }

    private static Dictionary<string, string> Map(IEnumerable<(string Name, string Text)> pairs) =>
        pairs.GroupBy(pair => pair.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);

    private static IEnumerable<FilledTable> Tables(Worksheet sheet)
    {
        for (var index = 0; index < sheet.Rows.Count; index++)
        {
            var mark = sheet.Rows[index].Cells.FirstOrDefault(cell => IsMark(cell.Text));
            if (mark is null)
                continue;
            var end = Enumerable.Range(index + 1, sheet.Rows.Count - index - 1).FirstOrDefault(next => sheet.Rows[next].Text(mark.Column) == BookMarks.End || IsMark(sheet.Rows[next].Text(mark.Column)), sheet.Rows.Count);
            var body = sheet.Rows.Skip(index + 1).Take(end - index - 1).SkipWhile(row => row.Text(mark.Column) != BookMarks.Columns).ToList();
            if (body.Count > 0)
            {
                var columns = body[0].Cells.Where(cell => cell.Column != mark.Column).GroupBy(cell => cell.Text.Trim(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Column, StringComparer.Ordinal);
                yield return mark.Text.StartsWith(BookMarks.Record, StringComparison.Ordinal)
                    ? Record(sheet, mark, columns.GetValueOrDefault(BookMarks.Value), body)
                    : new FilledTable(mark.Text[BookMarks.Table.Length..].Trim(), [.. Rows(sheet, mark.Column, columns, body)]);
            }
        }
    }

    private static bool IsMark(string text) => text.StartsWith(BookMarks.Table, StringComparison.Ordinal) || text.StartsWith(BookMarks.Record, StringComparison.Ordinal);

    // Single fields stand below each other: together they are one row.
    private static FilledTable Record(Worksheet sheet, SheetCell mark, int column, List<SheetRow> body)
    {
        var name = mark.Text[BookMarks.Record.Length..].Trim().Split('/', 2);
        var cells = body.Skip(1).Where(row => row.Text(mark.Column).Length > 0).GroupBy(row => row.Text(mark.Column), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Filled(sheet, group.First(), column), StringComparer.Ordinal);
        return new FilledTable(name[0], column == 0 ? [] : [new FilledRow(name.ElementAtOrDefault(1) ?? "", sheet.Name, cells)]);
    }

    // The heading is the first row under the names of the columns and has no key; it is known by its column of names.
    private static IEnumerable<FilledRow> Rows(Worksheet sheet, int keyColumn, Dictionary<string, int> columns, List<SheetRow> body)
    {
        foreach (var row in body.Skip(1).Where(row => row.Text(keyColumn).Length > 0 || row.Number != body[0].Number + 1))
        {
            var cells = columns.ToDictionary(column => column.Key, column => Filled(sheet, row, column.Value), StringComparer.Ordinal);
            var key = row.Text(keyColumn);
            if (key.Length > 0 || cells.Values.Any(cell => cell.Text.Length > 0))
                yield return new FilledRow(key, $"{sheet.Name}, baris {Imports.BudgetCode.Whole(row.Number)}", cells);
        }
    }

    private static FilledCell Filled(Worksheet sheet, SheetRow row, int column) =>
        new($"{sheet.Name}!{SheetCell.AddressOf(row.Number, column)}", row.Cell(column));
}
