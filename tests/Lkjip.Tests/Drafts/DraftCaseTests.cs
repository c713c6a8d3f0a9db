using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Drafts;

/// <summary>Every case of the drafts on small reports: kinds of indicator, rules of efficiency, what is missing.</summary>
public sealed class DraftCaseTests
{
    public static TheoryData<IndicatorKind, string, AbsorptionRollup> Cases => [..
        from kind in Enum.GetValues<IndicatorKind>()
        from rule in EfficiencyRules.All
        from rollup in Enum.GetValues<AbsorptionRollup>()
        select new TheoryDataRow<IndicatorKind, string, AbsorptionRollup>(kind, rule.Id, rollup)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Drafts_OfAnyReport_HaveNoWrongOrEmptyTag(IndicatorKind kind, string rule, AbsorptionRollup rollup)
    {
        var report = Report(kind).Policy(policy => policy with { Efficiency = rule, AbsorptionRollup = rollup }).Build();

        Assert.Empty(new NarrativeFiller(Assessor.Assess(Drafted.Written(report))).Findings().Select(finding => finding.Message));
        Assert.DoesNotContain(Drafted.Read(report), text => text.Contains("{{", StringComparison.Ordinal) || text.Contains("Rp Rp", StringComparison.Ordinal));
    }

    [Fact]
    public void Drafts_OfAnEmptyReport_AreNone() => Assert.Empty(Drafted.Read(new ReportBuilder().Build()));

    [Theory]
    [InlineData(80, 90, "Indikator i1 terealisasi sebesar 90% dari target sebesar 80%", "melampaui target")]
    [InlineData(80, 60, "sebesar 60%", "belum mencapai target")]
    [InlineData(50, 100, "Capaian indikator ini 200%", "melampaui target")]
    public void Achievement_OfACase_SaysItsWords(int target, int actual, string words, string reached)
    {
        var text = string.Join(' ', Drafted.Read(ReportBuilder.WithOneObjective().Indicator("i1", "s1", target, actual, one => one with { Name = "Indikator i1" }).Build()));

        Assert.Contains(words.Replace("Indikator i1 terealisasi", "Indikator i1 pada tahun 2022 terealisasi", StringComparison.Ordinal), text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(reached, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Wording_OfTenIndicators_Varies()
    {
        var report = Enumerable.Range(1, 10).Aggregate(ReportBuilder.WithOneObjective(), (now, row) => now.Indicator($"i{row}", "s1", 50m, 55m, one => one with { Name = "X" })).Build();

        var texts = Drafted.Read(report).Where(text => text.Contains("terealisasi", StringComparison.Ordinal) || text.Contains("realisasi X", StringComparison.Ordinal) || text.Contains("Target X", StringComparison.Ordinal)).ToList();

        Assert.True(texts.Distinct(StringComparer.Ordinal).Count() >= 3, string.Join('\n', texts));
        Assert.DoesNotContain(texts.Zip(texts.Skip(1)), pair => pair.First == pair.Second);
    }

    [Fact]
    public void National_WithoutAValue_GivesTheReason() => Assert.Contains(
        Drafted.Read(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 50m, 55m, one => one with { NationalNote = "Tidak ada angka nasional." }).Build()),
        text => text.EndsWith("dibandingkan dengan realisasi nasional. Keterangan: Tidak ada angka nasional.", StringComparison.Ordinal));

    [Fact]
    public void Summary_WithAnUnmeasuredIndicator_NamesIt() => Assert.Contains(
        Drafted.Read(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 50m, 55m).Indicator("i2", "s1", 50m, null).Build()),
        text => text.Contains("belum dapat dihitung: Indikator i2.", StringComparison.Ordinal));

    private static ReportBuilder Report(IndicatorKind kind) => new ReportBuilder().Objective("s1").Objective("s2").Objective("s3")
        .Indicator("i1", "s1", 80m, 90m, one => Of(one, kind, "90", "80", "70", "60"))
        .Indicator("i2", "s1", 80m, 60m, one => Of(one, kind, "60", "80", "70", "60"))
        .Indicator("i3", "s2", 80m, null, one => Of(one, kind, null, "80", null, null))
        .Indicator("i4", "s3", null, 5m, one => Of(one, kind, "5", null, null, "60") with { NationalNote = "Belum terbit" })
        .Program("p1", 1_000_000, 900_000).Program("p2", 500_000, 500_000).Program("p3", 0, 0)
        .Allocation("s1", "p1").Allocation("s1", "p2").Allocation("s2", "p3").Allocation(null, "p3");

    private static Indicator Of(Indicator indicator, IndicatorKind kind, string? actual, string? target, string? before, string? national) => indicator with
    {
        Kind = kind,
        Unit = kind == IndicatorKind.Count ? "Orang" : kind == IndicatorKind.Percent ? "%" : "",
        Formula = kind is IndicatorKind.Grade ? "ordinal" : kind is IndicatorKind.Binary ? "binary" : indicator.Id == "i2" ? "minimize2t" : "maximize",
        Targets = Measured(kind, 2022, target),
        Actuals = [.. Measured(kind, 2021, before), .. Measured(kind, 2022, actual)],
        EndOfPlanTarget = Measured(kind, 2026, target).SingleOrDefault(),
        National = Measured(kind, 2022, national).SingleOrDefault(),
    };

    private static IReadOnlyList<Measurement> Measured(IndicatorKind kind, int year, string? value) => value is null ? [] :
    [
        new Measurement
        {
            Year = year,
            Value = kind is IndicatorKind.Grade ? MeasuredValue.OfGrade(value is "60" ? "B" : "BB") : kind is IndicatorKind.Binary ? MeasuredValue.OfGrade(value is "60" ? "tidak" : "ya")
                : MeasuredValue.OfNumber(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)),
        },
    ];
}
