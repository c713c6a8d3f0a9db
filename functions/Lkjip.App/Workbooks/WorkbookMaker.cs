using Lkjip.App.Form;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Workbooks;

namespace Lkjip.App.Workbooks;

/// <summary>Makes the workbook of a form: a sheet for each part, a table for each grid (pembuat buku kerja).</summary>
/// <param name="head">The report.</param>
/// <param name="form">Its form, with figures.</param>
internal sealed class WorkbookMaker(ReportHead head, ReportForm form)
{
    /// <summary>The column in which a new row of a tree names what it belongs to.</summary>
    public const string ParentColumn = "@induk";

    private const int NewRows = 5;
    private const int NewTreeRows = 15;
    private const int DeepestParent = 1;

    private string Period => PeriodName.TryParse(head.Key.Period)!.InWords();

    /// <summary>The workbook.</summary>
    /// <param name="now">When it is made, in words.</param>
    public FormBook Book(string now) => new()
    {
        Title = $"Buku kerja {Period}, {head.Names.AgencyName}",
        Facts = WorkbookFacts.Of(head).Pairs,
        Instructions = Instructions(now),
        Sheets = [.. ReportForm.Parts.Select(part => new FormSheet(part.Title, part.Help, [.. form.GridsOf(part).Select(Table)])).Where(sheet => sheet.Tables.Count > 0)],
    };

    private IReadOnlyList<string> Instructions(string now) =>
    [
        $"Buku kerja ini berisi isian laporan versi {head.Version}, diunduh {now}. Isi tanpa sambungan internet, lalu unggah di halaman \"Buku kerja\" laporan.",
        "Isi sel berlatar krem. Sel abu-abu dihitung atau tetap, dan terkunci tanpa kata sandi. Kolom bertanda * wajib diisi.",
        "Tulis angka seperti biasa: 813.399.847 · 70,83% · 1.234 Orang · BB. Tulis - bila tidak berlaku. Titik memisahkan ribuan, koma memisahkan desimal.",
        "Pilih dari daftar bila sel menawarkan pilihan. Satu butir per baris ditulis dengan Alt+Enter di Excel, atau Ctrl+Enter di LibreOffice.",
        "Untuk menambah baris, isi baris kosong \"(baris baru)\" di akhir tabel. Pada tabel anggaran pilih induknya; kosongkan induk untuk program baru.",
        "Untuk menghapus baris, buka dahulu proteksi lembar (tanpa kata sandi), lalu hapus barisnya. Saat diunggah, penghapusan selalu ditanyakan.",
        "Jangan menyalin seluruh baris: baris salinan membawa kunci baris asalnya. Salin isinya saja. Kolom boleh digeser dan diurutkan.",
        "Saat diunggah, semua perubahan diperlihatkan dahulu per sel. Yang salah dan yang bertabrakan dengan perubahan orang lain tidak pernah disimpan diam-diam.",
    ];

    private static FormTable Table(FormGrid grid)
    {
        var isTree = grid.Keeper is BudgetKeeper;
        IReadOnlyList<FormTableColumn> columns = [.. grid.Columns.Select(column => Column(grid, column)), .. isTree ? [Parents(grid)] : Array.Empty<FormTableColumn>()];
        return new FormTable(grid.Id, grid.Title, columns, [.. grid.Rows.Select((row, index) => Row(row, index, isTree))])
        {
            Help = grid.Help, IsRecord = grid.IsRecord && grid.Rows.Count == 1, NewRows = grid.Keeper is null ? 0 : isTree ? NewTreeRows : NewRows,
        };
    }

    private static FormTableColumn Column(FormGrid grid, FormColumn column) => new(column.Id, column.Group is { } group ? $"{group}: {column.Label}" : column.Label)
    {
        Help = column.Help,
        IsNumeric = column.Kind.IsNumeric,
        IsMoney = column.Kind is MoneyCell,
        IsLong = column.Kind.IsLong,
        IsComputed = column.Figure is not null && column.Place is null && grid.Keeper is not BudgetKeeper,
        IsRequired = column.IsRequired,
        Choices = column.Kind.ChoicesIn(grid.Report) is { Count: > 0 } choices ? [.. choices.Select(choice => choice.Label).Distinct(StringComparer.Ordinal)] : [],
    };

    private static FormTableColumn Parents(FormGrid grid) => new(ParentColumn, "Induk baris baru")
    {
        Help = "Hanya untuk baris baru. Kosongkan untuk program.",
        Choices = [.. grid.Rows.Where(row => row.Depth <= DeepestParent).Select(ParentOf)],
    };

    /// <summary>How a row is named as the parent of a new one.</summary>
    public static string ParentOf(FormRow row) => $"{row.Key} – {(row.Title.Length > 80 ? row.Title[..80] : row.Title)}";

    private static FormTableRow Row(FormRow row, int index, bool isTree) => new(row.Key, TitleOf(row, index), [.. row.Cells.Select(Cell), .. isTree ? [new FormTableCell("", false)] : Array.Empty<FormTableCell>()])
    {
        Depth = row.Depth,
    };

    private static string TitleOf(FormRow row, int index) =>
        row.Label is { } label && row.Cells.Any(cell => cell.Text == row.Title) ? label
        : row.Title.Length > 0 && !row.Cells.Any(cell => cell.Text == row.Title) ? row.Title
        : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // What no spreadsheet can hold stays in the form.
    private static FormTableCell Cell(FormCell cell) =>
        cell.Text is var text && text.Length > FormBook.LongestText
            ? new FormTableCell("Terlalu panjang untuk lembar kerja; ubah di formulir.", false)
            : new FormTableCell(text, cell.IsInput) { Number = cell.IsInput ? CellTexts.NumberOf(cell.Column, text) : null };
}
