using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-11: some tables name their source and others not (sumber tabel).</summary>
/// <remarks>One finding a report. A report that names no source at all is not judged; tables without caption neither.</remarks>
internal sealed class TableWithoutSource() : ReviewRule("R-LKP-11", Severity.Note, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var tables = Tables(context.Report).ToList();
        var without = tables.Where(table => string.IsNullOrWhiteSpace(table.Source)).Select(table => table.Caption).ToList();
        return without.Count == 0 || without.Count == tables.Count ? [] : [Found(string.Join("; ", without))];
    }

    private static IEnumerable<(string Caption, string? Source)> Tables(PerformanceReport report) =>
    [
        .. report.Staffing.Select(table => (table.Caption, table.Source)),
        .. report.ExtraTables.Where(table => table.Caption is not null).Select(table => (table.Caption!, table.Source)),
        .. report.Plan.TargetVersions.Select(version => ($"Matriks Renstra {version.Label}", version.Source)),
        .. report.Agreements.Where(agreement => agreement.Targets.Count > 0).Select(agreement => (agreement.Title, agreement.Source)),
    ];
}
