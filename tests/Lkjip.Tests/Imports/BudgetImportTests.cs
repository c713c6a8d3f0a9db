using Lkjip.Documents.Imports;
using Lkjip.Documents.Sheets;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Imports;

/// <summary>A spreadsheet of budget realisation: where its table is, what its columns hold, what it says differently from the report.</summary>
public sealed class BudgetImportTests
{
    private static readonly Budget Tree = new()
    {
        Programs =
        [
            new BudgetItem
            {
                Id = "p1", Code = "2.07.01", Name = "Program Penunjang Urusan",
                Children =
                [
                    new BudgetItem
                    {
                        Id = "p1k1", Code = "2.07.01.2.01", Name = "Perencanaan dan Penganggaran",
                        Children =
                        [
                            new BudgetItem { Id = "p1k1s1", Code = "2.07.01.2.01.0001", Name = "Penyusunan Dokumen Perencanaan", CeilingOriginal = new Rupiah(37_984_500), Spent = new Rupiah(1) },
                            new BudgetItem { Id = "p1k1s2", Code = "2.07.01.2.01.0002", Name = "Evaluasi Kinerja", CeilingOriginal = new Rupiah(5_000_000) },
                        ],
                    },
                ],
            },
            new BudgetItem
            {
                Id = "p2", Name = "Program Pelatihan Kerja",
                Children = [new BudgetItem { Id = "p2k1", Name = "Pembinaan Lembaga", Children = [new BudgetItem { Id = "p2k1s1", Name = "Pembinaan Lembaga" }] }],
            },
        ],
    };

    private static readonly object?[][] Export =
    [
        ["PEMERINTAH KABUPATEN CONTOH"],
        ["Laporan Realisasi Anggaran Tahun 2023"],
        [],
        ["Kode Rekening", "Uraian", "Anggaran (Rp)", "Realisasi", null, "Sisa Anggaran"],
        [null, null, null, "Rp", "%", null],
        ["1", "2", "3", "4", "5=4/3", "6"],
        ["2.07.1", "PROGRAM PENUNJANG URUSAN", "Rp. 42.984.500,00", "Rp. 42.428.500,00", "98,71", "556.000"],
        ["2.07.01.2.01", "Perencanaan dan Penganggaran", "42.984.500", "42.428.500", "98,71", null],
        ["2.07.01.2.01.01", "Penyusunan Dokumen Perencanaan", "37,984,500,00", 37428500m, new SheetBook.Share(0.985m), null],
        ["5.1.02.01", "Belanja Alat Tulis", "1.000.000", "1.000.000", "100", null],
        ["2.07.01.2.01.02", "Evaluasi Kinerja", "5.000.000", "lima juta", "100", null],
        [null, "Program Pelatihan Kerja", null, null, null, null],
        [null, "Pembinaan Lembaga", "21.748.900", "16.060.700", null, null],
        ["2.07.01.2.01.09", "Koordinasi Baru", "1.234", "-", null, null],
        [null, "JUMLAH", "64.733.400", "53.489.200", null, null],
        [],
        [null, "Mengetahui, Kepala Dinas", null, null, null, null],
    ];

