using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The quarterly report, filled with the made-up third quarter and with the reports that have no quarters.</summary>
public sealed class QuarterlyReportTests
{
    private const string Template = "laporan-triwulan.docx";
    private const string Quarterly = "jember-2023-triwulan";

    // A single pixel.
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    public static TheoryData<string> Samples => [.. FilledDocument.Samples];

    public static TheoryData<string> Yearly => [.. FilledDocument.Samples.Where(name => FilledDocument.Sample(name).Period.Quarter is null)];

    [Fact]
    public void Template_HasNoFindings() => Assert.Empty(FilledDocument.Findings(Template));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValid(string sample) => FilledDocument.Of(Template, FilledDocument.Sample(sample)).IsValid();

    [Theory]
    [MemberData(nameof(Yearly))]
    public void Render_ReportWithoutQuarters_SaysSoAndNothingElse(string sample)
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample(sample));

        Assert.Contains("Tidak ada data triwulan", filled.Paragraphs);
        Assert.DoesNotContain("Ringkasan", filled.Text, StringComparison.Ordinal);
        Assert.Equal(0, filled.Charts);
    }

    [Fact]
    public void Render_Quarter_FillsEveryTag() => Assert.Empty(Filled().Result.Unfilled);

    [Fact]
    public void Render_Quarter_PrintsTargetAndActualOfQuarterAndToDate()
    {
        // Placements are added up: targets 200 + 300 + 300 of 1.000, actuals 710 + 1.010 + 1.208; 2.928/800 = 366 %.
        var row = Filled().Rows("Target Tahun").Single(cells => cells[1] == "Pencari kerja yang ditempatkan(dijumlahkan)");

        Assert.Equal(["1.000 Orang", "300 Orang", "1.208 Orang", "800 Orang", "2.928 Orang", "366%", "292,80%"], row.Skip(2));
    }

    [Fact]
    public void Render_Quarter_TakesTheLastKnownRate()
    {
        // 9 of 11 cases = 81,82 %, held against 86 % for the quarter and 89 % for the year.
        var row = Filled().Rows("Target Tahun").Single(cells => cells[1].StartsWith("Presentase Penyelesaian", StringComparison.Ordinal));

        Assert.Equal(["89%", "86%", "81,82%", "86%", "81,82%", "95,14%", "91,93%"], row.Skip(2));
    }

    [Fact]
    public void Render_Quarter_ComparesWithTheQuarterBefore()
    {
        // 498 of 520 = 95,77 %, then 861 of 870 = 98,97 %; 1.010 placements, then 1.208: 198 more, 19,60 %.
        var rows = Filled().Rows("Realisasi pada triwulan").ToList();

        Assert.Equal(["95,77%", "98,97%", "3,20 poin", "–", "95,77%", "98,97%", "3,20"], rows.Single(cells => cells[1].StartsWith("Persentase pencaker", StringComparison.Ordinal)).Skip(2));
        Assert.Equal(["1.010 Orang", "1.208 Orang", "198 Orang", "19,60%", "344%", "366%", "22"], rows.Single(cells => cells[1].StartsWith("Pencari kerja", StringComparison.Ordinal)).Skip(2));
    }

    [Fact]
    public void Render_Quarter_ComparesWithTheSameQuarterOfTheYearBefore()
    {
        // 402 + 517 + 561 = 1.480 placements of 800 the year before: 185 %; 2.928 are 1.448 or 97,84 % more.
        var row = Filled().Rows("Realisasi s.d. TW III").Single(cells => cells[1].StartsWith("Pencari kerja", StringComparison.Ordinal));

        Assert.Equal(["1.480 Orang", "2.928 Orang", "1.448 Orang", "97,84%", "185%", "366%", "181"], row.Skip(2));
    }

    [Theory]
    [InlineData(1, "200 Orang", "710 Orang", "200 Orang", "710 Orang", "355%", "71%")]
    [InlineData(2, "300 Orang", "1.010 Orang", "500 Orang", "1.720 Orang", "344%", "172%")]
    [InlineData(3, "300 Orang", "1.208 Orang", "800 Orang", "2.928 Orang", "366%", "292,80%")]
    [InlineData(4, "200 Orang", "970 Orang", "1.000 Orang", "3.898 Orang", "389,80%", "389,80%")]
    public void Render_EveryQuarter_PrintsItsPlacementsWithoutUnfilledTags(int quarter, params string[] cells)
    {
        var filled = FilledDocument.Of(Template, QuarterlySample.At(quarter));

        filled.IsValid();
        Assert.Empty(filled.Result.Unfilled);
        Assert.Equal(cells, filled.Rows("Target Tahun").Single(row => row[1] == "Pencari kerja yang ditempatkan(dijumlahkan)").Skip(3));
    }

    [Fact]
    public void Render_FourthQuarter_EndsWithTheFiguresOfTheYear()
    {
        // 13.359.116.248 of 15.308.539.115 = 87,26 %, as the printed report of the year says.
        var rows = FilledDocument.Of(Template, QuarterlySample.At(4)).Rows("Program dan Penanggung Jawab");

        Assert.Equal(["15.308.539.115", "4.461.347.048", "13.359.116.248", "1.949.422.867", "87,26%", "-2,74", "sesuai rencana"], rows[^1].Skip(1));
    }

    [Fact]
    public void Render_FirstQuarter_HasNoQuarterBefore()
    {
        var filled = FilledDocument.Of(Template, QuarterlySample.At(1));

        Assert.DoesNotContain("Status Tindak Lanjut Triwulan Sebelumnya", filled.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Realisasi pada triwulan", filled.Text, StringComparison.Ordinal);
        Assert.Contains("Perbandingan dengan Triwulan I Tahun 2022", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SecondQuarter_NamesNothingOfTheThird()
    {
        var text = FilledDocument.Of(Template, QuarterlySample.At(2)).Text;

        Assert.DoesNotContain("1.208", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4.707.406.200", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kerja sama dengan lembaga sertifikasi yang baru", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kerja sama dengan satu lembaga sertifikasi", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Factors_NameWhatHelpedWhatHinderedAndWhoFollowsUp()
    {
        var row = Filled().Rows("Faktor Pendukung").Single(cells => cells[1].StartsWith("IndikatorPresentase", StringComparison.Ordinal));

        Assert.Equal("95,14%", row[2]);
        Assert.Equal("– Pencatatan kasus sudah memakai aplikasi, sehingga batas waktu mediasi terpantau.", row[3]);
        Assert.Equal("– Mediator hubungan industrial hanya satu orang.– Kasus yang masuk pada September belum selesai dimediasi.", row[4]);
        Assert.Equal("1) Bidang Hubungan Industrial dan Syarat Kerja; 30 November 20232) Bidang Hubungan Industrial dan Syarat Kerja; Triwulan IV", row[6]);
    }

    [Fact]
    public void Render_EarlierFollowUps_ArePrintedWithTheirStatusUntilTheyAreFinished()
    {
        // Finished in the second quarter: the third no longer names it.
        var second = FilledDocument.Of(Template, QuarterlySample.At(2)).Rows("Ditetapkan");
        var third = Filled().Rows("Ditetapkan");

        Assert.Equal("selesai", second.Single(cells => cells[2] == "Mendatangi perusahaan yang belum melaporkan lowongannya.")[6]);
        Assert.DoesNotContain(third, cells => cells[2] == "Mendatangi perusahaan yang belum melaporkan lowongannya.");
        Assert.Equal(
            ["Pencari kerja yang ditempatkan", "Menambah kapasitas server sebelum bursa kerja berikutnya.", "TW II", "Sekretariat", "15 September 2023", "sedang berjalan", "Pengadaan sudah kontrak, pemasangan pada Oktober."],
            third.Single(cells => cells[2].StartsWith("Menambah kapasitas", StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void Render_SpendingOfTwoYears_DiffersInPoints()
    {
        // 5.211.545.400 of 10.319.891.918 = 50,49 % (cut off) the year before, 58,12 % now.
        var rows = Filled().Rows("Realisasi s.d. triwulan (Rp)");

        Assert.Equal(["5.211.545.400", "8.897.769.200", "70,73%", "50,49%", "58,12%", "7,63"], rows[^1].Skip(1));
    }

    [Fact]
    public void Sample_LeavesAPlausibleRestForTheFourthQuarter()
    {
        var whole = QuarterlySample.At(4);

        Assert.All(QuarterlySample.Leaves(whole.Budget.Programs), item => Assert.True(item.SpentByQuarter[3].Amount >= 0, item.Name));
        Assert.All(whole.Indicators.Single(indicator => indicator.Id == "i2").Actuals[^1].Addends, addend => Assert.True(addend.Value >= 0, addend.Label));
        var spent = QuarterlySample.Leaves(whole.Budget.Programs).Sum(item => (decimal)item.SpentByQuarter[3].Amount);
        Assert.InRange(spent / 13_359_116_248m, 0.2m, 0.4m);
    }

    [Fact]
    public void Sample_YearBefore_AddsUpToItsPrintedTotals()
    {
        var budget = QuarterlySample.Quarters.Budget;
        var printed = QuarterlySample.Year.Budget.History.Single(year => year.Year == 2022);

        Assert.Equal((printed.Ceiling, printed.Spent), (budget.History[0].Ceiling, budget.History[0].Spent));
        Assert.Equal(printed.Spent.Amount, budget.History[0].SpentByQuarter.Sum(amount => amount.Amount));
        Assert.Equal(budget.History[0].SpentByQuarter, Enumerable.Range(0, 4).Select(quarter => new Rupiah(budget.Programs.Sum(program => program.History[0].SpentByQuarter[quarter].Amount))));
        Assert.Equal(printed.Ceiling.Amount, budget.Programs.Sum(program => program.History[0].Ceiling.Amount));
        Assert.Equal(1951m, QuarterlySample.Quarters.Indicators[1].Actuals.Where(actual => actual is { Year: 2022, Quarter: not null }).Sum(actual => actual.Value!.Number));
    }

    [Fact]
    public void Render_Quarter_PrintsTheBudgetTreeWithItsTotal()
    {
        var rows = Filled().Rows("Program dan Penanggung Jawab");

        Assert.Equal(["I", "II", "III", "IV"], rows.Select(cells => cells[0]).Where(text => text.Length > 0 && text.All(c => c is 'I' or 'V')));
        Assert.Equal(["Jumlah", "15.308.539.115", "4.707.406.200", "8.897.769.200", "6.410.769.915", "58,12%", "-1,88", "sesuai rencana"], rows[^1]);
    }

    [Fact]
    public void Render_Quarter_DrawsItsCharts() => Assert.Equal(2, Filled().Charts);

    [Fact]
    public void Render_MoreIndicatorsThanAChartCanShow_LeavesTheirChartOut()
    {
        var report = FilledDocument.Sample(Quarterly);
        var many = Enumerable.Range(1, 11).Select(number => report.Indicators[0] with { Id = $"many{number}" });

        Assert.Equal(1, FilledDocument.Of(Template, report with { Indicators = [.. many] }).Charts);
    }

    [Fact]
    public void Render_QuarterWithoutSpendingYet_NamesNoAmountForIt()
    {
        var report = FilledDocument.Sample(Quarterly);

        var filled = FilledDocument.Of(Template, report with { Period = report.Period with { Quarter = 4 } });

        Assert.Empty(filled.Result.Unfilled);
        Assert.DoesNotContain("Realisasi anggaran pada Triwulan IV", filled.Text, StringComparison.Ordinal);
        Assert.Contains("–", filled.Rows("Target Tahun").Single(cells => cells[1].StartsWith("Pencari", StringComparison.Ordinal))[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Quarter_RepeatsHeadsAndKeepsRowsWhole()
    {
        var filled = Filled();

        Assert.Equal(2, filled.RepeatedRows("Target Tahun"));
        Assert.Equal(2, filled.RepeatedRows("Program dan Penanggung Jawab"));
        Assert.True(filled.KeepsRowsWhole);
    }

    [Fact]
    public void Render_BudgetWithoutIndicators_LeavesThePartOfIndicatorsOut()
    {
        var report = FilledDocument.Sample(Quarterly);

        var filled = FilledDocument.Of(Template, report with { Indicators = [.. report.Indicators.Select(i => i with { Targets = [], Actuals = [] })] });

        filled.IsValid();
        Assert.Contains("Penyerapan anggaran", filled.Paragraphs);
        Assert.DoesNotContain("Capaian Indikator Kinerja s.d.", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Indicators_WithoutBudget_LeavesThePartOfTheBudgetOut()
    {
        var report = FilledDocument.Sample(Quarterly);

        var filled = FilledDocument.Of(Template, report with { Budget = new Budget() });

        filled.IsValid();
        Assert.DoesNotContain("Realisasi Anggaran", filled.Text, StringComparison.Ordinal);
        Assert.Empty(filled.Result.Unfilled);
    }

    [Fact]
    public void Render_RegionWithEmblem_PrintsItOnCoverAndLetter()
    {
        var report = FilledDocument.Sample(Quarterly);
        var region = report.Agency.Region with { Emblem = Pixel };

        var filled = FilledDocument.Of(Template, report with { Agency = report.Agency with { Region = region } });

        filled.IsValid();
        Assert.Equal(["Lambang Kabupaten Jember", "Lambang Kabupaten Jember"], filled.Pictures);
    }

    [Fact]
    public void Render_RegionWithoutEmblem_PrintsNoPicture() => Assert.Empty(Filled().Pictures);

    [Fact]
    public void Sample_SaysItIsMadeUp()
    {
        var report = FilledDocument.Sample(Quarterly);

        Assert.Contains("Data Contoh", report.Period.Title, StringComparison.Ordinal);
        Assert.Contains("Angka contoh", report.Budget.Source, StringComparison.Ordinal);
        Assert.All(report.Indicators.SelectMany(i => i.Actuals).Where(actual => actual.Quarter is not null), actual => Assert.StartsWith("Angka contoh", actual.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Render_TagInAFactorOfTheQuarter_IsFilled()
    {
        var report = FilledDocument.Sample(Quarterly);
        var factors = new QuarterFactors { Quarter = 3, Enabling = ["dukungan {{daerah.nama}}"], FollowUps = [new FollowUp { Text = "koordinasi oleh {{instansi.nama}}" }] };
        var first = report.Indicators[0];
        var filled = FilledDocument.Of(Template, report with { Indicators = [first with { Analysis = first.Analysis with { Quarters = [factors] } }, .. report.Indicators.Skip(1)] });

        Assert.Contains("dukungan Kabupaten Jember", filled.Text, StringComparison.Ordinal);
        Assert.Contains("koordinasi oleh Dinas Tenaga Kerja", filled.Text, StringComparison.Ordinal);
    }

    private static FilledDocument Filled() => FilledDocument.Of(Template, FilledDocument.Sample(Quarterly));
}
