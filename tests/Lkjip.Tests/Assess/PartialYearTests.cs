using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>Years of which only some quarters are measured, for every accumulation.</summary>
public sealed class PartialYearTests
{
    // Actuals 40, 60, 50, 90 against targets 50, 50, 60, 80 of 240 for the year; worked out by hand.
    [Theory]
    [InlineData(Accumulation.Sum, 1, "40", "50", "80%", "16,67%")]
    [InlineData(Accumulation.Sum, 2, "100", "100", "100%", "41,67%")]
    [InlineData(Accumulation.Sum, 3, "150", "160", "93,75%", "62,50%")]
    [InlineData(Accumulation.Sum, 4, "240", "240", "100%", "100%")]
    [InlineData(Accumulation.Last, 1, "40", "50", "80%", "16,67%")]
    [InlineData(Accumulation.Last, 3, "50", "60", "83,33%", "20,83%")]
    [InlineData(Accumulation.Last, 4, "90", "80", "112,50%", "37,50%")]
    [InlineData(Accumulation.Cumulative, 2, "60", "50", "120%", "25%")]
    [InlineData(Accumulation.Cumulative, 4, "90", "80", "112,50%", "37,50%")]
    [InlineData(Accumulation.Average, 2, "50", "50", "100%", "20,83%")]
    [InlineData(Accumulation.Average, 3, "50", "53,33", "93,75%", "20,83%")]
    [InlineData(Accumulation.Average, 4, "60", "60", "100%", "25%")]
    [InlineData(Accumulation.Single, 2, "60", "50", "120%", "25%")]
    public void ToDate_OfAQuarter_IsHeldAgainstQuarterAndYear(Accumulation accumulation, int quarter, string toDate, string target, string ofQuarter, string ofYear)
    {
        var assessment = Assess(accumulation, quarter, [50m, 50m, 60m, 80m], [40m, 60m, 50m, 90m]);

        Assert.Equal([toDate, target, ofQuarter, ofYear], Shown(assessment, "toDate", "targetToDate", "achievementQuarter", "achievementYear"));
    }

    // The second quarter was forgotten: 40, -, 50 against 50, 50, 60.
    [Theory]
    [InlineData(Accumulation.Sum, "90", "56,25%")]
    [InlineData(Accumulation.Last, "50", "83,33%")]
    [InlineData(Accumulation.Cumulative, "50", "83,33%")]
    [InlineData(Accumulation.Average, "45", "84,38%")]
    public void Gap_TakesWhatIsKnown(Accumulation accumulation, string toDate, string achievement) =>
        Assert.Equal([toDate, achievement], Shown(Assess(accumulation, 3, [50m, 50m, 60m], [40m, null, 50m]), "toDate", "achievementQuarter"));

    [Fact]
    public void Last_WithItsQuarterStillEmpty_TakesTheQuarterBefore() =>
        Assert.Equal(["40", "80%"], Shown(Assess(Accumulation.Last, 2, [50m, 50m], [40m, null]), "toDate", "achievementQuarter"));

    [Fact]
    public void Last_WithItsQuarterNotApplicable_TakesTheLastNumber()
    {
        var assessment = Assess(Accumulation.Last, 2, [50m, 50m], [40m, null], [new Measurement { Year = 2022, Quarter = 2, Value = MeasuredValue.NotApplicable }]);

        Assert.Equal("40", assessment.Find("quarters", "i1", "toDate")!.Shown);
        Assert.Equal("not-applicable", assessment.Find("quarters", "i1", "actualQ2")!.Reason);
    }

    [Theory]
    [InlineData(Accumulation.Single)]
    [InlineData(Accumulation.Last)]
    public void Target_OfALaterQuarterOnly_IsNotYetDue(Accumulation accumulation)
    {
        var assessment = Assess(accumulation, 2, [null, null, null, 80m], []);

        Assert.Equal("not-yet-due", assessment.Find("quarters", "i1", "toDate")!.Reason);
        Assert.Equal("not-yet-due", assessment.Find("quarters", "i1", "achievementQuarter")!.Reason);
        Assert.Equal("not-yet-due", assessment.Find("quarters", "i1", "achievementYear")!.Reason);
        Assert.Equal("1", assessment.Find("quarterSummary", "report", "unmeasured")!.Shown);
    }

    [Fact]
    public void MissingActual_CountedAsZero_DoesNotCountWhatIsNotYetDue()
    {
        var report = Report(Accumulation.Single, 2, [null, null, null, 80m], []).With(now => now with { Policy = now.Policy with { MissingActual = MissingActual.Zero } }).Build();

        Assert.Equal("nothing-measured", Assessor.Assess(report).Find("quarters", "total", "achievementYear")!.Reason);
    }