    private static readonly string[] Merged = ["A1:F1", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5"];

    [Fact]
    public void Place_TitlesAboveAHeaderOfTwoLevels_IsTheHeader() =>
        Assert.Equal((0, new HeaderPlace(4, 2, 4)), ColumnGuess.Place(SheetFile.Read(SheetBook.Of(Export, Merged)).Sheets));

    [Fact]
    public void Columns_MergedHeader_AreGuessedOnce()
    {
        var columns = ColumnGuess.Columns(Sheet(Export, Merged), Choice, false);

        Assert.Equal(
            ["Kode Rekening=code", "Uraian=name", "Anggaran (Rp)=ceilingOriginal", "Realisasi Rp=spent", "Realisasi %=", "Sisa Anggaran="],
            columns.Select(column => $"{column.Header}={column.Guess}"));
        Assert.Equal(ImportColumns.CeilingRevised, ColumnGuess.Columns(Sheet(Export, Merged), Choice, true)[2].Guess);
    }

    [Theory]
    [InlineData("Pagu Sebelum Perubahan", "ceilingOriginal")]
    [InlineData("Anggaran Setelah Perubahan (Rp)", "ceilingRevised")]
    [InlineData("P-APBD 2023", "ceilingRevised")]
    [InlineData("Realisasi s.d. Periode Ini", "spent")]
    [InlineData("Realisasi Periode Lalu", "")]
    [InlineData("Realisasi Keuangan (Rp)", "spent")]
    [InlineData("Realisasi Fisik (%)", "physicalProgress")]
    [InlineData("Realisasi TW III", "spentQ3")]
    [InlineData("Triwulan 2", "spentQ2")]
    [InlineData("% Realisasi", "")]
    [InlineData("Sumber Dana", "fundingSource")]
    [InlineData("Bidang Penanggung Jawab", "responsibleUnit")]
    [InlineData("Program/Kegiatan/Sub Kegiatan", "name")]
    [InlineData("Nama Rekening", "name")]
    [InlineData("No", "")]
    public void Best_Header_NamesItsColumn(string header, string expected) => Assert.Equal(expected, ColumnGuess.Best(header, false)?.Id ?? "");

    [Fact]
    public void Compare_Export_FindsDifferencesByCodeAndName()
    {
        var result = BudgetImport.Compare(Sheet(Export, Merged), Choice, Tree);

        Assert.Equal(
            ["p1k1s1 spent 1 -> 37.428.500 (D9)", "p2k1s1 ceilingOriginal  -> 21.748.900 (C13)", "p2k1s1 spent  -> 16.060.700 (D13)"],
            result.Items.SelectMany(item => item.Changes.Select(change => $"{item.Id} {change.Column} {change.Before} -> {change.After} ({change.Value.Cell.Address})")));
        Assert.Equal(1, result.Table.Details);
        Assert.Empty(result.Kept);
    }

    [Fact]
    public void Compare_UnreadableAndNewAndTotals_AreSaidWithTheirCells()
    {
        var result = BudgetImport.Compare(Sheet(Export, Merged), Choice, Tree);

        Assert.Contains("sel D11", Assert.Single(result.Troubles).Sentence, StringComparison.Ordinal);
        var added = Assert.Single(result.New);
        Assert.Equal(("Koordinasi Baru", 3, "p1k1"), (added.Row.Name, added.Level, added.Parent!.Item.Id));
        Assert.Equal(("1.234", "titik dibaca sebagai pemisah ribuan"), (added.Row.Value(ImportColumns.CeilingOriginal)!.Text, added.Row.Value(ImportColumns.CeilingOriginal)!.Note));
        Assert.Contains(result.Totals, total => total is { Subject: "Jumlah seluruhnya", Agrees: true, Column.Id: "ceilingOriginal" });
        Assert.Contains(result.Totals, total => total is { Subject: "Jumlah seluruhnya", Agrees: true, Column.Id: "spent" });
        Assert.Equal(["p1 spent"], result.Totals.Where(total => !total.Agrees && total.Subject == "Program Penunjang Urusan").Select(total => $"p1 {total.Column}").Distinct());
    }

    [Fact]
    public void Compare_EmptyTree_OffersTheWholeTreeByItsCodes()
    {
        object?[][] rows =
        [
            ["Kode", "Uraian", "Pagu"],
            ["2", "URUSAN WAJIB", 30m], ["2.07", "TENAGA KERJA", 30m],
            ["2.07.01", "Program A", 30m], ["2.07.01.2.01", "Kegiatan A", 30m], ["2.07.01.2.01.0001", "Sub A1", 10m], ["2.07.01.2.01.0002", "Sub A2", 20m],
        ];

        var result = BudgetImport.Compare(Sheet(rows), new ImportChoice { Columns = Columns }, null);

        Assert.Equal(
            ["1 Program A False -", "2 Kegiatan A False Program A", "3 Sub A1 True Kegiatan A", "3 Sub A2 True Kegiatan A"],
            result.New.Select(item => $"{item.Level} {item.Row.Name} {item.IsLeaf} {item.NewParent?.Row.Name ?? "-"}"));
        Assert.Equal(["URUSAN WAJIB", "TENAGA KERJA"], result.Unplaced.Select(row => row.Name));
    }

    [Fact]
    public void Compare_CodesOverSeveralColumns_AreJoined()
    {
        object?[][] rows = [["Kode Rekening", null, null, null, null, null, "Uraian", "Realisasi"], ["2", "07", "01", "2", "01", "0002", "Nama lain", "4.900.000"]];
        var sheet = Sheet(rows, "A1:F1");

        var columns = ColumnGuess.Columns(sheet, new ImportChoice(), false).Where(column => column.Guess is not null).ToDictionary(column => column.Number, column => column.Guess!);
        var result = BudgetImport.Compare(sheet, new ImportChoice { Columns = columns }, Tree);

        Assert.Equal(("p1k1s2", "4.900.000"), (Assert.Single(result.Changed).Id, Assert.Single(Assert.Single(result.Changed).Changes).After));
    }

    [Fact]
    public void Compare_SenAndThousandsAndRunningQuarters_FollowTheChoice()
    {
        object?[][] rows = [["Kode", "Uraian", "TW I", "TW II"], ["2.07.01.2.01.0001", "x", 10.5m, 15.5m]];
        var columns = new Dictionary<int, ImportColumn> { [1] = ImportColumns.Code, [2] = ImportColumns.Name, [3] = ImportColumns.Quarters[0], [4] = ImportColumns.Quarters[1] };

        var exact = BudgetImport.Compare(Sheet(rows), new ImportChoice { Columns = columns }, Tree);
        var thousands = BudgetImport.Compare(Sheet(rows), new ImportChoice { Columns = columns, MoneyUnit = 1000, IsCumulative = true }, Tree);
        var rounded = BudgetImport.Compare(Sheet(rows), new ImportChoice { Columns = columns, RoundsSen = true }, Tree);

        Assert.Equal(2, exact.Troubles.Count);
        Assert.Equal(["10.500", "5.000"], thousands.Items[0].Changes.Select(change => change.After));
        Assert.Equal(["11", "16"], rounded.Items[0].Changes.Select(change => change.After));
    }

    [Fact]
    public void Compare_SameRowTwice_TakesTheFirstAndSaysSo()
    {
        object?[][] rows = [["Kode", "Uraian", "Pagu"], ["2.07.01.2.01.0002", "Evaluasi Kinerja", 1m], ["2.07.01.2.01.2", "Evaluasi Kinerja", 2m]];

        var result = BudgetImport.Compare(Sheet(rows), new ImportChoice { Columns = Columns }, Tree);

        Assert.Equal("1", Assert.Single(result.Items).Changes[0].After);
        Assert.StartsWith("Baris 3 dan baris 2 sama-sama", Assert.Single(result.Troubles).Sentence, StringComparison.Ordinal);
    }

    private static ImportChoice Choice { get; } = new() { HeaderRow = 4, HeaderRows = 2, Columns = new Dictionary<int, ImportColumn>(Columns) { [4] = ImportColumns.Spent } };

    private static Dictionary<int, ImportColumn> Columns => new() { [1] = ImportColumns.Code, [2] = ImportColumns.Name, [3] = ImportColumns.CeilingOriginal };

    private static Worksheet Sheet(object?[][] rows, params string[] merges) => SheetFile.Read(SheetBook.Of(rows, merges)).Sheets[0];
}
