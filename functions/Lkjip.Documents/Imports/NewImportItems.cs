namespace Lkjip.Documents.Imports;

/// <summary>Places rows that the report does not have in its tree, by their codes (penempatan butir baru).</summary>
internal static class NewImportItems
{
    private const int Levels = 3;

    /// <summary>The new items, parents before children; rows that would lie above a program or under a sub-activity are left out.</summary>
    public static IReadOnlyList<NewImportItem> Of(IReadOnlyList<ImportRow> unknown, IReadOnlyList<ImportMatch> matches, IReadOnlyList<BudgetPlace> places)
    {
        var made = new List<NewImportItem>();
        var top = ProgramDepth(unknown);
        var codes = matches.ToDictionary(match => match.Place, match => match.Row.CodeKey);
        foreach (var row in unknown.Where(row => row.Name.Length > 0))
        {
            var code = row.CodeKey;
            var newParent = made.Where(item => BudgetCode.IsUnder(code, item.Row.CodeKey)).MaxBy(item => item.Level);
            var parent = newParent is null ? places.Where(place => IsUnder(code, place, codes)).MaxBy(place => place.Level) : null;
            var level = (newParent?.Level ?? parent?.Level ?? 0) + 1;
            if (level <= Levels && (level > 1 || IsProgram(code, top, matches)))
                made.Add(new NewImportItem(row, level, parent, newParent));
        }

        var parents = made.Select(item => item.NewParent).ToHashSet();
        return [.. made.Select(item => item with { IsLeaf = !parents.Contains(item) })];
    }

    private static bool IsUnder(string code, BudgetPlace place, Dictionary<BudgetPlace, string> codes) =>
        code.Length > 0 && (BudgetCode.IsUnder(code, place.CodeKey) || (codes.TryGetValue(place, out var own) && BudgetCode.IsUnder(code, own)));

    // Without codes nothing tells a program from an activity: each row is one, where the report has none of them.
    private static bool IsProgram(string code, int top, IReadOnlyList<ImportMatch> matches) =>
        code.Length == 0 ? matches.Count == 0 : BudgetCode.Depth(code) == top;

    // Above the programs stand the affairs and the agency. A program says that it is one; else the three deepest levels are the budget.
    private static int ProgramDepth(IReadOnlyList<ImportRow> rows)
    {
        var coded = rows.Select(row => (row.Name, Depth: BudgetCode.Depth(row.CodeKey))).Where(row => row.Depth > 0).ToList();
        var named = coded.Where(row => row.Name.StartsWith("program", StringComparison.OrdinalIgnoreCase)).Select(row => row.Depth).DefaultIfEmpty(0).Min();
        return named > 0 ? named : coded.Select(row => row.Depth).Distinct().OrderDescending().Take(Levels).DefaultIfEmpty(0).Last();
    }
}
