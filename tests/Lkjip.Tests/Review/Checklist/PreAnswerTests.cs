using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Lkjip.Tests.Builders;
using Lkjip.Tests.Documents;
using Xunit;
using static Lkjip.Domain.Review.Checklist.ChecklistAnswer;

namespace Lkjip.Tests.Review.Checklist;

/// <summary>What the data answers to the checklist: on the printed reports, as one reads them, and on gaps planted into them.</summary>
public sealed class PreAnswerTests
{
    [Theory]
    // Blitar 2022: 4 indicators with target, actual, agreement (original and revised); no Renstra matrix, no annual plan, no decree; 20 errors.
    [InlineData("blitar-2022", "I.1", Yes)]
    [InlineData("blitar-2022", "I.2", Yes)]
    [InlineData("blitar-2022", "I.3", Yes)]
    [InlineData("blitar-2022", "I.4", Partly)]
    [InlineData("blitar-2022", "I.6", Yes)]
    [InlineData("blitar-2022", "II.5", No)]
    [InlineData("blitar-2022", "III.1", Yes)]
    [InlineData("blitar-2022", "III.2", Yes)]
    [InlineData("blitar-2022", "III.3", NotApplicable)]
    [InlineData("blitar-2022", "III.4", Yes)]
    [InlineData("blitar-2022", "III.7", Partly)]
    // Jember 2023: appendices and recommendations printed, compared with all three.
    [InlineData("jember-2023", "I.1", Yes)]
    [InlineData("jember-2023", "I.3", Yes)]
    [InlineData("jember-2023", "I.4", Yes)]
    [InlineData("jember-2023", "I.5", Yes)]
    [InlineData("jember-2023", "II.4", Yes)]
    [InlineData("jember-2023", "III.1", Yes)]
    [InlineData("jember-2023", "III.5", Yes)]
    [InlineData("jember-2023", "III.6", NotApplicable)]
    [InlineData("jember-2023", "III.7", Yes)]
    // Tanjung Jabung Barat: measures 2019 against an agreement of 2020; no remedies, no comparison.
    [InlineData("tanjung-jabung-barat-2020", "I.1", Partly)]
    [InlineData("tanjung-jabung-barat-2020", "I.4", Partly)]
    [InlineData("tanjung-jabung-barat-2020", "I.5", No)]
    [InlineData("tanjung-jabung-barat-2020", "I.6", Yes)]
    [InlineData("tanjung-jabung-barat-2020", "III.1", No)]
    [InlineData("tanjung-jabung-barat-2020", "III.7", No)]
    public void PreAnswer_PrintedReport_IsWhatTheReportShows(string sample, string item, ChecklistAnswer expected) =>
        Assert.Equal(expected, Line(FilledDocument.Sample(sample), item).PreAnswer?.Answer);

    [Theory]
    [InlineData("II.1")]
    [InlineData("II.3")]
    [InlineData("II.6")]
    [InlineData("II.7")]
    [InlineData("III.8")]
    [InlineData("III.9")]
    public void PreAnswer_WhatOnlyAPersonKnows_IsNotThere(string item) => Assert.Null(Line(FilledDocument.Sample("jember-2023"), item).PreAnswer);

    [Theory]
    [InlineData("blitar-2022", "III.5")]
    [InlineData("tanjung-jabung-barat-2020", "III.2")]
    [InlineData("tanjung-jabung-barat-2020", "II.4")]
    [InlineData("tanjung-jabung-barat-2020", "III.3")]
    [InlineData("jember-2023", "III.10")]
    [InlineData("jember-2023-triwulan", "III.1")]
    public void PreAnswer_DataThatCannotDecide_GivesEvidenceOnly(string sample, string item)
    {
        var line = Line(FilledDocument.Sample(sample), item);

        Assert.Null(line.PreAnswer!.Answer);
        Assert.NotEmpty(line.PreAnswer.Evidence);
    }

    [Fact]
    public void PreAnswer_TargetMissing_IsPartlyAndNamesTheIndicator()
    {
        var report = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 91m).Indicator("i2", "s1", null, 5m).Build();

        var line = Line(report, "I.2");

