namespace Lkjip.App.Form;

/// <summary>How complete a part of the form is (kelengkapan bagian).</summary>
/// <param name="Part">The part.</param>
/// <param name="Missing">The addresses of cells and rows that a complete report has, and what they are called.</param>
/// <param name="IsExpected">True when a complete report has something in this part.</param>
internal sealed record PartProgress(FormPart Part, IReadOnlyList<KeyValuePair<string, string>> Missing, bool IsExpected)
{
    /// <summary>The key number of a report that says how many parts are complete.</summary>
    public const string DoneFact = "partsDone";

    /// <summary>The key number of a report that says how many parts it needs.</summary>
    public const string AllFact = "parts";

    /// <summary>True when nothing is missing.</summary>
    public bool IsDone => Missing.Count == 0;

    /// <summary>The parts of a report.</summary>
    public static IReadOnlyList<PartProgress> Of(ReportForm form) => [.. ReportForm.Parts.Select(part => Of(form, part))];

    /// <summary>The progress of one part.</summary>
    public static PartProgress Of(ReportForm form, FormPart part)
    {
        var grids = form.GridsOf(part);
        var missing = grids.SelectMany(MissingIn).ToList();
        return new(part, missing, missing.Count > 0 || grids.Any(IsExpectedIn));
    }

    private static bool IsExpectedIn(FormGrid grid) =>
        grid.NeedsRows || grid.Rows.Any(row => row.IsExpected) || grid.Columns.Any(column => column.IsExpected || (grid.IsRecord && column.IsRequired));

    private static IEnumerable<KeyValuePair<string, string>> MissingIn(FormGrid grid)
    {
        if (grid is { NeedsRows: true, Rows.Count: 0 })
        {
            return [new(grid.Id, $"{grid.Title}: belum ada baris")];
        }

        return grid.Rows.Where(row => row.IsExpected && row.Cells.All(cell => cell.Text.Length == 0)).Select(row => KeyValuePair.Create(row.Cells[0].Address, row.Title))
            .Concat(from row in grid.Rows
                    from cell in row.Cells
                    where cell.IsMissing
                    select KeyValuePair.Create(cell.Address, $"{cell.Column.Label}{(row.Title.Length > 0 ? $", {row.Title}" : "")}"));
    }
}
