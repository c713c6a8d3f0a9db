using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Lkjip.Tests.Documents;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>What a revised agreement changed: every target, every program, date and parties.</summary>
public sealed class AgreementRevisionTests
{
    // Changes computed by hand from both printed agreements of 2022.
    [Theory]
    [InlineData("p1", "-53.578.020", "-1,29%")]
    [InlineData("p2", "128.930.000", "406,98%")]
    [InlineData("p3", "181.558.000", "23,30%")]
    [InlineData("p4", "144.000.000", "5,83%")]
    [InlineData("p5", "-60.929.780", "-26,17%")]
    [InlineData("p6", "141.750.000", "125,96%")]
    [InlineData("total", "481.730.200", "6,20%")]
    public void Budget_Blitar_IsComparedProgramByProgram(string row, string difference, string change)
    {
        var assessment = Assessor.Assess(FilledDocument.Sample("blitar-2022"));

        Assert.Equal(difference, assessment.Find("agreementRevisionBudget-perubahan", row, "difference")!.Shown);
        Assert.Equal(change, assessment.Find("agreementRevisionBudget-perubahan", row, "change")!.Shown);
    }

    [Theory]
    [InlineData("i1", "tetap", "0", "0%")]
    [InlineData("i2", "berubah", "5", "6,25%")]
    [InlineData("i3", "ditambah", "90", "")]
    [InlineData("i4", "dihapus", "-70", "")]
    public void Targets_OfEachFate_AreListed(string indicator, string fate, string difference, string change)
    {
        var assessment = Assess([Target("i1", 70), Target("i2", 80), Target("i4", 70)], [Target("i1", 70), Target("i2", 85), Target("i3", 90)]);

        var cells = Row(assessment, "agreementRevision-b", indicator);
        Assert.Equal((fate, difference, "poin"), (cells["fate"].Text, cells["difference"].Text, cells["differenceUnit"].Text));
        Assert.Equal(change, cells["change"].Text);
    }

    [Fact]
    public void Targets_Grades_AreComparedAsWords()
    {
        var assessment = Assess([Grade("i1", "BB")], [Grade("i1", "A")]);

        var cells = Row(assessment, "agreementRevision-b", "i1");
        Assert.Equal("berubah", cells["fate"].Text);
        Assert.False(cells.ContainsKey("difference"));
    }

    [Fact]
    public void Budget_ProgramsOfEachFate_AddUpToTheDifferenceOfTheTotals()
    {
        var assessment = Assess([], [],
            [Ceiling("Program A", 100), Ceiling("Program  B", 200), Ceiling("Program C", 50)],
            [Ceiling("program b", 300), Ceiling("Program D", 25), Ceiling("Program A", 100) with { FundingSource = "DAU" }]);

        var rows = assessment.Table("agreementRevisionBudget-b")!.Rows;
        Assert.Equal(
            [("program b", "berubah"), ("Program D", "ditambah"), ("Program A", "berubah"), ("Program C", "dihapus")],
            rows.SkipLast(1).Select(row => (row.Cells["program"].Text, row.Cells["fate"].Text)));
        Assert.Equal(["100", "25", "0", "-50"], rows.SkipLast(1).Select(row => row.Cells["difference"].Text));
        Assert.Equal(("350", "425", "75"), (rows[^1].Cells["original"].Text, rows[^1].Cells["revised"].Text, rows[^1].Cells["difference"].Text));
    }

    [Fact]
    public void Budget_OriginalOfZero_HasNoRelativeChange()
    {
        var assessment = Assess([], [], [Ceiling("Program A", 0)], [Ceiling("Program A", 10)]);

        Assert.Equal("target-zero", assessment.Find("agreementRevisionBudget-b", "c1", "change")!.Reason);
    }

    [Theory]
    [InlineData(AgreementKind.Original, 2022)]
    [InlineData(AgreementKind.Revised, 2021)]
    public void Tables_NothingRevisedInTheYear_AreAbsent(AgreementKind kind, int year)
    {
        var report = Report([Target("i1", 70)], [Target("i1", 80)], [], []);
        var other = report.Agreements[1] with { Kind = kind, Year = year };

        var assessment = Assessor.Assess(report with { Agreements = [report.Agreements[0], other] });

        Assert.DoesNotContain(assessment.Tables, table => table.Id.StartsWith("agreementRevision", StringComparison.Ordinal));
    }

    [Fact]
    public void Revisions_TwiceRevised_CompareEachWithTheOneBefore()
    {
        var report = Report([Target("i1", 70)], [Target("i1", 80)], [], []);
        var third = report.Agreements[1] with { Id = "c", Date = new DateOnly(2022, 12, 1) };

        var pairs = AgreementSequence.Revisions(report with { Agreements = [third, report.Agreements[1], report.Agreements[0]] });

        Assert.Equal([("a", "b"), ("b", "c")], pairs.Select(pair => (pair.Before.Id, pair.After.Id)));
    }

    private static Dictionary<string, TableCell> Row(Assessment assessment, string table, string row) => assessment.Table(table)!.Rows.Single(other => other.Id == row).Cells
        .Concat([new("change", TableCell.Of(""))]).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    private static Assessment Assess(
        IReadOnlyList<PlannedTarget> before, IReadOnlyList<PlannedTarget> after, IReadOnlyList<ProgramCeiling>? ceilings = null, IReadOnlyList<ProgramCeiling>? revised = null) =>
        Assessor.Assess(Report(before, after, ceilings ?? [], revised ?? []));

    private static PerformanceReport Report(
        IReadOnlyList<PlannedTarget> before, IReadOnlyList<PlannedTarget> after, IReadOnlyList<ProgramCeiling> ceilings, IReadOnlyList<ProgramCeiling> revised) =>
        ReportBuilder.WithOneObjective().Indicator("i1", "s1", 70, 70).Indicator("i2", "s1", 80, 80).Indicator("i3", "s1", 90, 90).Indicator("i4", "s1", 70, 70)
            .With(report => report with
            {
                Agreements =
                [
                    new() { Id = "a", Kind = AgreementKind.Original, Year = 2022, Title = "PK", Date = new DateOnly(2022, 1, 24), Targets = before, Ceilings = ceilings },
                    new() { Id = "b", Kind = AgreementKind.Revised, Year = 2022, Title = "PK Perubahan", Date = new DateOnly(2022, 10, 31), Targets = after, Ceilings = revised },
                ],
            }).Build();

    private static PlannedTarget Target(string indicator, decimal value) => new() { IndicatorId = indicator, Year = 2022, Value = MeasuredValue.OfNumber(value) };

    private static PlannedTarget Grade(string indicator, string value) => new() { IndicatorId = indicator, Year = 2022, Value = MeasuredValue.OfGrade(value) };

    private static ProgramCeiling Ceiling(string name, long amount) => new() { Name = name, Amount = new Rupiah(amount) };
}
