using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>The quarter against the one before and against the same quarter of the year before, worked out by hand.</summary>
public sealed class QuarterComparisonTests
{
    [Fact]
    public void Sum_IsComparedByTheQuarterItselfAndByTheYearToDate()
    {
        // Targets 100 each. 2022: 80, 120. This year: 110, 130. 130 - 110 = 20 (18,18 %); 240 - 200 = 40 (20 %).
        var assessment = Assess(2, Measured(Accumulation.Sum, IndicatorKind.Count, [110m, 130m], [80m, 120m]));

        Assert.Equal(["110 Orang", "130 Orang", "20 Orang", "18,18%"], Shown(assessment, "i1", "actualBefore", "actual", "changeBefore", "growthBefore"));
        Assert.Equal(["200 Orang", "240 Orang", "40 Orang", "20%"], Shown(assessment, "i1", "toDateLastYear", "toDate", "changeLastYear", "growthLastYear"));
        Assert.Equal(["110%", "120%", "10"], Shown(assessment, "i1", "achievementBefore", "achievement", "differenceBefore"));
        Assert.Equal(["100%", "20"], Shown(assessment, "i1", "achievementLastYear", "differenceLastYear"));
    }

    [Theory]
    [InlineData(Accumulation.Last, "120", "130")]
    [InlineData(Accumulation.Cumulative, "120", "130")]
    [InlineData(Accumulation.Average, "100", "120")]
    [InlineData(Accumulation.Single, "120", "130")]
    public void YearsToDate_FollowTheAccumulation(Accumulation accumulation, string lastYear, string now) =>
        Assert.Equal([$"{lastYear} Orang", $"{now} Orang"], Shown(Assess(2, Measured(accumulation, IndicatorKind.Count, [110m, 130m], [80m, 120m])), "i1", "toDateLastYear", "toDate"));

    [Fact]
    public void Percentages_DifferInPointsAndHaveNoGrowth()
    {
        var assessment = Assess(2, Measured(Accumulation.Last, IndicatorKind.Percent, [60m, 75.5m], [50m, 70m]));

        Assert.Equal((FigureKind.Points, "15,50"), Kind(assessment, "changeBefore"));
        Assert.Equal((FigureKind.Points, "5,50"), Kind(assessment, "changeLastYear"));
        Assert.Null(assessment.Find("quarterComparison", "i1", "growthBefore"));
        Assert.Null(assessment.Find("quarterComparison", "i1", "growthLastYear"));
    }

    [Fact]
    public void Grades_AreShownWithoutAnyDifference()
    {
        var indicator = Measured(Accumulation.Last, IndicatorKind.Grade, [], []) with
        {
            Formula = "ordinal",
            Unit = "",
            Targets = [Grade(2022, 1, "B"), Grade(2022, 2, "BB")],
            Actuals = [Grade(2022, 1, "B"), Grade(2022, 2, "BB")],
        };
        var assessment = Assess(2, indicator);

        Assert.Equal(["B", "BB"], Shown(assessment, "i1", "actualBefore", "actual"));
        Assert.Null(assessment.Find("quarterComparison", "i1", "changeBefore"));
    }

    [Fact]
    public void Difference_NamesBothFiguresAsItsInputs()
    {
        var figure = Assess(2, Measured(Accumulation.Sum, IndicatorKind.Count, [110m, 130m], [80m, 120m])).Find("quarterComparison", "i1", "changeLastYear")!;

        Assert.Equal("difference", figure.Formula);
        Assert.Equal(("240", "200"), (figure.Inputs["now"], figure.Inputs["before"]));
    }

    [Fact]
    public void EarlierQuarter_Empty_LeavesTheDifferenceOpen()
    {
        var assessment = Assess(3, Measured(Accumulation.Last, IndicatorKind.Count, [110m], [80m]) with { Actuals = [At(2022, 1, 110m), At(2022, 3, 130m)] });

        Assert.Equal("actual-missing", assessment.Find("quarterComparison", "i1", "actualBefore")!.Reason);
        Assert.Equal("value-missing", assessment.Find("quarterComparison", "i1", "changeBefore")!.Reason);
    }

