using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Assess;

/// <summary>A report of 2022 whose agreement of 2023 brings another set of indicators.</summary>
public sealed class IndicatorYearTests
{
    private static readonly Assessment Assessed = Assessor.Assess(
        ReportBuilder.WithOneObjective().Objective("s2").Objective("s3").Objective("s4")
            .Indicator("lama", "s2", 50m, 40m, indicator => indicator with { ToYear = 2022, IsKey = true })
            .Indicator("tetap", "s1", 50m, 50m)
            .Indicator("baru", "s3", null, null, indicator => indicator with { FromYear = 2023, IsKey = true })
            .Indicator("baru2", "s4", null, null, indicator => indicator with { FromYear = 2023, IsKey = true })
            .With(report => report with { Agreements = [Agreement("tetap", "baru", "baru2")] })
            .Build());

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(2022, null, true)]
    [InlineData(2023, null, false)]
    [InlineData(null, 2022, true)]
    [InlineData(null, 2021, false)]
    [InlineData(2021, 2023, true)]
    public void IsInForce_Bounds_AreInclusive(int? from, int? to, bool expected)
    {
        var indicator = new Indicator { Id = "i", Name = "i", Kind = IndicatorKind.Count, FromYear = from, ToYear = to };
        Assert.Equal(expected, indicator.IsInForce(2022));
    }

    [Fact]
    public void Achievement_IndicatorOfALaterYear_IsLeftOut()
    {
        var rows = Assessed.Table("achievement")!.Rows.Select(row => row.Id);
        Assert.Equal("tetap s1 lama s2 total", string.Join(' ', rows));
        Assert.Equal(90m, Assessed.Find("achievement", "total", "achievement")!.Exact);
    }

    [Fact]
    public void Agreement_OfTheNextYear_ShowsItsOwnIndicatorsNumberedAmongThemselves()
    {
        var rows = Assessed.Table("agreement-pk")!.Rows;
        Assert.Equal("1 tetap, 2 baru, 3 baru2", string.Join(", ", rows.Select(row => $"{row.Cells["number"].Text} {row.Id}")));
    }

    [Theory]
    [InlineData("report", "objectives", 2)]
    [InlineData("report", "keyIndicators", 1)]
    [InlineData("agreement-pk", "objectives", 3)]
    [InlineData("agreement-pk", "indicators", 3)]
    [InlineData("agreement-pk", "keyIndicators", 2)]
    [InlineData("agreement-pk", "goals", 0)]
    public void Summary_CountsByYearAndAgreement(string row, string column, int expected) =>
        Assert.Equal(expected, Assessed.Find("summary", row, column)!.Exact);

    [Fact]
    public void Review_IndicatorOfALaterYear_IsNotMissing() =>
        Assert.DoesNotContain(Reviewer.Review(Assessed), finding => finding.Code == "R-LKP-01" && finding.Place.Contains("baru", StringComparison.Ordinal));

    private static PerformanceAgreement Agreement(params string[] indicators) => new()
    {
        Id = "pk",
        Kind = AgreementKind.Original,
        Year = 2023,
        Title = "Perjanjian Kinerja Tahun 2023",
        Targets = [.. indicators.Select(id => new PlannedTarget { IndicatorId = id, Year = 2023, Value = MeasuredValue.OfNumber(60m) })],
    };
}
