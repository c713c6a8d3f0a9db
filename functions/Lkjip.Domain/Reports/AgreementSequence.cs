namespace Lkjip.Domain.Reports;

/// <summary>The agreements of a report in the order of their making (urutan perjanjian kinerja).</summary>
public static class AgreementSequence
{
    /// <summary>The original agreements, then the revised; those of a kind by their date, then as in the report.</summary>
    public static IReadOnlyList<PerformanceAgreement> Of(PerformanceReport report) =>
        [.. report.Agreements.OrderBy(agreement => agreement.Kind).ThenBy(agreement => agreement.Date ?? DateOnly.MaxValue)];

    /// <summary>The agreement in force: the last one; null without any.</summary>
    public static PerformanceAgreement? InForce(PerformanceReport report) => Of(report) is [.., var last] ? last : null;

    /// <summary>Every revised agreement with the one of the same year that it takes the place of.</summary>
    public static IEnumerable<(PerformanceAgreement Before, PerformanceAgreement After)> Revisions(PerformanceReport report)
    {
        var all = Of(report);
        return all.Where(agreement => agreement.Kind == AgreementKind.Revised)
            .Select(after => (Before: all.TakeWhile(other => other != after).LastOrDefault(other => other.Year == after.Year), After: after))
            .Where(pair => pair.Before is not null).Select(pair => (pair.Before!, pair.After));
    }
}
