using Lkjip.Domain.Reports;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>R-KBJ: declared policies against what is printed and measured.</summary>
public sealed class PolicyRuleTests
{
    [Theory]
    [Covers("R-KBJ-01", Cases.Hit | Cases.Miss)]
    [InlineData(AbsorptionRollup.MeanOfPrograms, true)]
    [InlineData(AbsorptionRollup.Weighted, false)]
    public void MeanAbsorption_OtherThanTheRatio_IsFound(AbsorptionRollup rollup, bool found) => Assert.Equal(
        found, Reviewed.Sound().Policy(policy => policy with { AbsorptionRollup = rollup }).Finds("R-KBJ-01"));

    [Fact]
    [Covers("R-KBJ-01", Cases.Missing)]
    public void MeanAbsorption_NothingSpent_IsNotJudged() => Assert.False(Reviewed.Sound().Policy(policy => policy with { AbsorptionRollup = AbsorptionRollup.MeanOfPrograms })
        .Budget(budget => budget with { Programs = [ReportBuilder.Item("p1", 100, 0) with { Spent = null }, ReportBuilder.Item("p2", 100, 0) with { Spent = null }] }).Finds("R-KBJ-01"));

    // 170 of 300 is 56,67; the mean of 50 and 60 is 55.
    [Fact]
    [Covers("R-KBJ-01", Cases.Hit)]
    public void MeanAbsorption_Printed_IsNamedAsPrinted()
    {
        var finding = Assert.Single(Reviewed.Sound().Policy(policy => policy with { AbsorptionRollup = AbsorptionRollup.MeanOfPrograms }).Stating("budget/total/absorption", "54,9").Of("R-KBJ-01"));
        Assert.Equal(("54,9", "56,67%", "Tabel 1"), (finding.Stated, finding.Expected, finding.Place));
    }

    [Theory]
    [Covers("R-KBJ-02", Cases.All)]
    [InlineData(100, 3898, "389,8%", true)]
    [InlineData(100, 990, "99%", false)]
    [InlineData(400, 3898, "389,8%", false)]
    [InlineData(null, 3898, "389,8%", false)]
    [InlineData(100, null, "389,8%", true)]
    public void PrintedAchievement_AboveTheDeclaredCap_IsFound(int? cap, int? actual, string printed, bool found) => Assert.Equal(
        found, Capped(cap, actual).Stating("achievement/i1/achievement", printed).Finds("R-KBJ-02"));

    [Fact]
    [Covers("R-KBJ-02", Cases.Hit | Cases.Miss)]
    public void PrintedAchievements_AboveTheDeclaredCap_AreOneFindingATableUnlessDeclaredUncapped()
    {
        var printed = Capped(100, 3898).Stating("achievement/i1/achievement", "389,8%").Stating("achievement/s1/achievement", "389,8%").Stating("ratings/i1/achievement", "389,8%");
        Assert.Equal(2, printed.Of("R-KBJ-02").Count);
        Assert.Single(printed.Policy(policy => policy with { Columns = [new ColumnPolicy { Table = "ratings", Capped = false }] }).Of("R-KBJ-02"));
    }

    // 2.602.283.026 of 2.612.600.000 is 99,605 %: Blitar prints 99,60 in one table, 99,61 two tables later.
    [Theory]
    [Covers("R-KBJ-03", Cases.All)]
    [InlineData("99,60%", "99,61%", true)]
    [InlineData("99,60%", "99,60%", false)]
    [InlineData("99,61%", "99,61%", false)]
    [InlineData("99,60%", "99,7%", false)]
    [InlineData("99,60%", "belum ada", false)]
    public void Percentages_CutOffHereAndRoundedThere_AreOneFinding(string first, string second, bool found)
    {
        var findings = ReportBuilder.WithOneObjective().Program("p1", 2612600000, 2602283026)
            .Stating("budget/p1/absorption", first, "Tabel 3.5, baris 2").Stating("budget/total/absorption", second, "Tabel 3.8, baris 4.1").Of("R-KBJ-03");
        Assert.Equal(found, findings.Count > 0);
        Assert.All(findings, finding => Assert.Equal(("Tabel 3.5: 99,60%", "Tabel 3.8: 99,61%"), (finding.Stated, finding.Expected)));
    }

