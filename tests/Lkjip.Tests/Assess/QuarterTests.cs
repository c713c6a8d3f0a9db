using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

public sealed class QuarterTests
{
    [Theory]
    [InlineData(Accumulation.Sum, "60", "100%", "60%")]
    [InlineData(Accumulation.Last, "30", "100%", "30%")]
    [InlineData(Accumulation.Cumulative, "30", "100%", "30%")]
    [InlineData(Accumulation.Average, "20", "100%", "20%")]
    public void ThreeQuarters_ByAccumulation_GiveToDateAndBothAchievements(Accumulation accumulation, string toDate, string quarter, string year)
    {
        var assessment = Assess(accumulation, 3, (1, 10m), (2, 20m), (3, 30m));
        Assert.Equal(toDate, assessment.Find("quarters", "i1", "toDate")!.Displayed!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(quarter, assessment.Find("quarters", "i1", "achievementQuarter")!.Shown);
        Assert.Equal(year, assessment.Find("quarters", "i1", "achievementYear")!.Shown);
    }

    [Fact]
    public void Gap_OfALastKnownIndicator_TakesTheLastKnownValue()
    {
        var assessment = Assess(Accumulation.Last, 4, (1, 10m), (3, 30m));
        Assert.Equal(30m, assessment.Find("quarters", "i1", "toDate")!.Exact);
        Assert.Equal("actual-missing", assessment.Find("quarters", "i1", "actualQ2")!.Reason);
    }

    [Fact]
    public void YearWithoutItsOwnValue_TakesItsQuarters() =>
        Assert.Equal(60m, Assess(Accumulation.Sum, 3, (1, 10m), (2, 20m), (3, 30m)).Find("achievement", "i1", "actual")!.Exact);

    [Fact]
    public void Spending_PerQuarter_IsCumulatedAndHeldAgainstThePlan()
    {
        var report = ReportBuilder.WithOneObjective().With(now => now with
        {
            Budget = new Budget { Programs = [ReportBuilder.Item("p", 1000, 0) with { Spent = null, SpentByQuarter = [new Rupiah(100), new Rupiah(250)] }] },
        }).Build();
        var assessment = Assessor.Assess(report);
        Assert.Equal("350", assessment.Find("quarterBudget", "total", "cumulativeQ2")!.Shown);
        Assert.Equal("35%", assessment.Find("quarterBudget", "p", "absorptionQ2")!.Shown);
        Assert.Equal("40%", assessment.Find("quarterBudget", "p", "planQ2")!.Shown);
        Assert.Null(assessment.Find("quarterBudget", "p", "spentQ3"));
    }

    private static Assessment Assess(Accumulation accumulation, int quarter, params (int Quarter, decimal Value)[] values)
    {
        var measured = values.Select(value => new Measurement { Year = 2022, Quarter = value.Quarter, Value = MeasuredValue.OfNumber(value.Value) }).ToList();
        var report = ReportBuilder.WithOneObjective().Indicator("i1", "s1", null, null, indicator => indicator with
        {
            Kind = IndicatorKind.Count,
            Unit = "",
            Accumulation = accumulation,
            Targets = [new Measurement { Year = 2022, Value = MeasuredValue.OfNumber(100m) }, .. measured],
            Actuals = measured,
        }).With(now => now with { Period = now.Period with { Quarter = quarter } });
        return Assessor.Assess(report.Build());
    }
}
