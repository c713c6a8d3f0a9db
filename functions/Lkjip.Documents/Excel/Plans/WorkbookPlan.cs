namespace Lkjip.Documents.Excel.Plans;

/// <summary>A workbook, ready to be filled (rencana buku kerja).</summary>
/// <param name="Sheets">The sheets.</param>
/// <param name="Passes">How many passes over the data make the values that formulas, charts and tables ask for.</param>
internal sealed record WorkbookPlan(IReadOnlyList<SheetPlan> Sheets, int Passes)
{
    /// <summary>True when every value that is asked for stands before the one who asks: one pass makes and writes all.</summary>
    public bool IsOnePass { get; init; }

    private readonly Dictionary<string, int> byName = Sheets.GroupBy(sheet => sheet.Template.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>The index of the sheet that a reference names, seen from a sheet; -1 for one that is not there.</summary>
    public int SheetOf(string? name, int own) => name is null ? own : byName.GetValueOrDefault(name, -1);
}
