using Lkjip.Domain.Reports;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The rules of the family WKT: years and dates.</summary>
public sealed class TimeRuleTests
{
    [Theory]
    [InlineData("sesuai Rencana Strategis (Renstra) Tahun 2016-2021", 1)]
    [InlineData("sesuai Rencana Strategis (Renstra) Tahun 2021-2026", 0)]
    [InlineData("sesuai RPJPD Tahun 2005-2025", 0)]
    [InlineData("target dalam perjanjian kinerja Dinas Contoh Tahun 2019", 1)]
    [InlineData("target dalam perjanjian kinerja Dinas Contoh Tahun 2022", 0)]
    [InlineData("Peraturan Menteri Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja", 0)]
    [Covers("R-WKT-01", Cases.Hit | Cases.Miss)]
    public void Narrative_YearOfAnotherPlanOrReport_IsFound(string text, int found) =>
        Assert.Equal(found, SoundReport.Make().Text("background", text).Findings("R-WKT-01").Count);

    [Fact]
    [Covers("R-WKT-01", Cases.Missing)]
    public void Narrative_WithoutYear_IsNotJudged() =>
        Assert.Empty(SoundReport.Make().Text("background", "target dalam perjanjian kinerja Dinas Contoh").Findings("R-WKT-01"));

    [Theory]
    [InlineData(2021, 1)]
    [InlineData(2022, 0)]
    [InlineData(null, 0)]
    [Covers("R-WKT-02", Cases.All)]
    public void MeasuredYear_OtherThanTheTitle_IsFound(int? measured, int found) => Assert.Equal(
        found, ReportBuilder.WithOneObjective().With(now => now with { Period = now.Period with { MeasuredYear = measured } }).Findings("R-WKT-02").Count);
}
