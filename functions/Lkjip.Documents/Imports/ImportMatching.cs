namespace Lkjip.Documents.Imports;

/// <summary>Finds for each row the budget item it speaks of: by code, else by name (pencocokan).</summary>
internal sealed class ImportMatching
{
    private readonly IReadOnlyList<BudgetPlace> places;
    private readonly List<BudgetPlace> coded;
    private readonly Dictionary<BudgetPlace, ImportMatch> taken = [];
    private readonly Dictionary<ImportRow, BudgetPlace> found = [];

    private ImportMatching(IReadOnlyList<BudgetPlace> places) =>
        (this.places, coded) = (places, [.. places.Where(place => place.CodeKey.Length > 0)]);

    /// <summary>What became of the rows.</summary>
    /// <param name="Matches">The pairs, in the order of the sheet.</param>
    /// <param name="Unknown">Rows that speak of no item.</param>
    /// <param name="Troubles">Rows that could speak of several items, or of one that another row speaks of.</param>
    public sealed record Result(IReadOnlyList<ImportMatch> Matches, IReadOnlyList<ImportRow> Unknown, IReadOnlyList<ImportTrouble> Troubles);

    /// <summary>Pairs rows with items.</summary>
    public static Result Of(IReadOnlyList<ImportRow> rows, IReadOnlyList<BudgetPlace> places) => new ImportMatching(places).Match(rows);

    private Result Match(IReadOnlyList<ImportRow> rows)
    {
        var troubles = new List<ImportTrouble>();
        foreach (var row in rows)
        {
            if (ByCode(row) is { } place)
                Take(row, place, true, troubles);
        }

        var unpaired = rows.Where(row => !found.ContainsKey(row) && row.Name.Length > 0 && !troubles.Exists(trouble => trouble.Row == row.Number)).ToList();
        var left = unpaired.ToLookup(row => row.NameKey, StringComparer.Ordinal);
        foreach (var row in unpaired)
            ByName(row, left, rows, troubles);
        return new Result(
            [.. taken.Values.OrderBy(match => match.Row.Number)], [.. rows.Where(row => !found.ContainsKey(row) && !troubles.Exists(trouble => trouble.Row == row.Number))], troubles);
    }

    private BudgetPlace? ByCode(ImportRow row)
    {
        if (row.CodeKey is not { Length: > 0 } code)
            return null;
        var same = coded.FindAll(place => place.CodeKey == code);
        if (same.Count == 0)
            same = coded.FindAll(place => BudgetCode.Ends(code, place.CodeKey) || BudgetCode.Ends(place.CodeKey, code));
        return same.Count == 1 ? same[0] : null;
    }

    private void ByName(ImportRow row, ILookup<string, ImportRow> left, IReadOnlyList<ImportRow> rows, List<ImportTrouble> troubles)
    {
        var name = row.NameKey;
        var named = places.Where(place => place.NameKey == name).ToList();
        var free = named.FindAll(place => !taken.ContainsKey(place) && !CodesDiffer(row, place));
        if (free.Count > 1 && left[name].Count(other => !found.ContainsKey(other)) < free.Count)
            free = Nearest(free, rows, row);
        if (free.Count == 1 || (free.Count > 1 && left[name].Count(other => !found.ContainsKey(other)) >= free.Count))
            Take(row, free[0], false, troubles);
        else if (free.Count > 1)
            troubles.Add(new(row.Number, $"Baris {BudgetCode.Whole(row.Number)}: nama \"{row.Name}\" ada pada {BudgetCode.Whole(free.Count)} butir laporan, sehingga tidak jelas yang mana. Isi kodenya di laporan dan di lembar, atau isi angkanya di formulir."));
        else if (named.Find(place => taken.ContainsKey(place) && !CodesDiffer(row, place)) is { } used)
            Take(row, used, false, troubles);
    }

    // Where the parent stands above in the sheet it tells which; else money is meant for the leaf.
    private List<BudgetPlace> Nearest(List<BudgetPlace> free, IReadOnlyList<ImportRow> rows, ImportRow row)
    {
        for (var index = rows.Index().First(other => other.Item == row).Index - 1; index >= 0; index--)
        {
            if (found.TryGetValue(rows[index], out var above))
            {
                for (var place = above; place is not null; place = place.Parent)
                {
                    if (free.FindAll(candidate => candidate.Parent == place) is { Count: > 0 } children)
                        return children;
                }

                break;
            }
        }

        return free.FindAll(place => place.IsLeaf) is { Count: > 0 } leaves ? leaves : free;
    }

    private static bool CodesDiffer(ImportRow row, BudgetPlace place) =>
        row.CodeKey is { Length: > 0 } code && place.CodeKey is { Length: > 0 } own
        && code != own && !BudgetCode.Ends(code, own) && !BudgetCode.Ends(own, code);

    private void Take(ImportRow row, BudgetPlace place, bool byCode, List<ImportTrouble> troubles)
    {
        if (taken.TryGetValue(place, out var first))
            troubles.Add(new(row.Number, $"Baris {BudgetCode.Whole(row.Number)} dan baris {BudgetCode.Whole(first.Row.Number)} sama-sama berisi \"{place.Item.Name}\". Yang dipakai baris {BudgetCode.Whole(first.Row.Number)}; hapus salah satunya bila keliru."));
        else
            (taken[place], found[row]) = (new ImportMatch(row, place, byCode), place);
    }
}
