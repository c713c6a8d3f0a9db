using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>Each rule finds its planted contradiction, and says nothing of the same report without it.</summary>
public sealed class ReviewRuleTests
{
    [Theory]
    [InlineData("R-ARI-01", "budget/total/ceiling", "300", "301")]
    [InlineData("R-ARI-02", "budget/p1/ceiling", "100", "99")]
    [InlineData("R-ARI-03", "achievement/i1/achievement", "90%", "91%")]
    [InlineData("R-ARI-04", "efficiency/s1/efficiency", "40", "41")]
    [InlineData("R-ARI-05", "summary/report/programs", "2 program", "3 program")]
    public void StatedFigure_OtherThanTheLedger_IsFoundByItsRule(string code, string figure, string right, string wrong)
    {
        Assert.DoesNotContain(code, Codes(Sound().With(Stating(figure, right))));
        var finding = Assert.Single(Findings(Sound().With(Stating(figure, wrong))), finding => finding.Code == code);
        Assert.Equal((wrong, "Tabel 1", figure), (finding.Stated, finding.Place, finding.FigureId));
        Assert.Contains(finding.Expected!, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TypedParent_NotTheSumOfItsChildren_IsFound()
    {
        var report = Sound().With(now => now with
        {
            Budget = now.Budget with { Programs = [now.Budget.Programs[0] with { CeilingOriginal = new Rupiah(101) }, now.Budget.Programs[1]] },
        });
        Assert.Contains("R-ARI-06", Codes(report));
        Assert.DoesNotContain("R-ARI-06", Codes(Sound()));
    }

    [Fact]
    public void MeanAbsorption_OtherThanTheRatio_IsFound()
    {
        Assert.Contains("R-KBJ-01", Codes(Sound().Policy(policy => policy with { AbsorptionRollup = AbsorptionRollup.MeanOfPrograms })));
        Assert.DoesNotContain("R-KBJ-01", Codes(Sound()));
    }

    // Target 100, actual 90; programs of 100 (children 60 + 40) and 200, spent 50 and 120: absorption 50 % and 60 %.
    private static ReportBuilder Sound() => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m)
        .Program("p1", 100, 50, ReportBuilder.Item("p1a", 60, 20), ReportBuilder.Item("p1b", 40, 30))
        .Program("p2", 200, 120).Allocation("s1", "p1").Allocation(null, "p2");

    private static Func<PerformanceReport, PerformanceReport> Stating(string figure, string value) => now =>
        now with { Stated = [.. now.Stated, new StatedFigure { Figure = figure, Place = "Tabel 1", Value = value }] };

    private static IReadOnlyList<Finding> Findings(ReportBuilder builder) => Reviewer.Review(Assessor.Assess(builder.Build()));

    private static List<string> Codes(ReportBuilder builder) => [.. Findings(builder).Select(finding => finding.Code)];
}
