using Lkjip.Domain.Reports;
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
        // 498 of 520 = 95,77 %, then 861 of 870 = 98,97 %.
        var row = Filled().Rows("Selisih (poin)").Single(cells => cells[1].StartsWith("Persentase pencaker", StringComparison.Ordinal));

        Assert.Equal(["95,77%", "98,97%", "95,77%", "98,97%", "3,20"], row.Skip(2));
    }

    [Fact]
    public void Render_FirstQuarter_HasNoComparison()
    {
        var report = FilledDocument.Sample(Quarterly);

        var filled = FilledDocument.Of(Template, report with { Period = report.Period with { Quarter = 1 } });

        filled.IsValid();
        Assert.DoesNotContain("Perbandingan dengan", filled.Text, StringComparison.Ordinal);
        Assert.Empty(filled.Result.Unfilled);
    }

    [Fact]
    public void Render_Quarter_PrintsTheBudgetTreeWithItsTotal()
    {
        var rows = Filled().Rows("Program dan Penanggung Jawab");

        Assert.Equal(["I", "II", "III", "IV"], rows.Select(cells => cells[0]).Where(text => text.Length > 0 && text.All(c => c is 'I' or 'V')));
        Assert.Equal(["Jumlah", "15.308.539.115", "4.707.406.200", "8.897.769.200", "6.410.769.915", "58,12%", "-1,88"], rows[^1]);
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

    private static FilledDocument Filled() => FilledDocument.Of(Template, FilledDocument.Sample(Quarterly));
}
