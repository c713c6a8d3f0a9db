namespace Lkjip.Documents.Imports;

/// <summary>Compares the sums that a sheet states with those that the report will have (pencocokan jumlah).</summary>
internal static class ImportTotals
{
    /// <summary>The sums of parents that do not agree, and all sums of the whole.</summary>
    public static IEnumerable<ImportTotal> Of(ImportTable table, IReadOnlyList<ImportItem> items, IReadOnlyList<BudgetPlace> places, ImportChoice choice)
    {
        var after = items.SelectMany(item => item.Match.Row.Values.Where(value => item.Match.Place.IsLeaf && value.Value.Number is not null)
            .Select(value => (item.Match.Place, value.Key, value.Value.Number!.Value))).ToDictionary(value => (value.Place, value.Key), value => value.Value);
        var columns = choice.Columns.Values.Where(column => column.IsMoney && !(column.Quarter > 0 && choice.IsCumulative)).Distinct().ToList();
        foreach (var item in items.Where(item => !item.Match.Place.IsLeaf))
        {
            foreach (var column in columns)
            {
                if (item.Match.Row.Value(column) is { } stated && new ImportTotal(column, item.Match.Place.Item.Name, stated, Sum(Leaves(item.Match.Place), column)) is { Agrees: false } total)
                    yield return total;
            }
        }

        foreach (var column in columns)
        {
            // The last row of totals is that of the whole.
            if (table.Totals.LastOrDefault(row => row.Value(column) is not null)?.Value(column) is { } stated)
                yield return new ImportTotal(column, ImportTotal.Whole, stated, Sum(places.Where(place => place.IsLeaf), column));
        }

        IEnumerable<BudgetPlace> Leaves(BudgetPlace parent) => places.Where(place => place.IsLeaf && IsUnder(place, parent));

        decimal? Sum(IEnumerable<BudgetPlace> leaves, ImportColumn column) => leaves
            .Select(leaf => after.TryGetValue((leaf, column), out var value) ? (decimal?)value : BudgetValues.Money(leaf.Item, column)?.Amount)
            .Aggregate((decimal?)null, (sum, value) => value is null ? sum : (sum ?? 0m) + value);
    }

    private static bool IsUnder(BudgetPlace place, BudgetPlace parent)
    {
        for (var above = place.Parent; above is not null; above = above.Parent)
        {
            if (above == parent)
                return true;
        }

        return false;
    }
}