        Assert.Equal(Partly, line.PreAnswer!.Answer);
        Assert.Equal("Tabel capaian kinerja: 1 dari 2 indikator memiliki target tahun 2022. Belum ada: Indikator i2.", Evidence(line));
    }

    [Fact]
    public void PreAnswer_NoTargetAtAll_IsNo() =>
        Assert.Equal(No, Line(ReportBuilder.WithOneObjective().Indicator("i1", "s1", null, 5m).Build(), "I.2").PreAnswer!.Answer);

    [Fact]
    public void PreAnswer_ActualMissing_TakesTheAchievementAway()
    {
        var report = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 91m).Indicator("i2", "s1", 90m, null).Build();

        Assert.Equal(Partly, Line(report, "I.3").PreAnswer!.Answer);
        Assert.Equal(Partly, Line(report, "II.2").PreAnswer!.Answer);
    }

    [Fact]
    public void PreAnswer_MissedTargetWithoutCause_IsNotAdequate()
    {
        var line = Line(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 45m).Build(), "I.3");

        Assert.Equal(Partly, line.PreAnswer!.Answer);
        Assert.Contains("R-LKP-03 (1)", Evidence(line), StringComparison.Ordinal);
    }

    [Fact]
    public void PreAnswer_Agreement_AnotherYearOrOneIndicatorShort()
    {
        var builder = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 91m).Indicator("i2", "s1", 90m, 91m);
        Assert.Equal(No, Line(builder.Build(), "III.1").PreAnswer!.Answer);

        var agreement = new PerformanceAgreement
        {
            Id = "pk", Kind = AgreementKind.Original, Year = 2022, Title = "Perjanjian Kinerja Tahun 2022",
            Targets = [new PlannedTarget { IndicatorId = "i1", Year = 2022, Value = Lkjip.Domain.Values.MeasuredValue.OfNumber(90m) }],
        };
        var short1 = Line(builder.With(report => report with { Agreements = [agreement] }).Build(), "III.1");
        var earlier = Line(builder.With(report => report with { Agreements = [agreement with { Year = 2021 }] }).Build(), "III.1");

        Assert.Equal((Partly, No), (short1.PreAnswer!.Answer, earlier.PreAnswer!.Answer));
        Assert.Contains("1 dari 2 indikator", Evidence(short1), StringComparison.Ordinal);
        Assert.Contains("tahun 2022", Evidence(earlier), StringComparison.Ordinal);
    }

    [Fact]
    public void PreAnswer_ObjectiveWithoutIndicator_IsNamed()
    {
        var line = Line(ReportBuilder.WithOneObjective().Objective("s2", "Sasaran yang tidak diukur").Indicator("i1", "s1", 90m, 91m).Build(), "III.4");

        Assert.Equal(Partly, line.PreAnswer!.Answer);
        Assert.Contains("Sasaran yang tidak diukur", Evidence(line), StringComparison.Ordinal);
    }

    [Fact]
    public void PreAnswer_NoBudget_IsNo() =>
        Assert.Equal(No, Line(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 91m).Build(), "I.6").PreAnswer!.Answer);

    [Fact]
    public void PreAnswer_Budget_IsTheLedgersFigures()
    {
        var line = Line(ReportBuilder.WithOneObjective().Program("p1", 1_000_000, 250_000).Build(), "I.6");

        Assert.Equal("Tabel realisasi anggaran: 1 program, pagu Rp 1.000.000, realisasi Rp 250.000, serapan 25%.", Evidence(line));
    }

    [Fact]
    public void PreAnswer_NoIndicators_NeverSaysYes() => Assert.DoesNotContain(
        Sheet(ReportBuilder.WithOneObjective().Build()).Groups.SelectMany(group => group.Lines),
        line => line.Item.Code is "I.2" or "I.3" or "II.2" or "II.4" or "III.1" or "III.2" or "III.4" or "III.5" or "III.7" && line.PreAnswer?.Answer == Yes);

    private static ChecklistLine Line(PerformanceReport report, string item) => Sheet(report).Groups.SelectMany(group => group.Lines).Single(line => line.Item.Code == item);

    private static string Evidence(ChecklistLine line) => string.Join(' ', line.PreAnswer!.Evidence.Select(ChecklistWording.BuiltIn.Of));

    private static ReviewSheet Sheet(PerformanceReport report)
    {
        var assessment = Assessor.Assess(report);
        return ReviewSheet.Of(assessment, Reviewer.Review(assessment), new ReviewRecord { Version = 1 }, ChecklistWording.BuiltIn);
    }
}
