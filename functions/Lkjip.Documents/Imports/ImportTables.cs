using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>Reads the rows of a sheet with the chosen columns (pembaca tabel).</summary>
internal static class ImportTables
{
    /// <summary>The rows, in the order of the sheet.</summary>
    public static ImportTable Read(Worksheet sheet, ImportChoice choice)
    {
        var columns = choice.Columns.OrderBy(column => column.Key).ToLookup(column => column.Value, column => column.Key);
        var (rows, totals, others) = (new List<ImportRow>(), new List<ImportRow>(), 0);
        var header = HeaderTexts(sheet, choice, columns);
        foreach (var source in sheet.Rows.Where(row => row.Number >= choice.FirstDataRow))
        {
            var row = Row(source, columns, choice);
            if (Headers.IsNumbering(source) || (row.Code.Length == 0 && (row.Name.Length == 0 || row.Values.Count == 0)) || header.Contains(row.Name))
                others++;
            else if (row.CodeKey.Length == 0 && (BudgetName.IsTotal(row.Name) || BudgetName.IsTotal(row.Code)))
                totals.Add(row);
            else
                rows.Add(row);
        }

        // Accounts stand under the items of the budget; where every code is one, they are the items.
        var hasItems = rows.Exists(row => row.CodeKey is { Length: > 0 } code && !BudgetCode.IsAccount(code));
        var kept = hasItems ? rows.FindAll(row => !BudgetCode.IsAccount(row.CodeKey)) : rows;
        return new ImportTable(kept, totals, rows.Count - kept.Count, others);
    }

    private static ImportRow Row(SheetRow source, ILookup<ImportColumn, int> columns, ImportChoice choice)
    {
        var values = new Dictionary<ImportColumn, ImportValue>();
        foreach (var column in columns.Where(column => !column.Key.IsKey))
        {
            if (source.Cell(column.First()) is { } cell && column.Key.Read(cell, choice) is { } value && (value.Text.Length > 0 || value.Trouble is not null))
                values[column.Key] = value;
        }

        return new ImportRow(source.Number, Joined(ImportColumns.Code, "."), Joined(ImportColumns.Name, " "), values);

        string Joined(ImportColumn kind, string separator) => string.Join(separator, columns[kind].Select(column => Word(source, column)).Where(text => text.Length > 0));
    }

    private static string Word(SheetRow row, int column) => string.Join(' ', row.Text(column).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Printed tables repeat their header on every page.
    private static HashSet<string> HeaderTexts(Worksheet sheet, ImportChoice choice, ILookup<ImportColumn, int> columns) =>
        columns[ImportColumns.Name].SelectMany(column => Enumerable.Range(choice.HeaderRow, choice.HeaderRows).Select(row => sheet.Seen(row, column)?.Text.Trim() ?? ""))
            .Where(text => text.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
