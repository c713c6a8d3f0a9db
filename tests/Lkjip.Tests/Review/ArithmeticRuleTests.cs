using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>R-ARI: each rule finds its planted contradiction, says nothing of the same report without it, and nothing where a value is missing.</summary>
public sealed class ArithmeticRuleTests
{
    [Theory]
    [Covers("R-ARI-01", Cases.Hit | Cases.Miss)]
    [Covers("R-ARI-02", Cases.Hit | Cases.Miss)]
    [Covers("R-ARI-03", Cases.Hit | Cases.Miss)]
    [Covers("R-ARI-04", Cases.Hit | Cases.Miss)]
    [Covers("R-ARI-05", Cases.Hit | Cases.Miss)]
    [InlineData("R-ARI-01", "budget/total/ceiling", "300", "301")]
    [InlineData("R-ARI-01", "budget/total/ceiling", "Tiga Ratus Rupiah", "Tiga Ratus Satu Rupiah")]
    [InlineData("R-ARI-02", "budget/p1/ceiling", "100", "99")]
    [InlineData("R-ARI-03", "achievement/i1/achievement", "90%", "91%")]
    [InlineData("R-ARI-04", "efficiency/s1/efficiency", "40", "41")]
    [InlineData("R-ARI-05", "summary/report/programs", "2 program", "3 program")]
    public void StatedFigure_OtherThanTheLedger_IsFoundByItsRule(string code, string figure, string right, string wrong)
    {
        Assert.Empty(Reviewed.Sound().Stating(figure, right).Of(code));
        var finding = Assert.Single(Reviewed.Sound().Stating(figure, wrong).Of(code));
        Assert.Equal((wrong, "Tabel 1", figure), (finding.Stated, finding.Place, finding.FigureId));
        Assert.Contains(finding.Expected!, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Covers("R-ARI-01", Cases.Missing)]
    [Covers("R-ARI-02", Cases.Missing)]
    [Covers("R-ARI-03", Cases.Missing)]
    [Covers("R-ARI-04", Cases.Missing)]
    [Covers("R-ARI-05", Cases.Missing)]
    [InlineData("R-ARI-01", "budget/total/spent", "300")]
    [InlineData("R-ARI-02", "budget/p1/spent", "99")]
    [InlineData("R-ARI-03", "achievement/i1/achievement", "91%")]
    [InlineData("R-ARI-04", "efficiency/s1/efficiency", "41")]
    [InlineData("R-ARI-05", "summary/report/activities", "3 kegiatan")]
    public void StatedFigure_LedgerHasNone_IsNotJudged(string code, string figure, string stated)
    {
        var nothingMeasured = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, null).With(now => now with
        {
            Budget = new Budget { Programs = [Unspent("p1") with { Children = [Unspent("p1a")] }], Allocations = [new BudgetAllocation { ObjectiveId = "s1", BudgetItemId = "p1" }] },
        });
        Assert.Empty((code == "R-ARI-05" ? ReportBuilder.WithOneObjective() : nothingMeasured).Stating(figure, stated).Of(code));
    }

    [Theory]
    [Covers("R-ARI-06", Cases.All)]
    [InlineData(101, true)]
    [InlineData(100, false)]
    [InlineData(null, false)]
    public void TypedParent_NotTheSumOfItsChildren_IsFound(int? typed, bool found) => Assert.Equal(
        found, Reviewed.Sound().Program(0, program => program with { CeilingOriginal = typed is { } amount ? new Rupiah(amount) : null }).Finds("R-ARI-06"));

    // Tabel 3.6 of Blitar: 104,75% - 85,99% = 18,76; printed for a ledger that has no figure.
    [Theory]
    [Covers("R-ARI-07", Cases.All)]
    [InlineData("104,75%", "85,99%", "18,76%", false)]
    [InlineData("104,75%", "85,99%", "18,77", false)]
    [InlineData("101%", "86%", "16", false)]
    [InlineData("104,75%", "85,99%", "12,76%", true)]
    [InlineData("104,75%", "85,99%", "-18,76%", true)]
    [InlineData("104,75%", null, "12,76%", false)]
    public void PrintedEfficiency_NotTheDifferenceOfItsRow_IsFound(string achievement, string? absorption, string efficiency, bool found)
    {
        var printed = NothingSpent().Stating("efficiency/s1/achievement", achievement).Stating("efficiency/s1/efficiency", efficiency);
        Assert.Equal(found, (absorption is null ? printed : printed.Stating("efficiency/s1/absorption", absorption)).Finds("R-ARI-07"));
    }