    [Theory]
    [Covers("R-KBJ-04", Cases.Hit | Cases.Miss)]
    [InlineData("90%", "Memuaskan", false)]
    [InlineData("85,5%", "memuaskan", false)]
    [InlineData("70%", "Memuaskan", true)]
    public void PrintedRating_NotOfThePrintedValue_IsFound(string value, string rating, bool found) => Assert.Equal(
        found, Reviewed.Sound().Stating("ratings/i1/achievement", value).Stating("ratings/i1/rating", rating).Finds("R-KBJ-04"));

    [Fact]
    [Covers("R-KBJ-04", Cases.Missing)]
    public void PrintedRating_NoValuePrinted_IsNotJudged() => Assert.False(Reviewed.Sound().Stating("ratings/i1/rating", "Memuaskan").Finds("R-KBJ-04"));

    [Theory]
    [Covers("R-KBJ-05", Cases.All)]
    [InlineData("> 90 - 100", "> 50 - 90", "0 - 50", null)]
    [InlineData("91 - 100", "51 - 90", "0 - 50", "antara 50 dan 51")]
    [InlineData("90 - 100", "> 50 - 90", "0 - 50", "nilai 90 masuk dua predikat")]
    [InlineData("> 90 - 100", "> 50 - 90", "> 0 - 50", "nilai 0 tidak termasuk")]
    [InlineData("≥ 90", "50 - < 90", "< 50", null)]
    [InlineData("> 90 - 100", "> 50 - 90", "", null)]
    [InlineData("15 - 24", "25 - 54", "55 - 64", null)]
    [InlineData("15 - 24", "25 - 64", "≥ 65", null)]
    public void PrintedScale_WithGapOrOverlap_IsFound(string first, string second, string third, string? problem)
    {
        var findings = Reviewed.Sound().Extra("Nilai:Text|Predikat:Text", $"{first}|Baik", $"{second}|Cukup", $"{third}|Kurang").Of("R-KBJ-05");
        Assert.Equal(problem is not null, findings.Count > 0);
        Assert.All(findings, finding => Assert.Contains(problem!, finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [Covers("R-KBJ-05", Cases.Hit | Cases.Miss)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void DeclaredScale_WithoutNought_IsFound(bool inclusive, bool found) => Assert.Equal(found, Reviewed.Sound().Policy(policy => policy with
    {
        RatingScales = [new RatingScale { Id = "x", Name = "Skala", Bands = [new RatingBand { Lower = 50m, Label = "Baik" }, new RatingBand { Lower = 0m, Inclusive = inclusive, Label = "Kurang" }] }],
    }).Finds("R-KBJ-05"));

    [Theory]
    [Covers("R-KBJ-06", Cases.All)]
    [InlineData("Penurunan jumlah kasus kecelakaan", IndicatorKind.Count, "maximize", true)]
    [InlineData("Penurunan jumlah kasus kecelakaan", IndicatorKind.Count, "minimize2t", false)]
    [InlineData("Persentase penurunan angka kemiskinan", IndicatorKind.Percent, "maximize", false)]
    [InlineData("Angka Kemiskinan", IndicatorKind.Percent, "maximize", true)]
    [InlineData("Tingkat Pengangguran Terbuka (TPT)", IndicatorKind.Percent, "maximize", true)]
    [InlineData("Tingkat Pengangguran Terbuka (TPT)", IndicatorKind.Percent, "minimize2t", false)]
    [InlineData("Prevalensi stunting", IndicatorKind.Percent, "minimizeRatio", false)]
    [InlineData("Jumlah kasus kekerasan yang ditangani", IndicatorKind.Count, "maximize", false)]
    [InlineData("Persentase pengaduan ditindaklanjuti", IndicatorKind.Percent, "maximize", false)]
    [InlineData("Jumlah penduduk miskin penerima bantuan", IndicatorKind.Count, "maximize", false)]
    [InlineData("Persentase penyelesaian kasus hubungan industrial", IndicatorKind.Percent, "maximize", false)]
    [InlineData("Peningkatan kunjungan wisata", IndicatorKind.Count, "minimize2t", true)]
    [InlineData("Peningkatan kunjungan wisata", IndicatorKind.Count, "maximize", false)]
    [InlineData("Angka Kemiskinan", IndicatorKind.Percent, "range", false)]
    [InlineData("", IndicatorKind.Percent, "maximize", false)]
    public void Direction_AgainstTheName_IsFound(string name, IndicatorKind kind, string formula, bool found) => Assert.Equal(
        found, Reviewed.Sound().First(indicator => indicator with { Name = name, Kind = kind, Formula = formula }).Finds("R-KBJ-06"));

    [Theory]
    [Covers("R-KBJ-07", Cases.All)]
    [InlineData("70", "96", true)]
    [InlineData("75", "96", false)]
    [InlineData(null, "96", false)]
    public void EndTargets_ThoseOfThisYear_AreOneFinding(string? first, string second, bool found) => Assert.Equal(found, ReportBuilder.WithOneObjective()
        .Indicator("i1", "s1", 70m, 70m, indicator => indicator with { EndOfPlanTarget = first is null ? null : End(first) })
        .Indicator("i2", "s1", 96m, 100m, indicator => indicator with { EndOfPlanTarget = End(second) }).Finds("R-KBJ-07"));

    [Fact]
    [Covers("R-KBJ-07", Cases.Miss)]
    public void EndTargets_OfTheLastYearOrAllHundred_AreNotFound()
    {
        var hundred = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 100m, indicator => indicator with { EndOfPlanTarget = End("100") })
            .Indicator("i2", "s1", 100m, 100m, indicator => indicator with { EndOfPlanTarget = End("100") });
        Assert.False(hundred.Finds("R-KBJ-07"));
        Assert.False(hundred.First(indicator => indicator with { Targets = [Reviewed.Value(90m)], EndOfPlanTarget = End("90") })
            .With(now => now with { Plan = now.Plan with { ToYear = 2022 } }).Finds("R-KBJ-07"));
    }

    [Theory]
    [Covers("R-KBJ-08", Cases.All)]
    [InlineData("0.6", "0.4", false)]
    [InlineData("0.6", "0.45", true)]
    [InlineData("60", "45", true)]
    [InlineData("2", "1", false)]
    [InlineData(null, null, false)]
    public void Weights_NearlyTheWhole_AreFound(string? first, string? second, bool found) => Assert.Equal(found, ReportBuilder.WithOneObjective()
        .Indicator("i1", "s1", 70m, 70m, indicator => indicator with { Weight = Number(first ?? "1") })
        .Indicator("i2", "s1", 96m, 100m, indicator => indicator with { Weight = Number(second ?? "1") }).Finds("R-KBJ-08"));

    [Theory]
    [Covers("R-KBJ-09", Cases.All)]
    [InlineData("15 40 60 90", false)]
    [InlineData("15 40 60 900", true)]
    [InlineData("15 40 30 90", true)]
    [InlineData(null, false)]
    public void QuarterPlan_FallingOrBeyondHundred_IsFound(string? plan, bool found) => Assert.Equal(
        found, (plan is null ? Reviewed.Sound() : Reviewed.Sound().Policy(policy => policy with { QuarterPlan = [.. plan.Split(' ').Select(Number)] })).Finds("R-KBJ-09"));

    private static ReportBuilder Capped(int? cap, int? actual) => Reviewed.Sound().Policy(policy => policy with { Cap = cap })
        .First(indicator => indicator with { Targets = [Reviewed.Value(1000m)], Actuals = actual is null ? [] : [Reviewed.Value(actual)] });

    private static Measurement End(string value) => Reviewed.Value(Number(value), 2026);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
