using Lkjip.App.Form;
using Lkjip.App.Form.Changes;

namespace Lkjip.App.Pages.Forms;

/// <summary>What a browser without a script sends: all cells of a part, and which button was pressed (kiriman formulir).</summary>
internal static class TypedForm
{
    /// <summary>The buttons that add, remove and move rows: name of the button and what it does.</summary>
    private static readonly Dictionary<string, Func<string, ReportForm, FormChange?>> Buttons = new(StringComparer.Ordinal)
    {
        ["tambah"] = Added,
        ["hapus"] = (address, form) => new FormChange(FormChange.Remove, address) { Before = TitleOf(address, form) },
        ["naik"] = (address, form) => Moved(address, form, -2),
        ["turun"] = (address, form) => Moved(address, form, 1),
    };

    /// <summary>The changes: cells whose text differs from what the page showed, then the button.</summary>
    /// <param name="typed">What was sent.</param>
    /// <param name="shown">The form as the page showed it.</param>
    /// <param name="part">The part.</param>
    public static IReadOnlyList<FormChange> Changes(IFormCollection typed, ReportForm shown, FormPart part)
    {
        var cells = shown.GridsOf(part).SelectMany(grid => grid.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.IsInput && typed.ContainsKey(cell.Address))
            .Select(cell => (cell, Text: typed[cell.Address].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim()))
            .Where(pair => pair.Text != pair.cell.Text)
            .Select(pair => new FormChange(FormChange.Set, pair.cell.Address) { Before = pair.cell.Text, Value = pair.Text });
        var rows = Buttons.Where(button => typed.ContainsKey(button.Key))
            .Select(button => button.Value(typed[button.Key].ToString(), shown)).OfType<FormChange>();
        return [.. cells, .. rows];
    }

    private static string? TitleOf(string address, ReportForm form)
    {
        var (grid, row, _) = ReportForm.Split(address);
        return form.Grid(grid)?.Rows.FirstOrDefault(other => other.Key == row)?.Title;
    }

    // "table" or, in a tree, "table/row that it belongs to".
    private static FormChange? Added(string address, ReportForm form)
    {
        var (grid, within, _) = address.Contains('/', StringComparison.Ordinal) ? ReportForm.Split(address) : (address, "", "");
        return form.Grid(grid) is { Keeper: not null } found
            ? new FormChange(FormChange.Add, $"{grid}/{NewKey(found)}") { Within = within.Length > 0 ? within : null }
            : null;
    }

    /// <summary>A key that no row of the table has.</summary>
    public static string NewKey(FormGrid grid)
    {
        var taken = grid.Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        // Ids are unique in the whole report, so the table is part of them.
        var prefix = grid.Keeper!.HasIds ? $"{grid.Id}-" : "";
        return Enumerable.Range(grid.Rows.Count, int.MaxValue - grid.Rows.Count)
            .Select(number => FormattableString.Invariant($"{prefix}{number}")).First(key => !taken.Contains(key));
    }

    private static FormChange? Moved(string address, ReportForm form, int steps)
    {
        var (grid, row, _) = ReportForm.Split(address);
        var found = form.Grid(grid);
        var own = found?.Rows.FirstOrDefault(other => other.Key == row);
        if (own is null)
        {
            return null;
        }

        var siblings = found!.Rows.Where(other => other.Depth == own.Depth).Select(other => other.Key).ToList();
        var after = siblings.IndexOf(row) + steps;
        return after >= siblings.Count ? null : new FormChange(FormChange.Move, address) { Before = own.Title, After = after < 0 ? null : siblings[after] };
    }
}
