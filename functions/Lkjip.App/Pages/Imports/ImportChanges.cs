using System.Globalization;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.Documents.Imports;

namespace Lkjip.App.Pages.Imports;

/// <summary>Makes changes of the form from what was chosen of an import (perubahan dari impor).</summary>
internal static class ImportChanges
{
    private const string Tree = "anggaran";
    private const string Quarters = "anggaran-triwulan";

    /// <summary>The address of a value of a budget item in the form.</summary>
    public static string Address(string item, ImportColumn column) => column.Quarter > 0
        ? $"{Quarters}/{item}/tw{column.Quarter.ToString(CultureInfo.InvariantCulture)}"
        : $"{Tree}/{item}/{column.Id}";

    /// <summary>The changes of the chosen items and of the chosen new rows.</summary>
    /// <param name="result">What the spreadsheet says.</param>
    /// <param name="form">The form, for ids that are free.</param>
    /// <param name="items">The ids of the chosen items.</param>
    /// <param name="added">The rows of the chosen new items; one under a row that was not chosen is left out.</param>
    public static IReadOnlyList<FormChange> Of(ImportResult result, ReportForm form, IReadOnlySet<string> items, IReadOnlySet<int> added)
    {
        var changes = result.Changed.Where(item => items.Contains(item.Id))
            .SelectMany(item => item.Changes.OrderBy(change => change.Column.Quarter).Select(change => Set(item.Id, change.Column, change.After))).ToList();
        var used = form.Grid(Tree)?.Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        var ids = new Dictionary<int, string>();
        foreach (var row in result.New.Where(row => added.Contains(row.Row.Number)))
        {
            var parent = row.Parent?.Item.Id ?? (row.NewParent is { } above ? ids.GetValueOrDefault(above.Row.Number) : null);
            if (row.Level == 1 || parent is not null)
            {
                ids[row.Row.Number] = NewId(row.Level, parent, used);
                changes.AddRange(Added(row, ids[row.Row.Number], parent));
            }
        }

        return changes;
    }

    private static IEnumerable<FormChange> Added(NewImportItem item, string id, string? parent)
    {
        yield return new FormChange(FormChange.Add, $"{Tree}/{id}") { Within = parent };
        yield return Set(id, ImportColumns.Name, item.Row.Name);
        if (item.Row.Code.Length > 0)
        {
            yield return Set(id, ImportColumns.Code, item.Row.Code);
        }

        foreach (var (column, _) in item.Row.Values.Where(value => item.IsLeaf || !value.Key.IsMoney).OrderBy(value => value.Key.Quarter))
        {
            if (item.Row.Value(column) is { } value)
            {
                yield return Set(id, column, value.Text);
            }
        }
    }

    private static FormChange Set(string item, ImportColumn column, string value) => new(FormChange.Set, Address(item, column)) { Value = value };

    private static string NewId(int level, string? parent, HashSet<string> used)
    {
        var stem = parent + level switch { 1 => "p", 2 => "k", _ => "s" };
        for (var number = 1; ; number++)
        {
            if (stem + number.ToString(CultureInfo.InvariantCulture) is var id && used.Add(id))
            {
                return id;
            }
        }
    }
}
