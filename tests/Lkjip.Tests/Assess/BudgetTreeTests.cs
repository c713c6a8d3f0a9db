using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

public sealed class BudgetTreeTests
{
    [Fact]
    public void Budget_AnyTree_TotalIsTheSumOfTheLeaves()
    {
        var amounts = Gen.Choose(0, 1_000_000_000).Select(number => (long)number).NonEmptyListOf().ToArbitrary();
        Prop.ForAll(amounts, leaves =>
        {
            var children = leaves.Select((amount, index) => Item($"p{index}", amount)).ToArray();
            var assessment = Assessor.Assess(ReportBuilder.WithOneObjective().Program("p", 1, 1, children).Build());
            return assessment.Find("budget", "total", "ceiling")!.Exact == leaves.Sum()
                && assessment.Find("budget", "p", "spent")!.Exact == leaves.Sum(amount => amount / 2);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Absorption_Weighted_LiesBetweenItsParts() =>
        Prop.ForAll(Gen.Choose(1, 1_000_000).Select(number => (long)number).Two().ToArbitrary(), Gen.Choose(1, 1_000_000).Select(number => (long)number).Two().ToArbitrary(), (ceilings, spent) =>
        {
            var assessment = Assessor.Assess(
                ReportBuilder.WithOneObjective().Program("a", ceilings.Item1, spent.Item1).Program("b", ceilings.Item2, spent.Item2).Build());
            var parts = new[] { "a", "b" }.Select(row => assessment.Find("budget", row, "absorption")!.Exact!.Value).ToList();
            var total = assessment.Find("budget", "total", "absorption")!.Exact!.Value;
            return total >= parts.Min() - 0.0000001m && total <= parts.Max() + 0.0000001m;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(AbsorptionRollup.Weighted, "27,50")]
    [InlineData(AbsorptionRollup.MeanOfPrograms, "50")]
    public void Absorption_Rollup_FollowsThePolicy(AbsorptionRollup rollup, string expected)
    {
        // The ratio is 110.000 of 400.000; the mean of 10 % and 90 % is 50 %.
        var report = ReportBuilder.WithOneObjective().Program("a", 312_500, 31_250).Program("b", 87_500, 78_750)
            .Policy(policy => policy with { AbsorptionRollup = rollup }).Build();
        Assert.Equal(expected + "%", Assessor.Assess(report).Find("budget", "total", "absorption")!.Shown);
    }

    private static BudgetItem Item(string id, long amount) =>
        new() { Id = id, Name = id, CeilingRevised = new Rupiah(amount), Spent = new Rupiah(amount / 2) };
}
