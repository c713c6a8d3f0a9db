using System.Globalization;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>Makes rows of the form from rows of a workbook that have no key (baris baru buku kerja).</summary>
/// <param name="form">The form.</param>
/// <param name="grid">The table.</param>
/// <param name="wrong">Receives what is wrong with their cells.</param>
internal sealed class NewWorkbookRows(ReportForm form, FormGrid grid, ICollection<WorkbookItem> wrong)
{

    private int count = grid.Rows.Count;

    /// <summary>The rows that can be made; those with something wrong are told instead.</summary>
    public IReadOnlyList<WorkbookRow> Of(FilledTable table)
    {
        var rows = table.Rows.Where(row => row.Key.Length == 0 && row.Cells.Values.Any(cell => cell.Text.Length > 0)).ToList();
        var hasIds = rows.Count > 0 && grid.Keeper?.HasIds is true;
        return [.. rows.Select(row => Row(row, hasIds)).OfType<WorkbookRow>()];
    }

    private WorkbookRow? Row(FilledRow row, bool hasIds)
    {
        var typed = grid.Columns.Where(column => column.Figure is null || column.Place is not null || column.Kind.IsNumeric)
            .Select(column => (Column: column, Filled: row.Cells.GetValueOrDefault(column.Id)))
            .Where(cell => cell.Filled is not null).Select(cell => (cell.Column, Filled: cell.Filled!, Text: CellTexts.TextOf(cell.Column, cell.Filled!))).ToList();
        var problems = typed.Where(cell => cell.Text.Length > 0 || cell.Column.IsRequired)
            .Select(cell => (cell, Problem: WorkbookReading.ProblemOf(cell.Column, cell.Filled, cell.Text, form))).Where(cell => cell.Problem is not null).ToList();
        foreach (var (cell, problem) in problems)
        {
            wrong.Add(new WorkbookItem(new("", ""), cell.Filled.Place, cell.Column.Label, $"{row.Place} (baris baru)") { Error = problem });
        }

        if (problems.Count > 0)
        {
            return null;
        }

        // Where rows are numbered, each is tried as the next one; its number is settled when it is known which are wanted.
        var key = hasIds ? FreeId() : grid.Rows.Count.ToString(CultureInfo.InvariantCulture);
        var within = row.Cells.GetValueOrDefault(WorkbookMaker.ParentColumn)?.Text is { Length: > 0 } parent
            ? grid.Rows.FirstOrDefault(other => WorkbookMaker.ParentOf(other) == parent || other.Key == parent)?.Key : null;
        FormChange[] changes =
        [
            new(FormChange.Add, $"{grid.Id}/{key}") { Within = within },
            .. typed.Where(cell => cell.Text.Length > 0).Select(cell => new FormChange(FormChange.Set, $"{grid.Id}/{key}/{cell.Column.Id}") { Value = cell.Text }),
        ];
        var refused = form.Apply(changes).Results.FirstOrDefault(result => !result.Stands);
        if (refused is null)
        {
            return new WorkbookRow(row.Place, row.Place, typed.FirstOrDefault(cell => cell.Text.Length > 0).Text ?? "", changes);
        }

        var at = typed.FirstOrDefault(cell => refused.Change.Address.EndsWith($"/{cell.Column.Id}", StringComparison.Ordinal));
        wrong.Add(new WorkbookItem(new("", ""), at.Filled?.Place ?? row.Place, at.Column?.Label ?? grid.Title, $"{row.Place} (baris baru)") { Error = refused.Message });
        return null;
    }

    private string FreeId()
    {
        while (true)
        {
            var id = $"{grid.Id}-{(++count).ToString(CultureInfo.InvariantCulture)}";
            if (!grid.Rows.Any(row => row.Key == id))
            {
                return id;
            }
        }
    }
}
