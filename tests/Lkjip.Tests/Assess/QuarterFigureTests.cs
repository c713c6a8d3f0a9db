using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>The figures of a quarter, worked out by hand.</summary>
public sealed class QuarterFigureTests
{
    [Fact]
    public void Sum_OfTwoQuarters_IsHeldAgainstTheSumOfTheirTargets()
    {
        // Targets 200 + 300 of 1.000; actuals 150 + 250.
        var assessment = Assess(2, Flow("i1", "s1", [200m, 300m, 300m, 200m], [150m, 250m]));

        Assert.Equal("500", Shown(assessment, "i1", "targetToDate"));
        Assert.Equal("400", Shown(assessment, "i1", "toDate"));
        Assert.Equal("80%", Shown(assessment, "i1", "achievementQuarter"));
        Assert.Equal("40%", Shown(assessment, "i1", "achievementYear"));
        Assert.Equal("Sangat Baik", Shown(assessment, "i1", "rating"));
    }

    [Fact]
    public void ToDate_OfASum_NamesTheQuartersItIsMadeOf()
    {
        var figure = Assess(2, Flow("i1", "s1", [200m, 300m], [150m, 250m])).Find("quarters", "i1", "toDate")!;

        Assert.Equal("sum", figure.Formula);
        Assert.Equal(["150", "250"], figure.Inputs.Values);
    }

    [Fact]
    public void ToDate_OfAMean_IsRoundedByThePolicy()
    {
        // (10 + 20 + 20) / 3 = 16,666...
        var figure = Assess(3, Flow("i1", "s1", [10m, 10m, 10m], [10m, 20m, 20m]) with { Accumulation = Accumulation.Average }).Find("quarters", "i1", "toDate")!;

        Assert.Equal("mean", figure.Formula);
        Assert.Equal("16,67", figure.Shown);
    }

    [Fact]
    public void QuarterBefore_IsComparedInPoints()
    {
        // TW I 150/200 = 75 %, TW II 400/500 = 80 %.
        var assessment = Assess(2, Flow("i1", "s1", [200m, 300m], [150m, 250m]));

        Assert.Equal("150", Shown(assessment, "i1", "before"));
        Assert.Equal("75%", Shown(assessment, "i1", "achievementBefore"));
        Assert.Equal("5", Shown(assessment, "i1", "difference"));
        Assert.Equal(FigureKind.Points, assessment.Find("quarters", "i1", "difference")!.Kind);
    }

    [Fact]
    public void FirstQuarter_HasNothingBeforeIt()
    {
        var assessment = Assess(1, Flow("i1", "s1", [200m], [150m]));

        Assert.Null(assessment.Find("quarters", "i1", "achievementBefore"));
        Assert.Null(assessment.Find("quarters", "i1", "difference"));
        Assert.Null(assessment.Find("quarters", "total", "difference"));
    }

    [Fact]
    public void LaterQuarters_OfAnInterimReport_DoNotCount() =>
        Assert.Equal("150", Shown(Assess(1, Flow("i1", "s1", [200m, 300m], [150m, 250m])), "i1", "toDate"));

    [Fact]
    public void Means_AreOfTheIndicatorsOfAnObjectiveAndOfTheObjectives()
    {
        // s1: (75 + 125) / 2 = 100; s2: 50; agency (100 + 50) / 2 = 75.
        var assessment = Assess(1, Flow("i1", "s1", [200m], [150m]), Flow("i2", "s1", [200m], [250m]), Flow("i3", "s2", [200m], [100m]));

        Assert.Equal("100%", Shown(assessment, "s1", "achievementQuarter"));
        Assert.Equal("50%", Shown(assessment, "s2", "achievementQuarter"));
        Assert.Equal("75%", Shown(assessment, "total", "achievementQuarter"));
    }

    [Fact]
    public void Summary_CountsWhoReachedTheTargetOfTheQuarter()
    {
        var assessment = Assess(1, Flow("i1", "s1", [200m], [150m]), Flow("i2", "s1", [200m], [200m]), Flow("i3", "s2", [200m], []));

        Assert.Equal("3", assessment.Find("quarterSummary", "report", "indicators")!.Shown);
        Assert.Equal("1", assessment.Find("quarterSummary", "report", "achieved")!.Shown);
        Assert.Equal("1", assessment.Find("quarterSummary", "report", "notAchieved")!.Shown);
        Assert.Equal("1", assessment.Find("quarterSummary", "report", "unmeasured")!.Shown);
    }

    [Fact]
    public void Spending_ToDate_StandsAgainstThePlanOfTheQuarter()
    {
        // 100 + 250 of 1.000 in the second quarter, whose plan is 40 %.
        var assessment = Assessor.Assess(Spending(2, AbsorptionRollup.Weighted, ("p", 1000, [100, 250, 300])));

        Assert.Equal("350", assessment.Find("quarterBudget", "p", "spentToDate")!.Shown);
        Assert.Equal("35%", assessment.Find("quarterBudget", "p", "absorptionToDate")!.Shown);
        Assert.Equal("40%", assessment.Find("quarterBudget", "p", "planToDate")!.Shown);
        Assert.Equal("-5", assessment.Find("quarterBudget", "p", "deviation")!.Shown);
        Assert.Equal("650", assessment.Find("quarterBudget", "p", "remaining")!.Shown);
    }