    [Fact]
    public void YearBefore_WithoutQuarters_IsNotCompared()
    {
        var assessment = Assess(2, Measured(Accumulation.Sum, IndicatorKind.Count, [110m, 130m], []));

        Assert.Null(assessment.Find("quarterComparison", "i1", "toDateLastYear"));
        Assert.Null(assessment.Find("quarterComparison", "total", "achievementLastYear"));
    }

    [Fact]
    public void FirstQuarter_IsOnlyComparedWithTheYearBefore()
    {
        var assessment = Assess(1, Measured(Accumulation.Sum, IndicatorKind.Count, [110m, 130m], [80m, 120m]));

        Assert.Null(assessment.Find("quarterComparison", "i1", "actualBefore"));
        Assert.Equal(["80%", "110%", "30"], Shown(assessment, "i1", "achievementLastYear", "achievement", "differenceLastYear"));
    }

    [Fact]
    public void Means_OfTheYearBefore_AreThoseOfTheObjectivesAndTheAgency()
    {
        // Last year s1: (80 + 120) / 2 = 100; s2: 50; agency 75. This year 110 each in the first quarter.
        var assessment = Assess(
            1, Measured(Accumulation.Sum, IndicatorKind.Count, [110m], [80m]), Measured(Accumulation.Sum, IndicatorKind.Count, [110m], [120m]) with { Id = "i2" },
            Measured(Accumulation.Sum, IndicatorKind.Count, [110m], [50m]) with { Id = "i3", ObjectiveId = "s2" });

        Assert.Equal(["100%"], Shown(assessment, "s1", "achievementLastYear"));
        Assert.Equal(["50%"], Shown(assessment, "s2", "achievementLastYear"));
        Assert.Equal(["75%", "110%", "35"], Shown(assessment, "total", "achievementLastYear", "achievement", "differenceLastYear"));
    }

    [Fact]
    public void Spending_IsComparedByAmountAndByAbsorption()
    {
        // 100 then 250 of 1.000; the year before 50 + 100 of 500. 250/100 - 1 = 150 %; 350/150 - 1 = 133,33 %; 35 - 30 = 5 points.
        var assessment = Spent([100, 250], new BudgetYear { Year = 2021, Ceiling = new Rupiah(500), Spent = new Rupiah(400), SpentByQuarter = [new Rupiah(50), new Rupiah(100), new Rupiah(250)] });

        Assert.Equal(["100", "250", "150%"], Budget(assessment, "p", "spentBefore", "spent", "growthBefore"));
        Assert.Equal(["500", "150", "350", "133,33%"], Budget(assessment, "p", "ceilingLastYear", "spentLastYear", "spentToDate", "growthLastYear"));
        Assert.Equal(["30%", "35%", "5"], Budget(assessment, "p", "absorptionLastYear", "absorption", "differenceLastYear"));
    }

    [Fact]
    public void Spending_OfTheAgencyTheYearBefore_IsTheSumOfItsProgramsWhereNothingElseIsTyped() =>
        Assert.Equal(["150", "30%"], Budget(Spent([100, 250], new BudgetYear
        {
            Year = 2021, Ceiling = new Rupiah(500), Spent = new Rupiah(400), SpentByQuarter = [new Rupiah(50), new Rupiah(100)],
        }), "total", "spentLastYear", "absorptionLastYear"));

    [Fact]
    public void Spending_WithoutTheYearBefore_IsOnlyComparedWithTheQuarterBefore()
    {
        var assessment = Spent([100, 250], null);

        Assert.Equal(["150%"], Budget(assessment, "p", "growthBefore"));
        Assert.Null(assessment.Find("quarterBudgetComparison", "p", "absorptionLastYear"));
    }

