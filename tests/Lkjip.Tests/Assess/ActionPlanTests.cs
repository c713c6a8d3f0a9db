using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Lkjip.Tests.Documents;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>The action plan of the agreement in force: targets and budget up to each quarter, steps.</summary>
public sealed class ActionPlanTests
{
    [Fact]
    public void Targets_TypedPerQuarter_AreAccumulated()
    {
        var report = FilledDocument.Sample("jember-2023-triwulan") with { Agreements = [Agreement(2023, ("i1", 100), ("i2", 1000), ("i3", 89))] };

        var cells = Row(Assessor.Assess(report), "i2");

        // 200 + 300 + 300 + 200
        Assert.Equal(["200 Orang", "500 Orang", "800 Orang", "1.000 Orang"], Quarters(cells));
        Assert.Equal("target triwulan", cells["basis"].Text);
    }

    [Fact]
    public void Targets_FlowWithoutQuarters_FollowsTheCumulativePlanInWholeUnits()
    {
        // 12 x 15 % = 1,8; 40 % = 4,8; 60 % = 7,2; the year's target at its end.
        var cells = Row(Assess(indicator => indicator with { Kind = IndicatorKind.Count, Unit = "Kasus", Accumulation = Accumulation.Sum }), "i1");

        Assert.Equal(["2 Kasus", "5 Kasus", "7 Kasus", "12 Kasus"], Quarters(cells));
        Assert.Equal("rencana kumulatif", cells["basis"].Text);
    }

    [Fact]
    public void Targets_RateWithoutQuarters_IsDueAtTheEndOfTheYear()
    {
        var cells = Row(Assess(indicator => indicator), "i1");

        Assert.Equal(["", "", "", "12%"], Quarters(cells));
        Assert.Equal("akhir tahun", cells["basis"].Text);
    }

    [Fact]
    public void Targets_RevisedAgreement_CountsInsteadOfTheOriginal()
    {
        var report = Report(indicator => indicator);
        var revised = report.Agreements[0] with { Id = "b", Kind = AgreementKind.Revised, Targets = [Target("i1", 20, 2022)] };

        var assessment = Assessor.Assess(report with { Agreements = [revised, report.Agreements[0]] });

        Assert.Equal("20%", Row(assessment, "i1")["target"].Text);
    }

    [Theory]
    [InlineData("p1k1s1", "5.697.675", "15.193.800", "22.790.700", "34.186.050")] // 37.984.500 x 15, 40, 60, 90 %
    [InlineData("p2", "1.096.798.695", "2.924.796.520", "4.387.194.780", "6.580.792.170")] // 7.311.991.300
    public void Budget_Jember_FollowsTheCumulativePlan(string item, params string[] planned)
    {
        var assessment = Assessor.Assess(FilledDocument.Sample("jember-2023"));

        Assert.Equal(planned, Enumerable.Range(1, 4).Select(quarter => assessment.Find("actionBudget", item, $"planQ{quarter.ToString(CultureInfo.InvariantCulture)}")!.Shown));
    }

    [Fact]
    public void Budget_EveryParent_IsTheSumOfItsChildren()
    {
        var rows = Assessor.Assess(FilledDocument.Sample("jember-2023")).Table("actionBudget")!.Rows;

        Assert.All(rows.Where(row => rows.Any(child => child.ParentId == row.Id)), parent => Assert.All(
            ["ceiling", "planQ1", "planQ2", "planQ3", "planQ4"], column => Assert.Equal(
                parent.Cells[column].Figure!.Exact, rows.Where(row => row.ParentId == parent.Id).Sum(child => child.Cells[column].Figure!.Exact))));
        Assert.Equal(15_308_539_115m, rows[^1].Cells["ceiling"].Figure!.Exact);
    }

    [Fact]
    public void Budget_OfAnotherYearThanTheAgreement_ShowsTheCeilingsOfTheAgreement()
    {
        // The report of 2020 measures 2019; its agreement is of 2020: 912.283.357 + 405.240.000 + ... = 2.553.091.717.
        var rows = Assessor.Assess(FilledDocument.Sample("tanjung-jabung-barat-2020")).Table("actionBudget")!.Rows;

        Assert.Equal(9, rows.Count);
        Assert.Equal(("912.283.357", "2.553.091.717"), (rows[0].Cells["ceiling"].Text, rows[^1].Cells["ceiling"].Text));
    }

    [Fact]
    public void Steps_OfAnIndicator_AreTickedInTheirQuarters()
    {
        var step = new ActionStep { Text = "Pelatihan", FromQuarter = 2, ToQuarter = 3, Output = "20 orang terlatih" };
        var cells = Assess(indicator => indicator with { Actions = [step, new() { Text = "Evaluasi", FromQuarter = 4, Responsible = "Sekretariat" }], ResponsibleUnit = "Bidang Pelatihan" })
            .Table("actionSteps")!.Rows.Select(row => row.Cells).ToList();

        Assert.Equal(["", "√", "√", ""], Ticks(cells[0]));
        Assert.Equal(["", "", "", "√"], Ticks(cells[1]));
        Assert.Equal(("20 orang terlatih", "Bidang Pelatihan", "Sekretariat"), (cells[0]["output"].Text, cells[0]["responsible"].Text, cells[1]["responsible"].Text));
    }

    [Fact]
    public void Tables_NoAgreement_AreAbsent()
    {
        var assessment = Assessor.Assess(FilledDocument.Sample("jember-2023") with { Agreements = [] });

        Assert.DoesNotContain(assessment.Tables, table => table.Id.StartsWith("action", StringComparison.Ordinal));
    }

    private static List<string> Quarters(IReadOnlyDictionary<string, TableCell> cells) =>
        [.. Enumerable.Range(1, 4).Select(quarter => cells.TryGetValue($"targetQ{quarter.ToString(CultureInfo.InvariantCulture)}", out var cell) ? cell.Text : "")];

    private static List<string> Ticks(IReadOnlyDictionary<string, TableCell> cells) =>
        [.. Enumerable.Range(1, 4).Select(quarter => cells.TryGetValue($"q{quarter.ToString(CultureInfo.InvariantCulture)}", out var cell) ? cell.Text : "")];

    private static IReadOnlyDictionary<string, TableCell> Row(Assessment assessment, string row) => assessment.Table("actionPlan")!.Rows.Single(other => other.Id == row).Cells;

    private static Assessment Assess(Func<Indicator, Indicator> change) => Assessor.Assess(Report(change));

    private static PerformanceReport Report(Func<Indicator, Indicator> change) => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 12, 12, change)
        .With(report => report with { Agreements = [Agreement(2022, ("i1", 12))] }).Build();

    private static PerformanceAgreement Agreement(int year, params (string Indicator, decimal Value)[] targets) => new()
    {
        Id = "a", Kind = AgreementKind.Original, Year = year, Title = "PK", Targets = [.. targets.Select(target => Target(target.Indicator, target.Value, year))],
    };

    private static PlannedTarget Target(string indicator, decimal value, int year) => new() { IndicatorId = indicator, Year = year, Value = MeasuredValue.OfNumber(value) };
}