    [Theory]
    [InlineData(AbsorptionRollup.Weighted, "14%")]
    [InlineData(AbsorptionRollup.MeanOfPrograms, "30%")]
    public void Spending_OfTheAgency_FollowsThePolicyOfAbsorption(AbsorptionRollup rollup, string absorption)
    {
        // Programs 10 % of 900 and 50 % of 100: together 140 of 1.000, in the mean 30 %.
        var assessment = Assessor.Assess(Spending(1, rollup, ("p", 900, [90]), ("q", 100, [50])));

        Assert.Equal(absorption, assessment.Find("quarterBudget", "total", "absorptionToDate")!.Shown);
    }

    [Fact]
    public void Report_WithoutQuarters_HasNoQuarterlyTable()
    {
        var assessment = Assessor.Assess(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 10m, 5m).Program("p", 10, 5).Build());

        Assert.Null(assessment.Table("quarters"));
        Assert.Null(assessment.Table("quarterBudget"));
        Assert.Null(assessment.Table("quarterSummary"));
    }

    [Theory]
    [MemberData(nameof(WorkedExamples))]
    public void WorkedExample_OfTheMethodology_GivesItsFigures(string targets, string actuals, string accumulation, string toDate, string quarter, string year)
    {
        var indicator = Flow("i1", "s1", Numbers(targets), Numbers(actuals)) with { Accumulation = Enum.Parse<Accumulation>(accumulation, ignoreCase: true) };
        var assessment = Assess(Numbers(actuals).Length, indicator);

        Assert.Equal(toDate, $"{Shown(assessment, "i1", "toDate")} of {Shown(assessment, "i1", "targetToDate")}");
        Assert.Equal(quarter, Shown(assessment, "i1", "achievementQuarter"));
        Assert.Equal(year, Shown(assessment, "i1", "achievementYear"));
    }

    [Theory]
    [MemberData(nameof(WorkedSpending))]
    public void Spending_WorkedExample_GivesItsFigures(string quarter, string spent, string absorption, string deviation, string status)
    {
        var number = int.Parse(quarter, System.Globalization.CultureInfo.InvariantCulture);
        var amounts = Enumerable.Repeat(0L, number - 1).Append(long.Parse(spent, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var assessment = Assessor.Assess(Spending(number, AbsorptionRollup.Weighted, ("p", 1000, amounts)));

        Assert.Equal([absorption, deviation, status], new[] { "absorptionToDate", "deviation", "status" }.Select(column => assessment.Find("quarterBudget", "p", column)!.Shown));
    }

    public static TheoryData<string, string, string, string, string> WorkedSpending =>
        [.. MethodologyTables.Rows("| quarter | spent to date of 1.000 |").Select(cells => (cells[0], cells[1], cells[2], cells[3], cells[4]))];

    public static TheoryData<string, string, string, string, string, string> WorkedExamples =>
        [.. MethodologyTables.Rows("| targets | actuals | accumulation |").Select(cells => (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))];

    // "-" is a quarter without a value.
    private static decimal?[] Numbers(string list) =>
        [.. list.Split(", ").Select(number => number == "-" ? (decimal?)null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static Indicator Flow(string id, string objective, decimal?[] targets, decimal?[] actuals) => new()
    {
        Id = id, ObjectiveId = objective, Name = id, Kind = IndicatorKind.Count, Accumulation = Accumulation.Sum,
        Targets = [new Measurement { Year = 2022, Value = MeasuredValue.OfNumber(1000m) }, .. Quarters(targets)], Actuals = [.. Quarters(actuals)],
    };

    private static IEnumerable<Measurement> Quarters(decimal?[] values) => values.Index().Where(one => one.Item is not null)
        .Select(one => new Measurement { Year = 2022, Quarter = one.Index + 1, Value = MeasuredValue.OfNumber(one.Item!.Value) });

    private static string Shown(Assessment assessment, string row, string column) => assessment.Find("quarters", row, column)!.Shown;

    private static Assessment Assess(int quarter, params Indicator[] indicators) => Assessor.Assess(
        ReportBuilder.WithOneObjective().Objective("s2").With(now => now with { Indicators = indicators, Period = now.Period with { Quarter = quarter } }).Build());

    private static PerformanceReport Spending(int quarter, AbsorptionRollup rollup, params (string Id, long Ceiling, long[] Spent)[] programs) =>
        ReportBuilder.WithOneObjective().Policy(policy => policy with { AbsorptionRollup = rollup }).With(now => now with
        {
            Period = now.Period with { Quarter = quarter },
            Budget = new Budget
            {
                Programs = [.. programs.Select(program => ReportBuilder.Item(program.Id, program.Ceiling, 0) with
                {
                    Spent = null, SpentByQuarter = [.. program.Spent.Select(amount => new Rupiah(amount))],
                })],
            },
        }).Build();
}
