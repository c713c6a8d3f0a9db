using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The rules of interim reports: gaps between quarters, factors of what was missed, the status of what was promised.</summary>
public sealed class QuarterRuleTests
{
    [Fact]
    [Covers("R-LKP-30", Cases.Hit)]
    public void Quarter_BetweenTwoFilledOnes_IsFoundWhenItIsEmpty()
    {
        var finding = Assert.Single(Of("R-LKP-30", Interim(3, Measured(Accumulation.Last, (1, 60m), (3, 90m)))));

        Assert.Equal("Indikator i1", finding.Place);
        Assert.Contains("belum memiliki realisasi Triwulan II tahun 2022, sedangkan Triwulan I, III sudah terisi", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Covers("R-LKP-30", Cases.Hit)]
    public void QuarterOfTheReport_Empty_IsFound() =>
        Assert.Contains("Triwulan II ", Assert.Single(Of("R-LKP-30", Interim(2, Measured(Accumulation.Sum, (1, 60m))))).Message, StringComparison.Ordinal);

    [Fact]
    [Covers("R-LKP-30", Cases.Miss)]
    public void Quarters_AllFilled_AreNoGap() => Assert.Empty(Of("R-LKP-30", Interim(3, Measured(Accumulation.Last, (1, 60m), (2, 70m), (3, 90m)))));

    [Fact]
    [Covers("R-LKP-30", Cases.Miss)]
    public void Quarter_WithoutTargetWhereOthersHaveOne_IsNotDue() =>
        Assert.Empty(Of("R-LKP-30", Interim(4, Measured(Accumulation.Last, (2, 60m), (4, 90m)) with { Targets = [At(2, 50m), At(4, 80m)] })));

    [Fact]
    [Covers("R-LKP-30", Cases.Miss)]
    public void Indicator_MeasuredOnce_HasNoGap() => Assert.Empty(Of("R-LKP-30", Interim(4, Measured(Accumulation.Single, (3, 60m)))));

    [Fact]
    [Covers("R-LKP-30", Cases.Miss)]
    public void Quarter_ThatDoesNotApply_IsNoGap() => Assert.Empty(Of("R-LKP-30", Interim(3, Measured(Accumulation.Last, (1, 60m), (3, 90m)) with
    {
        Actuals = [At(1, 60m), new Measurement { Year = 2022, Quarter = 2, Value = MeasuredValue.NotApplicable }, At(3, 90m)],
    })));

    [Fact]
    [Covers("R-LKP-30", Cases.Miss)]
    public void LaterQuarters_OfAnInterimReport_AreNotExpected() => Assert.Empty(Of("R-LKP-30", Interim(1, Measured(Accumulation.Sum, (1, 60m)))));

    [Fact]
    [Covers("R-LKP-30", Cases.Missing)]
    public void Indicator_WithoutAnyQuarter_IsNoGap() => Assert.Empty(Of("R-LKP-30", Interim(3, Measured(Accumulation.Sum))));

    [Fact]
    [Covers("R-LKP-30", Cases.Hit)]
    public void Spending_OfOneSubActivityLacking_NamesIt()
    {
        var report = Interim(2, Measured(Accumulation.Sum)) with { Budget = new Budget { Programs = [Spent("p", 10, 20), Spent("q", 10)] } };

        Assert.Equal("Program q", Assert.Single(Of("R-LKP-30", report)).Place);
    }

    [Fact]
    [Covers("R-LKP-30", Cases.Hit)]
    public void Spending_OfAllLacking_IsOneFinding()
    {
        var report = Interim(2, Measured(Accumulation.Sum)) with { Budget = new Budget { Programs = [Spent("p", 10), Spent("q", 10)] } };

        Assert.Equal("Anggaran", Assert.Single(Of("R-LKP-30", report)).Place);
    }

    [Fact]
    [Covers("R-LKP-31", Cases.Hit)]
    public void MissedTarget_WithoutInhibitingFactor_IsFound() =>
        Assert.Contains("(capaian 75%)", Assert.Single(Of("R-LKP-31", Interim(1, Missed()))).Message, StringComparison.Ordinal);

    [Fact]
    [Covers("R-LKP-31", Cases.Miss)]
    public void MissedTarget_WithInhibitingFactorOfTheQuarter_IsNot() =>
        Assert.Empty(Of("R-LKP-31", Interim(1, Missed() with { Analysis = Factors(new QuarterFactors { Quarter = 1, Inhibiting = ["Lowongan sedikit."] }) })));

    [Fact]
    [Covers("R-LKP-31", Cases.Hit)]
    public void MissedTarget_WithFactorsOfAnotherQuarterOnly_IsFound() =>
        Assert.Single(Of("R-LKP-31", Interim(1, Missed() with { Analysis = Factors(new QuarterFactors { Quarter = 2, Inhibiting = ["Lowongan sedikit."] }) })));

    [Fact]
    [Covers("R-LKP-31", Cases.Missing)]
    public void TargetOfTheQuarter_Missing_IsNotJudged() => Assert.Empty(Of("R-LKP-31", Interim(1, Missed() with { Targets = [] })));

    [Fact]
    public void MissedTargetOfTheYear_OfAnInterimReport_NeedsNoCauseYet() => Assert.Empty(Of("R-LKP-03", Interim(1, Missed())));

    [Fact]
    [Covers("R-LKP-32", Cases.Hit)]
    [Covers("R-LKP-32", Cases.Missing)]
    public void FollowUp_OfAnEarlierQuarterWithoutStatus_IsFound() =>
        Assert.Equal("Menambah mediator.", Assert.Single(Of("R-LKP-32", Interim(2, Promised()))).Place);

    [Theory]
    [Covers("R-LKP-32", Cases.Miss)]
    [InlineData(2, 2, FollowUpStatus.Ongoing)]
    [InlineData(3, 2, FollowUpStatus.Done)]
    [InlineData(3, 2, FollowUpStatus.Dropped)]
    public void FollowUp_WithItsStatusOrFinishedBefore_IsNot(int quarter, int told, FollowUpStatus status) =>
        Assert.Empty(Of("R-LKP-32", Interim(quarter, Promised(new FollowUpProgress { Quarter = told, Status = status }))));

    [Fact]
    [Covers("R-LKP-32", Cases.Hit)]
    public void FollowUp_StillOpenThatNoLongerIsReported_IsFound() =>
        Assert.Single(Of("R-LKP-32", Interim(3, Promised(new FollowUpProgress { Quarter = 2, Status = FollowUpStatus.Ongoing }))));

    private static IEnumerable<Finding> Of(string code, PerformanceReport report) => Reviewer.Review(Assessor.Assess(report)).Where(finding => finding.Code == code);

    private static PerformanceReport Interim(int quarter, Indicator indicator) => ReportBuilder.WithOneObjective()
        .With(now => now with { Indicators = [indicator], Period = now.Period with { Quarter = quarter } }).Build();

    private static Indicator Measured(Accumulation accumulation, params (int Quarter, decimal Value)[] actuals) => new()
    {
        Id = "i1", ObjectiveId = "s1", Name = "Indikator i1", Kind = IndicatorKind.Count, Accumulation = accumulation,
        Actuals = [.. actuals.Select(one => At(one.Quarter, one.Value))],
    };

    private static Indicator Missed() => Measured(Accumulation.Sum, (1, 150m)) with { Targets = [At(1, 200m)] };

    private static Indicator Promised(params FollowUpProgress[] progress) => Measured(Accumulation.Sum) with
    {
        Analysis = Factors(new QuarterFactors { Quarter = 1, FollowUps = [new FollowUp { Text = "Menambah mediator.", Progress = progress }] }),
    };

    private static Analysis Factors(params QuarterFactors[] quarters) => new() { Quarters = quarters };

    private static Measurement At(int quarter, decimal value) => new() { Year = 2022, Quarter = quarter, Value = MeasuredValue.OfNumber(value) };

    private static BudgetItem Spent(string id, params long[] quarters) =>
        ReportBuilder.Item(id, 100, 0) with { Spent = null, SpentByQuarter = [.. quarters.Select(amount => new Rupiah(amount))] };
}