    [Fact]
    [Covers("R-ARI-07", Cases.Miss)]
    public void PrintedEfficiency_LedgerDiffersToo_IsLeftToTheRuleOfTheLedger() => Assert.False(Reviewed.Sound()
        .Stating("efficiency/s1/achievement", "90%").Stating("efficiency/s1/absorption", "50%").Stating("efficiency/s1/efficiency", "41").Finds("R-ARI-07"));

    [Theory]
    [Covers("R-ARI-08", Cases.All)]
    [InlineData("90%", "100%", "95%", false)]
    [InlineData("80%", "88%", "95%", true)]
    [InlineData("97%", "99%", "95%", true)]
    public void PrintedMean_OutsideItsParts_IsFound(string first, string second, string mean, bool found) => Assert.Equal(
        found, Two().Stating("achievement/i1/achievement", first).Stating("achievement/i2/achievement", second).Stating("achievement/s1/achievement", mean).Finds("R-ARI-08"));

    [Fact]
    [Covers("R-ARI-08", Cases.Missing)]
    public void PrintedMean_PartNotMeasured_IsNotJudged() => Assert.False(
        ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m).Indicator("i2", "s1", 100m, null)
            .Stating("achievement/i1/achievement", "80%").Stating("achievement/s1/achievement", "90%").Finds("R-ARI-08"));

    // Tabel 3.4 of Blitar prints 24,36 + 66,24 + 4,35 + 5,03 = 99,98, cut off: within its last decimal.
    [Theory]
    [Covers("R-ARI-09", Cases.All)]
    [InlineData("24,36%", "75,63%", false)]
    [InlineData("24,36%", "75,64%", false)]
    [InlineData("24%", "76%", false)]
    [InlineData("24,36%", "74,64%", true)]
    [InlineData("24,36%", null, false)]
    public void PrintedShares_NotTheWhole_AreFound(string first, string? second, bool found)
    {
        var printed = Composed(2436, 7564).Stating("composition/k1/share", first);
        Assert.Equal(found, (second is null ? printed : printed.Stating("composition/k2/share", second)).Finds("R-ARI-09"));
    }

    [Theory]
    [Covers("R-ARI-09", Cases.All)]
    [InlineData("33,4", true)]
    [InlineData("33,3", false)]
    [InlineData("baik", false)]
    public void ExtraTable_SharesNotTheWhole_AreFound(string last, bool found) => Assert.Equal(
        found, Reviewed.Sound().Extra("Jenis:Text|Porsi (%):Percent", "Laki-laki|33,4", "Perempuan|33,4", $"Lain|{last}", "Jumlah|100").Finds("R-ARI-09"));

    // Blitar, unemployed of 2021 and 2022 by education.
    [Theory]
    [Covers("R-ARI-10", Cases.All)]
    [InlineData("24.072", false)]
    [InlineData("24.073", true)]
    [InlineData("", false)]
    public void ExtraTable_TypedTotalNotTheSum_IsFound(string total, bool found)
    {
        var findings = Reviewed.Sound().Extra(
            "Pendidikan:Text|2021:Count", "Maksimum SD|10.730", "SLTP|5.601", "SMTA umum|2.598", "SMTA Kejuruan|3.275", "D1-D3|-", "Universitas|1.868", $"Jumlah|{total}").Of("R-ARI-10");
        Assert.Equal(found, findings.Count > 0);
        Assert.All(findings, finding => Assert.Equal(("24.072", "Tabel Contoh, baris Jumlah, kolom 2021"), (finding.Expected, finding.Place)));
    }

    [Fact]
    [Covers("R-ARI-10", Cases.Miss)]
    public void ExtraTable_TotalOfSubtotals_IsAccepted() => Assert.False(Reviewed.Sound().Extra(
        "Uraian:Text|Orang:Count", "A|1", "B|2", "Jumlah|3", "C|4", "D|5", "Jumlah|9", "Jumlah seluruhnya|12").Finds("R-ARI-10"));

    [Theory]
    [Covers("R-ARI-11", Cases.All)]
    [InlineData("12", false)]
    [InlineData("13", true)]
    [InlineData("belum ada", false)]
    public void ExtraTable_CellBreaksTheSumOfItsColumn_IsFound(string third, bool found) => Assert.Equal(found, Reviewed.Sound().Extra(
        "Bidang:Text|Laki-laki:Count|Perempuan:Count|Jumlah:Count", "A|3|4|7", "B|1|9|10", $"C|5|7|{third}", "D|2|2|4").Finds("R-ARI-11"));

    [Theory]
    [Covers("R-ARI-11", Cases.Hit | Cases.Miss)]
    [InlineData("66,67", false)]
    [InlineData("66,66", false)]
    [InlineData("60", true)]
    public void ExtraTable_CellBreaksThePercentageOfItsColumn_IsFound(string third, bool found) => Assert.Equal(found, Reviewed.Sound().Extra(
        "Kegiatan:Text|Realisasi:Count|Target:Count|Capaian:Percent", "A|1|4|25", "B|3|8|37,5", $"C|6|9|{third}", "D|7|9|77,78").Finds("R-ARI-11"));

    [Fact]
    [Covers("R-ARI-11", Cases.Miss)]
    public void ExtraTable_ColumnsThatHaveNothingToDoWithEachOther_AreNotJudged() => Assert.False(Reviewed.Sound().Extra(
        "Kecamatan:Text|Perusahaan:Count|Pekerja:Count|Jumlah aduan:Count", "A|3|40|2", "B|1|19|0", "C|5|70|6", "D|2|22|24").Finds("R-ARI-11"));

    // Blitar, disputes of 2022: 3 settled between the parties, 1 in process, 2 settled.
    [Theory]
    [Covers("R-ARI-12", Cases.All)]
    [InlineData("PHK|3|0|0|1|2", true)]
    [InlineData("PHK|2|0|0|1|2", false)]
    [InlineData("PHK|3|0|0|1|belum", false)]
    public void ExtraTable_MoreSettledByWayThanSettled_IsFound(string row, bool found)
    {
        var findings = Reviewed.Sound().Extra("Jenis:Text|Bipartit:Count|Mediasi:Count|Di Pengadilan:Count|Dalam Proses:Count|Selesai:Count", row).Of("R-ARI-12");
        Assert.Equal(found, findings.Count > 0);
        Assert.All(findings, finding => Assert.Equal("Bipartit 3", finding.Stated));
    }

    // Blitar, Tabel 3.8, in small: the second objective carries nearly the whole budget.
    [Theory]
    [Covers("R-ARI-13", Cases.All)]
    [InlineData("100", "150", false)]
    [InlineData("100", "260", true)]
    [InlineData("260", null, false)]
    public void PrintedObjectives_TogetherMoreThanTheBudget_AreFound(string first, string? second, bool found)
    {
        var printed = Reviewed.Sound().Objective("s2").Indicator("i2", "s2", 100m, 100m).Stating("performanceBudget/i1/ceiling", first);
        Assert.Equal(found, (second is null ? printed : printed.Stating("performanceBudget/i2/ceiling", second)).Finds("R-ARI-13"));
    }

    // Blitar, labour force: 682.958 of 938.232 is 72,792 %.
    [Theory]
    [Covers("R-ARI-14", Cases.All)]
    [InlineData("72.79", false)]
    [InlineData("73", false)]
    [InlineData("72.97", true)]
    [InlineData(null, false)]
    public void TypedActual_NotOfItsComponents_IsFound(string? typed, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Actuals = [Reviewed.Ratio(682958m, 938232m, typed is null ? null : decimal.Parse(typed, System.Globalization.CultureInfo.InvariantCulture))],
    }).Finds("R-ARI-14"));

    [Fact]
    [Covers("R-ARI-14", Cases.Hit)]
    public void TypedActual_NotTheSumOfItsAddends_SaysTheSum()
    {
        var finding = Assert.Single(Reviewed.Sound().First(indicator => indicator with
        {
            Actuals = [Reviewed.Value(3899m) with { Addends = [new Addend { Label = "AKL", Value = 1856m }, new Addend { Label = "AKAN", Value = 2042m }] }],
        }).Of("R-ARI-14"));
        Assert.Equal(("3.899", "3.898"), (finding.Stated, finding.Expected));
    }

    [Theory]
    [Covers("R-ARI-15", Cases.All)]
    [InlineData(Accumulation.Sum, 100, "10 20 30 40", false)]
    [InlineData(Accumulation.Sum, 90, "10 20 30 40", true)]
    [InlineData(Accumulation.Sum, 50, "10 20 30", true)]
    [InlineData(Accumulation.Sum, 100, "10 20 30", false)]
    [InlineData(Accumulation.Average, 25, "10 20 30 40", false)]
    [InlineData(Accumulation.Average, 26, "10 20 30 40", true)]
    [InlineData(Accumulation.Last, 40, "10 20 30 40", false)]
    [InlineData(Accumulation.Last, 30, "10 20 30 40", true)]
    [InlineData(Accumulation.Cumulative, 30, "10 20 30", false)]
    [InlineData(Accumulation.Single, 30, "10 20 30 40", false)]
    public void Year_NotWhatItsQuartersGive_IsFound(Accumulation accumulation, int year, string quarters, bool found) => Assert.Equal(
        found, Reviewed.Sound().First(indicator => indicator with
        {
            Accumulation = accumulation,
            Actuals = [Reviewed.Value(year), .. quarters.Split(' ').Select((value, index) => Reviewed.Value(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), quarter: index + 1))],
        }).Finds("R-ARI-15"));

    [Theory]
    [Covers("R-ARI-16", Cases.All)]
    [InlineData("30 30 30 30", false)]
    [InlineData("30 30 30 40", true)]
    [InlineData("30 30", false)]
    [InlineData("90 90", true)]
    [InlineData("", false)]
    public void Spending_NotTheSumOfItsQuarters_IsFound(string quarters, bool found) => Assert.Equal(found, Reviewed.Sound().Program(1, program => program with
    {
        SpentByQuarter = [.. quarters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(amount => new Rupiah(long.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)))],
    }).Finds("R-ARI-16"));

    [Theory]
    [Covers("R-ARI-17", Cases.All)]
    [InlineData(100, 200, false)]
    [InlineData(100, 210, true)]
    [InlineData(null, null, false)]
    public void Composition_NotTheBudget_IsFound(int? operating, int? capital, bool found) => Assert.Equal(
        found, (operating is null ? Reviewed.Sound() : Composed(operating.Value, capital!.Value)).Finds("R-ARI-17"));

    // Jember, Tabel 3.5: 90,22% is the progress towards 2026 (85,71 of 95), the achievement 96,30 (of 89).
    [Theory]
    [Covers("R-ARI-18", Cases.All)]
    [InlineData("90,22%", true)]
    [InlineData("96,3%", false)]
    [InlineData("90,32%", false)]
    [InlineData("belum dihitung", false)]
    public void WrongPercentage_OfAnotherColumn_NamesTheColumn(string printed, bool found)
    {
        var findings = Reviewed.Sound().First(indicator => indicator with
        {
            Targets = [Reviewed.Value(89m)],
            Actuals = [Reviewed.Value(85.71m)],
            EndOfPlanTarget = Reviewed.Value(95m, 2026),
        }).Stating("ratings/i1/achievement", printed).Of("R-ARI-18");
        Assert.Equal(found, findings.Count > 0);
        Assert.All(findings, finding => Assert.Contains("Tingkat Kemajuan", finding.Message, StringComparison.Ordinal));
    }

    // Jember: the program for placement has the objective's indicator, 3.898 people.
    [Theory]
    [Covers("R-ARI-20", Cases.All)]
    [InlineData("Persentase pencaker terlatih", "90", false)]
    [InlineData("Presentase  Pencaker Terlatih", "91", true)]
    [InlineData("Pencaker yang dibina", "91", false)]
    [InlineData("Persentase pencaker terlatih", null, false)]
    public void OneMeasure_WithOtherValuesForAProgram_IsFound(string name, string? actual, bool found) => Assert.Equal(found, Reviewed.Sound()
        .First(indicator => indicator with { Name = "Persentase pencaker terlatih" })
        .With(now => now with
        {
            Indicators = [.. now.Indicators, now.Indicators[0] with
            {
                Id = "k1", Level = IndicatorLevel.Program, ObjectiveId = null, BudgetItemId = "p1", Name = name,
                Actuals = actual is null ? [] : [Reviewed.Value(decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture))],
            }],
        }).Finds("R-ARI-20"));

    [Theory]
    [Covers("R-ARI-20", Cases.Hit | Cases.Miss)]
    [InlineData("p1a", "p1", true)]
    [InlineData("p1a", "p1b", false)]
    public void OneName_AtTwoBudgetItems_IsFoundWhereOneContainsTheOther(string one, string other, bool found) => Assert.Equal(
        found, Reviewed.Sound().With(now => now with { Indicators = [.. now.Indicators, Documents("k1", one, 3m), Documents("k2", other, 4m)] }).Finds("R-ARI-20"));

    private static Indicator Documents(string id, string item, decimal target) => new()
    {
        Id = id, Level = IndicatorLevel.Activity, BudgetItemId = item, Name = "Jumlah dokumen", Unit = "Dokumen", Kind = IndicatorKind.Count, Targets = [Reviewed.Value(target)],
    };

    [Theory]
    [Covers("R-ARI-21", Cases.All)]
    [InlineData(95, 95, false)]
    [InlineData(95, 59, true)]
    [InlineData(95, null, false)]
    public void EndTarget_NotThatOfTheLastYear_IsFound(int last, int? end, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Targets = [.. indicator.Targets, Reviewed.Value(last, 2026)],
        EndOfPlanTarget = end is null ? null : Reviewed.Value(end, 2026),
    }).Finds("R-ARI-21"));

    [Theory]
    [Covers("R-ARI-22", Cases.All)]
    [InlineData("1 2 3", false)]
    [InlineData("1 1 2", false)]
    [InlineData("1 2 1", false)]
    [InlineData("1. 2. 3.", false)]
    [InlineData("1 3 4", true)]
    [InlineData("7 1 1", true)]
    [InlineData("a b c", false)]
    [InlineData("  ", false)]
    public void ExtraTable_RowsNotNumberedInOrder_AreFound(string numbers, bool found) => Assert.Equal(
        found, Reviewed.Sound().Extra("No:Text|Uraian:Text", [.. numbers.Split(' ').Select(number => $"{number}|baris")]).Finds("R-ARI-22"));

    // 18.531.000 of 37.670.000 is 49,193: "49,2" is right at its one decimal, "49,20" is not.
    [Theory]
    [Covers("R-ARI-03", Cases.Hit | Cases.Miss)]
    [InlineData("49,2%", false)]
    [InlineData("49,19%", false)]
    [InlineData("49,20%", true)]
    public void PrintedPercentage_EndingInNought_IsHeldAgainstAllItsDecimals(string printed, bool found) => Assert.Equal(
        found, ReportBuilder.WithOneObjective().Program("p1", 37670000, 18531000).Stating("budget/p1/absorption", printed).Finds("R-ARI-03"));

    private static ReportBuilder Composed(int operating, int capital) => Reviewed.Sound().Budget(budget => budget with
    {
        Composition = [new ExpenditureKind { Name = "Belanja Operasi", Amount = new Rupiah(operating) }, new ExpenditureKind { Name = "Belanja Modal", Amount = new Rupiah(capital) }],
    });

    private static BudgetItem Unspent(string id) => ReportBuilder.Item(id, 100, 0) with { Spent = null };

    private static ReportBuilder NothingSpent() => Reviewed.Sound().Budget(budget => budget with { Programs = [Unspent("p1"), Unspent("p2")] });

    private static ReportBuilder Two() => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m).Indicator("i2", "s1", 100m, 100m);
}