    [Fact]
    public void ComparedFigures_AreTheSameAsInTheirOwnTables()
    {
        var assessment = Assess(2, Measured(Accumulation.Sum, IndicatorKind.Count, [110m, 130m], [80m, 120m]));

        Assert.Equal(assessment.Find("quarters", "i1", "achievementQuarter")!.Shown, assessment.Find("quarterComparison", "i1", "achievement")!.Shown);
        Assert.Equal(assessment.Find("quarters", "i1", "toDate")!.Inputs, assessment.Find("quarterComparison", "i1", "toDate")!.Inputs);
    }

    [Theory]
    [MemberData(nameof(WorkedExamples))]
    public void WorkedExample_OfTheMethodology_GivesItsChanges(string kind, string now, string before, string accumulation, string quarter, string year)
    {
        var indicator = Measured(Enum.Parse<Accumulation>(accumulation, ignoreCase: true), Enum.Parse<IndicatorKind>(kind, ignoreCase: true), Numbers(now), Numbers(before)) with { Unit = "" };
        var assessment = Assess(2, indicator);

        Assert.Equal((quarter, year), (Change(assessment, "Before"), Change(assessment, "LastYear")));
    }

    public static TheoryData<string, string, string, string, string, string> WorkedExamples =>
        [.. MethodologyTables.Rows("| kind | actuals | year before |").Select(cells => (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))];

    private static string Change(Assessment assessment, string column) => assessment.Find("quarterComparison", "i1", $"change{column}")!.Shown
        + (assessment.Find("quarterComparison", "i1", $"growth{column}") is { } growth ? $" ({growth.Shown})" : "");

    private static decimal[] Numbers(string list) => [.. list.Split(", ").Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Shown(Assessment assessment, string row, params string[] columns) =>
        columns.Select(column => assessment.Find("quarterComparison", row, column)!.Shown);

    private static IEnumerable<string> Budget(Assessment assessment, string row, params string[] columns) =>
        columns.Select(column => assessment.Find("quarterBudgetComparison", row, column)!.Shown);

    private static (FigureKind Kind, string Shown) Kind(Assessment assessment, string column) =>
        assessment.Find("quarterComparison", "i1", column) is { } figure ? (figure.Kind, figure.Shown) : default;

    private static Assessment Assess(int quarter, params Indicator[] indicators) => Assessor.Assess(
        ReportBuilder.WithOneObjective().Objective("s2").With(now => now with { Indicators = indicators, Period = now.Period with { Quarter = quarter } }).Build());

    private static Assessment Spent(long[] quarters, BudgetYear? before) => Assessor.Assess(ReportBuilder.WithOneObjective().With(now => now with
    {
        Period = now.Period with { Quarter = quarters.Length },
        Budget = new Budget
        {
            Programs =
            [
                ReportBuilder.Item("p", 1000, 0) with { Spent = null, SpentByQuarter = [.. quarters.Select(amount => new Rupiah(amount))], History = before is null ? [] : [before] },
            ],
        },
    }).Build());

    private static Indicator Measured(Accumulation accumulation, IndicatorKind kind, decimal[] now, decimal[] before) => new()
    {
        Id = "i1", ObjectiveId = "s1", Name = "Indikator", Kind = kind, Unit = kind == IndicatorKind.Percent ? "%" : "Orang", Accumulation = accumulation,
        Targets = [.. Enumerable.Range(1, 4).SelectMany(quarter => new[] { At(2021, quarter, 100m), At(2022, quarter, 100m) })],
        Actuals = [.. before.Select((value, index) => At(2021, index + 1, value)), .. now.Select((value, index) => At(2022, index + 1, value))],
    };

    private static Measurement At(int year, int quarter, decimal value) => new() { Year = year, Quarter = quarter, Value = MeasuredValue.OfNumber(value) };

    private static Measurement Grade(int year, int quarter, string grade) => new() { Year = year, Quarter = quarter, Value = MeasuredValue.OfGrade(grade) };
}
