using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>R-WJR: what is possible, but unlikely.</summary>
public sealed class PlausibilityRuleTests
{
    [Theory]
    [Covers("R-WJR-01", Cases.All)]
    [InlineData("142", true)]
    [InlineData("100", false)]
    [InlineData(null, false)]
    public void PhysicalProgress_AboveHundred_IsFound(string? progress, bool found) => Assert.Equal(
        found, Reviewed.Sound().Program(1, program => program with { PhysicalProgress = Number(progress) }).Finds("R-WJR-01"));

    [Theory]
    [Covers("R-WJR-02", Cases.All)]
    [InlineData("201", true)]
    [InlineData("200", false)]
    [InlineData(null, false)]
    public void Spending_AboveTheCeiling_IsFound(string? spent, bool found) => Assert.Equal(
        found, Reviewed.Sound().Program(1, program => program with { Spent = Money(spent) }).Finds("R-WJR-02"));

    [Theory]
    [Covers("R-WJR-03", Cases.All)]
    [InlineData("90", "40", true)]
    [InlineData("90", "45", false)]
    [InlineData("40", "90", true)]
    [InlineData("90", "0", false)]
    [InlineData("90", null, false)]
    public void Actual_JumpingFromTheYearBefore_IsFound(string now, string? before, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Actuals = before is null ? [Reviewed.Value(Number(now))] : [Reviewed.Value(Number(before), 2021), Reviewed.Value(Number(now))],
    }).Finds("R-WJR-03"));

    [Fact]
    [Covers("R-WJR-03", Cases.Hit | Cases.Miss)]
    public void Budget_JumpingFromTheYearBefore_IsFoundByTheThresholdOfThePolicy()
    {
        var report = Reviewed.Sound().Budget(budget => budget with { History = [new BudgetYear { Year = 2021, Ceiling = new Rupiah(100), Spent = new Rupiah(90) }] });
        Assert.Equal("300", Assert.Single(report.Of("R-WJR-03")).Stated);
        Assert.False(report.Policy(policy => policy with { Plausibility = policy.Plausibility with { Jump = 3m } }).Finds("R-WJR-03"));
    }

    // Blitar, program 6: 60 % of the output for 97,56 % of the money.
    [Theory]
    [Covers("R-WJR-04", Cases.All)]
    [InlineData("60", "195", true)]
    [InlineData("60", "120", false)]
    [InlineData("100", "120", false)]
    [InlineData("100", "80", true)]
    [InlineData(null, "195", false)]
    [InlineData("60", null, false)]
    public void Output_AgainstItsMoney_IsFound(string? physical, string? spent, bool found) => Assert.Equal(
        found, Reviewed.Sound().Program(1, program => program with { PhysicalProgress = Number(physical), Spent = Money(spent) }).Finds("R-WJR-04"));

    [Theory]
    [Covers("R-WJR-05", Cases.All)]
    [InlineData("389.8", true)]
    [InlineData("200", false)]
    [InlineData(null, false)]
    public void Achievement_FarAboveTheTarget_IsFound(string? actual, bool found) => Assert.Equal(
        found, Reviewed.Sound().First(indicator => indicator with { Actuals = actual is null ? [] : [Reviewed.Value(Number(actual))] }).Finds("R-WJR-05"));

    [Theory]
    [Covers("R-WJR-06", Cases.All)]
    [InlineData("14", "12", true)]
    [InlineData("12", "14", false)]
    [InlineData("14", null, false)]
    public void Numerator_AboveTheDenominator_IsFound(string numerator, string? denominator, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Actuals = [Reviewed.Value(null) with { Numerator = Number(numerator), Denominator = Number(denominator) }],
    }).Finds("R-WJR-06"));

    [Theory]
    [Covers("R-WJR-06", Cases.Hit | Cases.Miss)]
    [InlineData("jumlah kasus yang masuk", true)]
    [InlineData("target pendapatan", false)]
    public void Share_AboveHundred_IsFoundUnlessTheWholeIsATarget(string whole, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        NumeratorLabel = "bagian",
        DenominatorLabel = whole,
        Actuals = [Reviewed.Value(104m)],
    }).Finds("R-WJR-06"));

    [Theory]
    [Covers("R-WJR-06", Cases.All)]
    [InlineData("PHK|3|4", true)]
    [InlineData("PHK|4|3", false)]
    [InlineData("PHK||3", false)]
    public void ExtraTable_MoreSettledThanCameIn_IsFound(string row, bool found) => Assert.Equal(
        found, Reviewed.Sound().Extra("Jenis:Text|Kasus masuk:Count|Kasus selesai:Count", row).Finds("R-WJR-06"));

    // Blitar, Tabel 3.1: 70,83% is the actual of 2021, that of 2022 is 73,33.
    [Theory]
    [Covers("R-WJR-07", Cases.All)]
    [InlineData("70,83%", "70.83", true)]
    [InlineData("70,38%", "70.83", false)]
    [InlineData("73,33%", "73.33", false)]
    [InlineData("70,83%", null, false)]
    public void PrintedActual_OfAnEarlierYear_IsFound(string printed, string? before, bool found)
    {
        var findings = Reviewed.Sound().First(indicator => indicator with
        {
            Actuals = before is null ? [Reviewed.Value(73.33m)] : [Reviewed.Value(Number(before), 2021), Reviewed.Value(73.33m)],
        }).Stating("achievement/i1/actual", printed).Of("R-WJR-07");
        Assert.Equal(found, findings.Count > 0);
        Assert.All(findings, finding => Assert.Equal("2021", finding.Arguments["year"]));
    }

    [Theory]
    [Covers("R-WJR-08", Cases.All)]
    [InlineData("70.83", "70.83", true)]
    [InlineData("70.83", "70.84", false)]
    [InlineData("100", "100", false)]
    [InlineData("70.83", null, false)]
    public void Actual_ExactlyThatOfTheYearBefore_IsFound(string now, string? before, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Actuals = before is null ? [Reviewed.Value(Number(now))] : [Reviewed.Value(Number(before), 2021), Reviewed.Value(Number(now))],
    }).Finds("R-WJR-08"));

    [Theory]
    [Covers("R-WJR-09", Cases.All)]
    [InlineData("80", true)]
    [InlineData("81", false)]
    [InlineData(null, false)]
    public void Actuals_AllEqualToTheirTargets_AreOneFinding(string? third, bool found) => Assert.Equal(found, ReportBuilder.WithOneObjective()
        .Indicator("i1", "s1", 70m, 70m).Indicator("i2", "s1", 90m, 90m).Indicator("i3", "s1", 80m, Number(third)).Finds("R-WJR-09"));

    [Theory]
    [Covers("R-WJR-10", Cases.All)]
    [InlineData("90", true)]
    [InlineData("100", false)]
    [InlineData(null, false)]
    public void Efficient_ThoughTheTargetWasMissed_IsFound(string? actual, bool found) => Assert.Equal(
        found, Reviewed.Sound().First(indicator => indicator with { Actuals = actual is null ? [] : [Reviewed.Value(Number(actual))] }).Finds("R-WJR-10"));

    [Theory]
    [Covers("R-WJR-11", Cases.All)]
    [InlineData("-120", "Indikator", "90", true)]
    [InlineData("120", "Indikator", "-90", true)]
    [InlineData("120", "Laju pertumbuhan ekonomi", "-90", false)]
    [InlineData("120", "Indikator", "90", false)]
    [InlineData(null, "Indikator", null, false)]
    public void Value_BelowNought_IsFound(string? spent, string name, string? actual, bool found) => Assert.Equal(found, Reviewed.Sound()
        .Program(1, program => program with { Spent = Money(spent) })
        .First(indicator => indicator with { Name = name, Actuals = actual is null ? [] : [Reviewed.Value(Number(actual))] }).Finds("R-WJR-11"));

    [Theory]
    [Covers("R-WJR-12", Cases.All)]
    [InlineData("0", "maximize", true)]
    [InlineData("0", "minimize2t", false)]
    [InlineData("10", "maximize", false)]
    [InlineData(null, "maximize", false)]
    public void Target_OfNought_IsFound(string? target, string formula, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Formula = formula,
        Targets = target is null ? [] : [Reviewed.Value(Number(target))],
    }).Finds("R-WJR-12"));

    [Theory]
    [Covers("R-WJR-13", Cases.All)]
    [InlineData("85", "0.83", true)]
    [InlineData("0.85", "83", true)]
    [InlineData("0.02", "0.02", false)]
    [InlineData("85", "83", false)]
    [InlineData("85", "0.02", false)]
    [InlineData(null, "0.83", false)]
    public void TargetAndActual_InTwoScales_AreFound(string? target, string actual, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Targets = target is null ? [] : [Reviewed.Value(Number(target))],
        Actuals = [Reviewed.Value(Number(actual))],
    }).Finds("R-WJR-13"));

    [Theory]
    [Covers("R-WJR-14", Cases.All)]
    [InlineData("2000", true)]
    [InlineData("1000", false)]
    [InlineData("20", true)]
    [InlineData("0", false)]
    [InlineData(null, false)]
    public void RevisedCeiling_WithAZeroTooManyOrTooFew_IsFound(string? revised, bool found) => Assert.Equal(
        found, Reviewed.Sound().Program(1, program => program with { CeilingRevised = Money(revised) }).Finds("R-WJR-14"));

    // Jember, settlement of disputes 2021-2026: 83 86 89 92 95 95.
    [Theory]
    [Covers("R-WJR-15", Cases.All)]
    [InlineData("83 86 89 92 95 95", "maximize", null)]
    [InlineData("83 86 98 92 95 95", "maximize", "98")]
    [InlineData("100 100 97 100 100 100", "maximize", "97")]
    [InlineData("83 68 89 92 95 95", "maximize", "68")]
    [InlineData("5 4.5 4 3.5 3", "minimize2t", null)]
    [InlineData("95 70 80 60 92", "maximize", null)]
    [InlineData("83 86 98", "maximize", null)]
    public void PlannedTarget_AgainstAllOthers_IsFound(string targets, string formula, string? odd)
    {
        var findings = Reviewed.Sound().First(indicator => indicator with
        {
            Formula = formula,
            Targets = [.. targets.Split(' ').Select((target, index) => Reviewed.Value(Number(target), 2021 + index))],
        }).Of("R-WJR-15");
        Assert.Equal(odd is not null, findings.Count > 0);
        Assert.All(findings, finding => Assert.Equal(odd, finding.Stated));
    }

    [Theory]
    [Covers("R-WJR-16", Cases.All)]
    [InlineData("10", "8", Accumulation.Cumulative, true)]
    [InlineData("10", "10", Accumulation.Cumulative, false)]
    [InlineData("10", "8", Accumulation.Last, false)]
    [InlineData("10", null, Accumulation.Cumulative, false)]
    public void CumulativeValue_SmallerThanTheQuarterBefore_IsFound(string first, string? second, Accumulation accumulation, bool found) => Assert.Equal(
        found, Reviewed.Sound().First(indicator => indicator with
        {
            Accumulation = accumulation,
            Actuals = [Reviewed.Value(Number(first), quarter: 1), Reviewed.Value(Number(second), quarter: 2)],
        }).Finds("R-WJR-16"));

    // Jember, Tabel 3.6: 30 cases to settle, 12 settled, 14 came in.
    [Theory]
    [Covers("R-WJR-17", Cases.All)]
    [InlineData("30", "14", true)]
    [InlineData("14", "14", false)]
    [InlineData("30", null, false)]
    public void Target_AboveAllThatCameIn_IsFound(string target, string? denominator, bool found) => Assert.Equal(found, Reviewed.Sound()
        .First(indicator => indicator with { Actuals = [denominator is null ? Reviewed.Value(85.71m) : Reviewed.Ratio(12m, Number(denominator)!.Value)] })
        .With(Supporting(Output(target, "12"))).Finds("R-WJR-17"));

    // Jember, RKT: 170 people planned, 1.031 trained.
    [Theory]
    [Covers("R-WJR-18", Cases.All)]
    [InlineData("170", "Jumlah pencaker peserta pelatihan bersertifikat", "1031", true)]
    [InlineData("1000", "Jumlah pencaker peserta pelatihan bersertifikat", "1031", false)]
    [InlineData("170", "Jumlah lembaga yang dibina", "1031", false)]
    [InlineData("170", "Jumlah pencaker peserta pelatihan bersertifikat", null, false)]
    public void Plan_FarFromTheComponents_IsFound(string target, string name, string? denominator, bool found) => Assert.Equal(found, Reviewed.Sound()
        .First(indicator => indicator with
        {
            NumeratorLabel = "yang lulus",
            DenominatorLabel = "Jumlah pencaker yang mengikuti pelatihan",
            Actuals = [denominator is null ? Reviewed.Value(100m) : Reviewed.Ratio(Number(denominator)!.Value, Number(denominator)!.Value)],
        })
        .With(now => now with
        {
            Indicators = [.. now.Indicators, new Indicator { Id = "k1", Level = IndicatorLevel.SubActivity, BudgetItemId = "p1a", Name = name, Kind = IndicatorKind.Count, Targets = [Reviewed.Value(Number(target))] }],
        })
        .With(Supporting(Output("1", "1"))).Finds("R-WJR-18"));

    [Theory]
    [Covers("R-WJR-15", Cases.Hit | Cases.Miss)]
    [InlineData("80 83 86 89", Accumulation.Last, false)]
    [InlineData("80 38 86 89", Accumulation.Last, true)]
    [InlineData("200 300 300 200", Accumulation.Sum, false)]
    public void QuarterTarget_AgainstAllOthers_IsFound(string targets, Accumulation accumulation, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Accumulation = accumulation,
        Targets = [.. targets.Split(' ').Select((target, index) => Reviewed.Value(Number(target), quarter: index + 1))],
    }).Finds("R-WJR-15"));

    [Theory]
    [Covers("R-WJR-21", Cases.All)]
    [InlineData("95", "maximize", true)]
    [InlineData("100", "maximize", false)]
    [InlineData("95", "minimize2t", false)]
    [InlineData("105", "minimize2t", true)]
    [InlineData(null, "maximize", false)]
    public void EndTarget_BehindThatOfThisYear_IsFound(string? end, string formula, bool found) => Assert.Equal(found, Reviewed.Sound().First(indicator => indicator with
    {
        Formula = formula,
        EndOfPlanTarget = end is null ? null : Reviewed.Value(Number(end), 2026),
    }).Finds("R-WJR-21"));

    [Theory]
    [Covers("R-WJR-22", Cases.All)]
    [InlineData("60", "40", "200", true)]
    [InlineData("60", "40", "199", false)]
    [InlineData("60", "40", null, false)]
    public void Spending_EqualToEveryCeiling_IsOneFinding(string first, string second, string? third, bool found) => Assert.Equal(found, Reviewed.Sound()
        .Program(0, program => program with { Children = [program.Children[0] with { Spent = Money(first) }, program.Children[1] with { Spent = Money(second) }] })
        .Program(1, program => program with { Spent = Money(third) }).Finds("R-WJR-22"));

    [Fact]
    [Covers("R-WJR-06", Cases.Miss)]
    public void ExtraTable_SettledWithWhatWasLeftOver_IsAccepted() => Assert.False(
        Reviewed.Sound().Extra("Jenis:Text|Sisa tahun lalu:Count|Kasus masuk:Count|Kasus selesai:Count", "PHK|2|3|4").Finds("R-WJR-06"));

    private static Func<PerformanceReport, PerformanceReport> Supporting(SupportingRow row) => now => now with
    {
        SupportingPrograms = [new SupportingProgram { ObjectiveId = "s1", BudgetItemId = "p1a", Rows = [row] }],
    };

    private static SupportingRow Output(string target, string actual) => new()
    {
        Kind = SupportingRowKind.Output, Name = "Kasus yang diselesaikan", Unit = "Kasus",
        Target = MeasuredValue.OfNumber(Number(target)!.Value), Actual = MeasuredValue.OfNumber(Number(actual)!.Value),
    };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Rupiah? Money(string? text) => text is null ? null : new Rupiah(long.Parse(text, CultureInfo.InvariantCulture));
}
