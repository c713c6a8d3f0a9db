using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A part of a report that a template gives a heading, printed only when something would stand under it (bagian laporan).</summary>
/// <param name="Tag">The name in templates, Indonesian.</param>
/// <param name="Meaning">What the part holds, Indonesian.</param>
internal sealed record ReportPart(string Tag, string Meaning)
{
    /// <summary>The narrative sections that stand in it.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The tables, by their name in templates.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>The typed analyses of goals' indicators, objectives and their indicators.</summary>
    public Func<Analysis, IEnumerable<NarrativeBlock>>? Analyses { get; init; }

    /// <summary>The signed document it is, if any.</summary>
    public DocumentKind? Signed { get; init; }

    /// <summary>Anything else it holds.</summary>
    public Func<ReportContext, bool> Holds { get; init; } = _ => false;

    /// <summary>True when the report has something for it.</summary>
    public bool IsPresent(ReportContext context) =>
        Holds(context)
        || Sections.Any(section => context.Report.Narratives.GetValueOrDefault(section) is { Count: > 0 })
        || context.Assessment.Tables.Any(table => Tables.Contains(table.Tag, StringComparer.Ordinal))
        || (Analyses is { } typed && All(context.Report).SelectMany(typed).Any())
        || context.Report.SignedDocuments.Any(signing => signing.Document == Signed);

    private static IEnumerable<Analysis> All(PerformanceReport report) =>
        report.Plan.Objectives.Select(objective => objective.Analysis).Concat(report.Indicators
            .Where(indicator => indicator.Level is IndicatorLevel.Goal or IndicatorLevel.Objective).Select(indicator => indicator.Analysis));
}
