using Lkjip.App.Form;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Changes;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>Finds what an uploaded workbook says differently from the form, and what is wrong with it (pembacaan buku kerja).</summary>
internal sealed class WorkbookReading
{
    private readonly FilledBook book;
    private readonly ReportForm form;
    private readonly Dictionary<string, HashSet<string>> rowsBefore;
    private readonly List<WorkbookItem> items = [];
    private readonly List<WorkbookRow> added = [];
    private readonly List<WorkbookRow> removed = [];

    private WorkbookReading(FilledBook book, ReportForm form)
    {
        (this.book, this.form) = (book, form);
        rowsBefore = book.Before.Keys.Select(ReportForm.Split).GroupBy(address => address.Grid, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(address => address.Row).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The comparison; changes nothing.</summary>
    public static WorkbookComparison Compare(FilledBook book, ReportForm form)
    {
        var reading = new WorkbookReading(book, form);
        foreach (var table in book.Tables)
        {
            reading.Table(table);
        }

        return new WorkbookComparison(WorkbookFacts.Of(book), reading.Judged(), reading.added, reading.removed);
    }

    private void Table(FilledTable table)
    {
        var grid = form.Grid(table.Id);
        var seen = new Dictionary<string, FilledRow>(StringComparer.Ordinal);
        var before = rowsBefore.GetValueOrDefault(table.Id) ?? [];
        foreach (var row in table.Rows.Where(row => row.Key.Length > 0))
        {
            if (seen.TryGetValue(row.Key, out var first))
            {
                Wrong(row, $"Baris ini salinan dari {first.Place}, dengan kunci yang sama. Untuk menambah baris, isi baris kosong di akhir tabel; baris salinan ini tidak dibaca.");
            }
            else if (!before.Contains(row.Key) && grid?.Rows.Any(other => other.Key == row.Key) is not true)
            {
                Wrong(row, "Kunci baris ini tidak dikenal, jadi barisnya tidak dibaca. Isi baris kosong di akhir tabel sebagai gantinya.");
            }
            else
            {
                seen[row.Key] = row;
                Row(table.Id, row);
            }
        }

        if (grid?.Keeper is not null)
        {
            removed.AddRange(grid.Rows.Where(row => before.Contains(row.Key) && !seen.ContainsKey(row.Key))
                .Select(row => new WorkbookRow(row.Address, grid.Title, row.Title, [new FormChange(FormChange.Remove, row.Address)])));
            var made = new NewWorkbookRows(form, grid, items).Of(table);
            added.AddRange(made);
        }
    }

    private void Row(string table, FilledRow row)
    {
        foreach (var (column, filled) in row.Cells)
        {
            var address = $"{table}/{row.Key}/{column}";
            if (!book.Before.TryGetValue(address, out var before))
            {
                continue;
            }

            if (form.Cell(address) is not { IsInput: true } cell)
            {
                if (filled.Text != before.Trim() && filled.Cell?.Number is null)
                {
                    items.Add(new WorkbookItem(new(FormChange.Set, address), filled.Place, column, row.Place) { Before = before, Error = "Isian ini sudah tidak ada di laporan. Salin isinya bila masih diperlukan." });
                }
            }
            else if (Item(cell, filled, CellTexts.Clean(cell.Column, before)) is { } item)
            {
                items.Add(item);
            }
        }
    }

    private WorkbookItem? Item(FormCell cell, FilledCell filled, string before)
    {
        var typed = CellTexts.TextOf(cell.Column, filled);
        if (filled.Cell?.Error is null && (Same(cell, typed, before) || Same(cell, typed, cell.Text)))
        {
            return null;
        }

        var stored = CellTexts.Clean(cell.Column, cell.Text);
        return new WorkbookItem(new FormChange(FormChange.Set, cell.Address) { Value = typed }, filled.Place, cell.Column.Label, cell.Row.Title)
        {
            Before = before,
            Note = CellTexts.NoteOf(cell.Column, typed),
            Theirs = Same(cell, before, stored) ? null : stored,
            Error = ProblemOf(cell.Column, filled, typed, form),
        };
    }

    private bool Same(FormCell cell, string typed, string stored) =>
        typed == stored || cell.Column.Kind.Read(cell.Column.Kind.Write(typed, form.Root), form.Root) == stored;

    /// <summary>What is wrong with a filled cell, before the reader sees it; null for nothing.</summary>
    internal static string? ProblemOf(FormColumn column, FilledCell filled, string typed, ReportForm form) =>
        filled.Cell is { Error: { } error } ? $"Sel ini berisi galat rumus {error}. Perbaiki rumusnya, atau ketik nilainya."
        : filled.Cell?.Date is not null && column.Kind is not DateCell ? $"Sel ini berubah menjadi tanggal ({typed}). Ubah format selnya menjadi teks atau angka, lalu ketik ulang."
        : typed.Length == 0 && column.IsRequired ? $"{column.Label} wajib diisi dan tidak boleh dikosongkan."
        : column.Kind.ProblemOf(typed, form.Root);

    private void Wrong(FilledRow row, string error) =>
        items.Add(new WorkbookItem(new("", ""), row.Cells.Values.FirstOrDefault()?.Place ?? row.Place, "Kunci baris", row.Place) { Error = error });

    // The reader of reports has the last word: what it refuses is told at its cell.
    private IReadOnlyList<WorkbookItem> Judged()
    {
        var sound = items.Where(item => item.Error is null).ToList();
        var results = form.Apply([.. sound.Select(item => item.Change)]).Results;
        var refused = sound.Zip(results).Where(pair => !pair.Second.Stands).ToDictionary(pair => pair.First.Change.Address, pair => pair.Second.Message, StringComparer.Ordinal);
        return [.. items.Select(item => item.Error is null && refused.TryGetValue(item.Change.Address, out var message) ? item with { Error = message } : item)];
    }
}
