using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Tests.Builders;

namespace Lkjip.Tests.Review;

/// <summary>A small report without contradictions, and the findings of one rule on it.</summary>
internal static class SoundReport
{
    /// <summary>Target 100, actual 90; programs of 100 (children 60 + 40) and 200, spent 50 and 120: absorption 50 % and 60 %.</summary>
    public static ReportBuilder Make() => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m)
        .Program("p1", 100, 50, ReportBuilder.Item("p1a", 60, 20), ReportBuilder.Item("p1b", 40, 30))
        .Program("p2", 200, 120).Allocation("s1", "p1").Allocation(null, "p2");

    /// <summary>The same with one change.</summary>
    public static ReportBuilder With(Func<PerformanceReport, PerformanceReport> change) => Make().With(change);

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Findings(this ReportBuilder report, string code) =>
        [.. Reviewer.Review(Assessor.Assess(report.Build())).Where(finding => finding.Code == code)];

    /// <summary>With a text in a section.</summary>
    public static ReportBuilder Text(this ReportBuilder report, string section, params string[] texts) => report.With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(now.Narratives, StringComparer.Ordinal)
        {
            [section] = [.. texts.Select(text => new NarrativeBlock { Text = text })],
        },
    });

    /// <summary>With a printed name or fixed word.</summary>
    public static ReportBuilder Printing(this ReportBuilder report, string subject, string? id, string value, string place = "Tabel 1") => report.With(now => now with
    {
        StatedTexts = [.. now.StatedTexts, new StatedText { Subject = subject, Id = id, Place = place, Value = value }],
    });

    /// <summary>With the first indicator changed.</summary>
    public static ReportBuilder Indicator(this ReportBuilder report, Func<Indicator, Indicator> change) => report.With(now => now with
    {
        Indicators = [change(now.Indicators[0]), .. now.Indicators.Skip(1)],
    });

    /// <summary>With the plan changed.</summary>
    public static ReportBuilder Plan(this ReportBuilder report, Func<StrategicPlan, StrategicPlan> change) => report.With(now => now with { Plan = change(now.Plan) });
}