    [Fact]
    public void Ratios_OfAnAverageYear_AreAveragedAsRatios()
    {
        // 1/4 and 3/4: 25 % and 75 %, in the mean 50 %.
        var indicator = new Indicator
        {
            Id = "i1", ObjectiveId = "s1", Name = "i1", Kind = IndicatorKind.Percent, Unit = "%", Accumulation = Accumulation.Average,
            Targets = [new Measurement { Year = 2022, Value = MeasuredValue.OfNumber(50m) }],
            Actuals = [new Measurement { Year = 2022, Quarter = 1, Numerator = 1, Denominator = 4 }, new Measurement { Year = 2022, Quarter = 2, Numerator = 3, Denominator = 4 }],
        };
        var assessment = Assessor.Assess(ReportBuilder.WithOneObjective().With(now => now with { Indicators = [indicator] }).Build());

        Assert.Equal(50m, assessment.Find("achievement", "i1", "actual")!.Exact);
        Assert.Equal(50m, assessment.Find("quarters", "i1", "toDate")!.Exact);
    }

    [Fact]
    public void ActualsAndSpending_AfterTheQuarterOfTheReport_AreNoFigures()
    {
        var report = Report(Accumulation.Sum, 2, [50m, 50m, 60m, 80m], [40m, 60m, 50m, 90m]).With(now => now with
        {
            Budget = new Budget { Programs = [ReportBuilder.Item("p", 1000, 0) with { Spent = null, SpentByQuarter = [new Rupiah(1), new Rupiah(2), new Rupiah(3)] }] },
        }).Build();
        var assessment = Assessor.Assess(report);

        Assert.Null(assessment.Find("quarters", "i1", "actualQ3"));
        Assert.Equal("60", assessment.Find("quarters", "i1", "targetQ3")!.Shown);
        Assert.Null(assessment.Find("quarterBudget", "p", "spentQ3"));
        Assert.Equal("2", assessment.Find("quarterBudget", "p", "spentQ2")!.Shown);
    }

    [Theory]
    [InlineData(349, "di bawah rencana")]
    [InlineData(350, "sesuai rencana")]
    [InlineData(450, "sesuai rencana")]
    [InlineData(451, "di atas rencana")]
    public void Spending_WithinTheTolerance_IsAsPlanned(long spent, string status) => Assert.Equal(status, Status(spent, 5m));

    [Fact]
    public void Tolerance_OfTheAgency_Counts() => Assert.Equal("di bawah rencana", Status(398, 0.1m));

    // Of 1.000, in the second quarter with its plan of 40 %.
    private static string Status(long spent, decimal tolerance) => Assessor.Assess(ReportBuilder.WithOneObjective().Policy(policy => policy with { QuarterPlanTolerance = tolerance }).With(now => now with
    {
        Period = now.Period with { Quarter = 2 },
        Budget = new Budget { Programs = [ReportBuilder.Item("p", 1000, 0) with { Spent = null, SpentByQuarter = [new Rupiah(0), new Rupiah(spent)] }] },
    }).Build()).Find("quarterBudget", "p", "status")!.Shown;

    private static IEnumerable<string> Shown(Assessment assessment, params string[] columns) => columns.Select(column => assessment.Find("quarters", "i1", column)!.Shown);

    private static Assessment Assess(Accumulation accumulation, int quarter, decimal?[] targets, decimal?[] actuals, params Measurement[] more) =>
        Assessor.Assess(Report(accumulation, quarter, targets, actuals, more).Build());

    private static ReportBuilder Report(Accumulation accumulation, int quarter, decimal?[] targets, decimal?[] actuals, params Measurement[] more) => ReportBuilder.WithOneObjective().With(now => now with
    {
        Period = now.Period with { Quarter = quarter },
        Indicators =
        [
            new Indicator
            {
                Id = "i1", ObjectiveId = "s1", Name = "i1", Kind = IndicatorKind.Index, Accumulation = accumulation,
                Targets = [new Measurement { Year = 2022, Value = MeasuredValue.OfNumber(240m) }, .. Quarters(targets)], Actuals = [.. Quarters(actuals), .. more],
            },
        ],
    });

    private static IEnumerable<Measurement> Quarters(decimal?[] values) => values.Index().Where(one => one.Item is not null)
        .Select(one => new Measurement { Year = 2022, Quarter = one.Index + 1, Value = MeasuredValue.OfNumber(one.Item!.Value) });
}
