using System.Text;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Starting;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Starting;

public sealed class NewReportTests
{
    private static readonly string[] Samples = ["blitar-2022", "jember-2023", "jember-2023-triwulan", "tanjung-jabung-barat-2020"];

    public static TheoryData<string> AllSamples => [.. Samples];

    [Fact]
    public void Empty_Report_IsReadAndAssessed()
    {
        var agency = ReportBuilder.WithOneObjective().Build().Agency;

        var reading = ReportReader.Read(ReportWriter.Write(NewReport.Empty(agency, 2026, 3)));

        Assert.Empty(reading.Findings);
        Assert.Equal((2026, 3), (reading.Report!.Period.Year, reading.Report.Period.Quarter));
        Assert.Empty(reading.Report.Plan.Objectives);
        Assert.NotNull(Assessor.Assess(reading.Report));
    }

    [Theory]
    [MemberData(nameof(AllSamples))]
    public void After_SampleInTheNextYear_IsReadWithoutErrorsOfForm(string sample)
    {
        var former = Read(sample);

        var reading = ReportReader.Read(ReportWriter.Write(NewReport.After(former, former.Period.Year + 1, former.Period.Quarter)));

        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == Severity.Error);
        Assert.NotNull(Assessor.Assess(reading.Report!));
    }

    [Theory]
    [MemberData(nameof(AllSamples))]
    public void After_SampleInTheNextYear_CarriesNoAmountNoTextAndNoDate(string sample)
    {
        var former = Read(sample);

        var next = NewReport.After(former, former.Period.Year + 1, former.Period.Quarter);

        var items = next.Budget.Programs.SelectMany(Below).ToList();
        Assert.Equal(former.Budget.Programs.SelectMany(Below).Select(item => item.Id), items.Select(item => item.Id));
        Assert.All(items, item => Assert.Equal((null, null, null, 0), (item.CeilingOriginal, item.CeilingRevised, item.Spent, item.SpentByQuarter.Count)));
        Assert.Empty(next.Narratives);
        Assert.All(next.Agreements, agreement => Assert.Null(agreement.Date));
        Assert.All(next.SignedDocuments, signed => Assert.Null(signed.Date));
        Assert.DoesNotContain(next.Agreements, agreement => agreement.Targets.Count + agreement.Ceilings.Count > 0);
    }

    [Theory]
    [MemberData(nameof(AllSamples))]
    public void After_SampleInTheNextYear_KeepsPlanIndicatorsPeopleAndPolicy(string sample)
    {
        var former = Read(sample);

        var next = NewReport.After(former, former.Period.Year + 1, former.Period.Quarter);

        Assert.Equivalent(former.Policy, next.Policy);
        Assert.Equivalent(former.Signatories, next.Signatories);
        Assert.Equivalent(former.Regulations, next.Regulations);
        Assert.Equivalent(former.Staffing, next.Staffing);
        Assert.Equal(former.Plan.Objectives.Select(objective => objective.Text), next.Plan.Objectives.Select(objective => objective.Text));
        Assert.Equivalent(former.Indicators.Select(indicator => indicator.Actuals), next.Indicators.Select(indicator => indicator.Actuals));
        Assert.Equal(former.Period.MeasuredYear + 1, next.Period.MeasuredYear);
    }

    [Fact]
    public void After_NextYear_MovesAmountsToTheHistoryOfEachItem()
    {
        var next = NewReport.After(Read("blitar-2022"), 2023, null);

        var program = next.Budget.Programs[0];
        var year = Assert.Single(program.History);
        Assert.Equal((2022, new Rupiah(4091142672), new Rupiah(3898744834)), (year.Year, year.Ceiling, year.Spent));
        var total = Assert.Single(next.Budget.History);
        Assert.Equal((2022, new Rupiah(8251284892)), (total.Year, total.Ceiling));
    }

    [Fact]
    public void After_AmountMissingInALeaf_LeavesItsParentsWithoutHistory()
    {
        var former = Of(new BudgetItem
        {
            Id = "p", Name = "Program", Children =
            [
                new() { Id = "a", Name = "Lengkap", CeilingOriginal = new(10), Spent = new(5) },
                new() { Id = "b", Name = "Belum", CeilingOriginal = new(10) },
            ],
        });

        var program = NewReport.After(former, 2023, null).Budget.Programs[0];

        Assert.Equal((0, 1, 0), (program.History.Count, program.Children[0].History.Count, program.Children[1].History.Count));
    }

    [Fact]
    public void After_YearAlreadyInHistory_IsNotAddedTwice()
    {
        var known = new BudgetYear { Year = 2022, Ceiling = new(7), Spent = new(3) };
        var former = Of(new BudgetItem { Id = "p", Name = "Program", CeilingOriginal = new(10), Spent = new(5), History = [known] });

        var next = NewReport.After(former, 2023, null);

        Assert.Equal(known, Assert.Single(next.Budget.Programs[0].History));
    }

    [Fact]
    public void After_QuarterOfTheSameYear_KeepsTheAmounts()
    {
        var former = Read("jember-2023-triwulan");

        var next = NewReport.After(former, 2023, 4);

        Assert.Equal((2023, 4), (next.Period.Year, next.Period.Quarter));
        Assert.Equivalent(former.Budget, next.Budget);
        Assert.Equal(former.Period.Title, next.Period.Title);
        Assert.Empty(next.Narratives);
    }

    [Fact]
    public void After_Agreement_NamesTheNewYear()
    {
        var next = NewReport.After(Read("blitar-2022"), 2023, null);

        var agreement = Assert.Single(next.Agreements);
        Assert.Equal((2023, "Perjanjian Kinerja Tahun 2023"), (agreement.Year, agreement.Title));
    }

    private static PerformanceReport Of(BudgetItem program) =>
        ReportBuilder.WithOneObjective().With(report => report with { Budget = new Budget { Programs = [program] } }).Build();

    private static IEnumerable<BudgetItem> Below(BudgetItem item) => item.Children.SelectMany(Below).Prepend(item);

    private static PerformanceReport Read(string sample) =>
        ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json"))).Report
        ?? throw new InvalidOperationException(Encoding.UTF8.GetString(File.ReadAllBytes(Repository.File($"templates/samples/{sample}.json")))[..80]);
}
