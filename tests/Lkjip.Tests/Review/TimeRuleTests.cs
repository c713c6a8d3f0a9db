using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
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
        Assert.Equal(found, Reviewed.Sound().Text("background", text).Of("R-WKT-01").Count);

    [Fact]
    [Covers("R-WKT-01", Cases.Missing)]
    public void Narrative_WithoutYear_IsNotJudged() =>
        Assert.Empty(Reviewed.Sound().Text("background", "target dalam perjanjian kinerja Dinas Contoh").Of("R-WKT-01"));

    [Theory]
    [InlineData(2021, 1)]
    [InlineData(2022, 0)]
    [InlineData(null, 0)]
    [Covers("R-WKT-02", Cases.All)]
    public void MeasuredYear_OtherThanTheTitle_IsFound(int? measured, int found) => Assert.Equal(
        found, ReportBuilder.WithOneObjective().With(now => now with { Period = now.Period with { MeasuredYear = measured } }).Of("R-WKT-02").Count);

    [Theory]
    [InlineData("2022-01-10", "2022-01-05", 1)]
    [InlineData("2022-01-05", "2022-01-10", 0)]
    [InlineData(null, "2022-01-10", 0)]
    [Covers("R-WKT-03", Cases.All)]
    public void AnnualPlan_DatedAfterItsAgreement_IsFound(string? plan, string agreement, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        AnnualPlan = new AnnualPlan { Year = 2022, Date = Date(plan) },
        Agreements = [Agreement(agreement)],
    }).Of("R-WKT-03").Count);

    [Theory]
    [InlineData("2022-11-23", "2022-11-21", "2023-02-28", "R-WKT-04", 1)]
    [InlineData("2022-01-10", "2021-12-31", "2023-02-28", "R-WKT-04", 1)]
    [InlineData("2022-01-10", "2022-01-21", "2022-02-28", "R-WKT-04", 1)]
    [InlineData("2022-01-10", "2022-01-21", "2023-02-28", "R-WKT-04", 0)]
    [InlineData(null, null, null, "R-WKT-04", 0)]
    [Covers("R-WKT-04", Cases.All)]
    public void Document_DatedOutsideItsTime_IsFound(string? plan, string? agreement, string? report, string code, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        AnnualPlan = new AnnualPlan { Year = 2022, Date = Date(plan) },
        Agreements = [Agreement(agreement)],
        SignedDocuments = [new SignedDocument { Document = DocumentKind.Foreword, Date = Date(report) }],
    }).Of(code).Count);

    [Theory]
    [InlineData("rekomendasi perbaikan dalam meningkatkan kinerja di tahun 2022 antara lain", 1)]
    [InlineData("rekomendasi perbaikan dalam meningkatkan kinerja di tahun 2023 antara lain", 0)]
    [InlineData("rekomendasi perbaikan dalam meningkatkan kinerja antara lain", 0)]
    [InlineData("bahan penyusunan rencana kegiatan tahun 2022.", 1)]
    [InlineData("sesuai Rencana Kerja tahun 2022", 0)]
    [Covers("R-WKT-05", Cases.All)]
    public void Recommendation_ForAYearThatIsOver_IsFound(string text, int found) =>
        Assert.Equal(found, Reviewed.Sound().Text("closing", text).Of("R-WKT-05").Count);

    [Theory]
    [InlineData("kekosongan jabatan (pada semester IV 2022)", 1)]
    [InlineData("kekosongan jabatan pada semester II 2022", 0)]
    [InlineData("sampai triwulan V", 1)]
    [InlineData("sampai triwulan IV tahun 2022", 0)]
    [InlineData("pada tanggal 31 Februari 2022", 1)]
    [InlineData("pada hari Senin, 28 Februari 2022", 0)]
    [InlineData("pada hari Selasa, 28 Februari 2022", 1)]
    [InlineData("pada tahun 2202", 1)]
    [InlineData("pada semester ini", 0)]
    [Covers("R-WKT-06", Cases.All)]
    public void Time_ThatDoesNotExist_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("closing", text).Of("R-WKT-06").Count);

    [Theory]
    [InlineData("Perjanjian Kinerja Tahun 2021", 1)]
    [InlineData("Perjanjian Kinerja Tahun 2022", 0)]
    [InlineData("Perjanjian Kinerja", 0)]
    [Covers("R-WKT-07", Cases.All)]
    public void AgreementTitle_WithAnotherYear_IsFound(string title, int found) => Assert.Equal(
        found, Reviewed.Sound().With(now => now with { Agreements = [Agreement("2022-01-05") with { Title = title }] }).Of("R-WKT-07").Count);

    [Theory]
    [InlineData("Misi Kabupaten Contoh 2020 – 2026 sebagai berikut", 1)]
    [InlineData("Misi Kabupaten Contoh 2021 – 2026 sebagai berikut", 0)]
    [InlineData("Misi Kabupaten Contoh 2016 – 2020 sebagai berikut", 0)]
    [InlineData("Misi Kabupaten Contoh sebagai berikut", 0)]
    [Covers("R-WKT-08", Cases.All)]
    public void Mission_WithAPeriodNearlyThatOfThePlan_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("mission", text).Of("R-WKT-08").Count);

    [Theory]
    [InlineData("disusun 5 tahunan: rencana 2023-2028 menggantikan rencana 2017-2022", 1)]
    [InlineData("disusun 5 tahunan: rencana 2023-2027 menggantikan rencana 2018-2022", 0)]
    [InlineData("disusun 5 tahunan: rencana 2021-2026", 0)]
    [InlineData("rencana 2023-2028 menggantikan rencana 2017-2022", 0)]
    [Covers("R-WKT-09", Cases.All)]
    public void Periods_LongerThanSaid_AreFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("closing", text).Of("R-WKT-09").Count);

    [Theory]
    [InlineData(2021, "pada Tahun Anggaran 2022 dapat disimpulkan", 1)]
    [InlineData(2021, "pada Tahun Anggaran 2021 dapat disimpulkan", 0)]
    [InlineData(null, "pada Tahun Anggaran 2022 dapat disimpulkan", 0)]
    [Covers("R-WKT-10", Cases.All)]
    public void Conclusion_OfTheYearThatWasNotMeasured_IsFound(int? measured, string text, int found) => Assert.Equal(
        found, Reviewed.Sound().With(now => now with { Period = now.Period with { MeasuredYear = measured } }).Text("closing", text).Of("R-WKT-10").Count);

    [Fact]
    [Covers("R-WKT-11", Cases.Miss)]
    public void Years_InTheirPlaces_AreNotFound() => Assert.Empty(Reviewed.Sound().Of("R-WKT-11"));

    [Theory]
    [InlineData(2026, 0)]
    [InlineData(2025, 1)]
    [InlineData(null, 0)]
    [Covers("R-WKT-11", Cases.All)]
    public void EndOfPlanTarget_OfAnotherYear_IsFound(int? year, int found) => Assert.Equal(
        found, Reviewed.Sound().First(one => one with { EndOfPlanTarget = year is { } y ? Value(y) : null }).Of("R-WKT-11").Count);

    [Theory]
    [InlineData(2021, 0)]
    [InlineData(2020, 1)]
    [InlineData(2023, 1)]
    [Covers("R-WKT-11", Cases.Hit | Cases.Miss)]
    public void Actual_OfAYearThatLeavesAGapOrIsAhead_IsFound(int year, int found) => Assert.Equal(
        found, Reviewed.Sound().First(one => one with { Actuals = [Value(year), .. one.Actuals] }).Of("R-WKT-11").Count);

    [Theory]
    [InlineData("Peraturan Bupati Contoh Nomor 5 Tahun 2032", 1)]
    [InlineData("Peraturan Bupati Contoh Nomor 5 Tahun 2022", 0)]
    [InlineData("Peraturan Bupati Contoh Nomor 5", 0)]
    [Covers("R-WKT-12", Cases.All)]
    public void Regulation_YoungerThanTheReport_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("background", text).Of("R-WKT-12").Count);

    [Theory]
    [InlineData("19750902 199412 1 002", 0)]
    [InlineData("19751302 199412 1 002", 1)]
    [InlineData("19750902 199413 1 002", 1)]
    [InlineData("19750902 197812 1 002", 1)]
    [InlineData("19750902 199412 3 002", 1)]
    [InlineData(null, 0)]
    [Covers("R-WKT-13", Cases.All)]
    public void EmployeeNumber_WithAnImpossibleDate_IsFound(string? number, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Signatories = [new Signatory { Id = "k", Position = "Kepala Dinas", Name = "Contoh", EmployeeNumber = number }],
    }).Of("R-WKT-13").Count);

    [Theory]
    [InlineData("2022-01-24", "Perjanjian Kinerja (PK) dilakukan pada tanggal 25 Januari 2022.", 1)]
    [InlineData("2022-01-24", "Perjanjian Kinerja (PK) dilakukan pada tanggal 24 Januari 2022.", 0)]
    [InlineData(null, "Perjanjian Kinerja (PK) dilakukan pada tanggal 25 Januari 2022.", 0)]
    [Covers("R-WKT-14", Cases.All)]
    public void AgreementDate_OtherInTheText_IsFound(string? date, string text, int found) => Assert.Equal(
        found, Reviewed.Sound().With(now => now with { Agreements = [Agreement(date)] }).Text("agreement", text).Of("R-WKT-14").Count);

    [Theory]
    [InlineData("Pada tahun 2013 indikator ini terealisasi 72,79%.", 1)]
    [InlineData("Pada tahun 2022 indikator ini terealisasi 72,79%.", 0)]
    [InlineData("Pada tahun 2013 dinas dibentuk.", 0)]
    [InlineData("Tahun Anggaran 2012 dinas melaksanakan 6 program.", 1)]
    [InlineData("Peraturan Bupati Nomor 5 Tahun 2003 sebesar itu.", 0)]
    [InlineData("Terealisasi 72,79%.", 0)]
    [Covers("R-WKT-15", Cases.All)]
    public void Year_WithoutData_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("achievement", text).Of("R-WKT-15").Count);

    private static Measurement Value(int year) => new() { Year = year, Value = MeasuredValue.OfNumber(90m) };

    private static PerformanceAgreement Agreement(string? date) =>
        new() { Id = "pk", Kind = AgreementKind.Original, Year = 2022, Title = "Perjanjian Kinerja", Date = Date(date) };

    private static DateOnly? Date(string? date) => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
