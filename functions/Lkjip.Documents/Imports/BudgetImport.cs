using Lkjip.Documents.Sheets;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Imports;

/// <summary>Compares a spreadsheet with the budget of a report; changes nothing (impor realisasi anggaran).</summary>
public static class BudgetImport
{
    /// <summary>What the sheet says differently, what it says newly, and what of it could not be read.</summary>
    public static ImportResult Compare(Worksheet sheet, ImportChoice choice, Budget? budget)
    {
        var table = ImportTables.Read(sheet, choice);
        var places = BudgetPlace.All(budget);
        var matching = ImportMatching.Of(table.Rows, places);
        var rows = matching.Matches.Select(match => match with { Row = choice.IsCumulative ? PerQuarter(match.Row) : match.Row }).ToList();
        var items = rows.Select(match => new ImportItem(match, [.. Changes(match)])).ToList();
        var added = NewImportItems.Of(matching.Unknown.Select(row => choice.IsCumulative ? PerQuarter(row) : row).ToList(), rows, places);
        var seen = rows.Select(match => match.Place).ToHashSet();
        return new ImportResult
        {
            Items = items,
            New = added,
            Unplaced = [.. matching.Unknown.Where(row => !added.Any(item => item.Row.Number == row.Number))],
            Kept = [.. places.Where(place => place.IsLeaf && !seen.Contains(place))],
            Troubles = [.. matching.Troubles.Concat(Unread(rows, added)).OrderBy(trouble => trouble.Row)],
            Totals = [.. ImportTotals.Of(table, items, places, choice)],
            Table = table,
        };
    }

    // Money is kept at the leaves; at a parent it is only checked, unless it is typed there too.
    private static IEnumerable<ImportChange> Changes(ImportMatch match) =>
        from value in match.Row.Values
        where value.Value is { Trouble: null, Text.Length: > 0 }
        let before = match.Place.Text(value.Key)
        where (match.Place.IsLeaf || !value.Key.IsMoney || before.Length > 0) && !Same(value.Value, before)
        select new ImportChange(value.Key, before, value.Value);

    private static bool Same(ImportValue value, string before) =>
        before == value.Text || (value.Number is { } number && NumberPattern.Parse(before).Number?.Value == number && before.Length > 0);

    private static IEnumerable<ImportTrouble> Unread(IReadOnlyList<ImportMatch> matches, IReadOnlyList<NewImportItem> added) =>
        from row in matches.Select(match => match.Row).Concat(added.Select(item => item.Row))
        from value in row.Values
        where value.Value.Trouble is not null
        select new ImportTrouble(row.Number, $"{row.Title}, {value.Key.Label}: {value.Value.Trouble}");

    // Running totals become the amounts of each quarter; where an earlier one is missing, nothing can be said.
    private static ImportRow PerQuarter(ImportRow row)
    {
        var values = new Dictionary<ImportColumn, ImportValue>(row.Values);
        decimal? before = 0m;
        foreach (var quarter in ImportColumns.Quarters)
        {
            if (row.Values.GetValueOrDefault(quarter) is not { } value)
            {
                before = null;
                continue;
            }

            if (value.Number is { } total)
                values[quarter] = before is { } earlier
                    ? value with { Number = total - earlier, Text = IndonesianFormat.Rupiah((long)(total - earlier)), Note = $"{value.Text} dikurangi triwulan sebelumnya" }
                    : value with { Trouble = $"Sel {value.Cell.Address} kumulatif, tetapi triwulan sebelumnya tidak ada. Isi kolom triwulan sebelumnya, atau isi angkanya di formulir." };
            before = value.Number;
        }

        return row with { Values = values };
    }
}
