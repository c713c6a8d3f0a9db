using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>One version of the strategic targets with its assessed table (versi target Renstra).</summary>
internal sealed record PlanTargets(ReportContext Context, TargetVersion Version, AssessedTable? Table)
{
    /// <summary>All versions of a report.</summary>
    public static IEnumerable<PlanTargets> All(ReportContext context) => context.Report.Plan.TargetVersions
        .Select(version => new PlanTargets(context, version, context.Assessment.Table("targets-" + version.Id)));

    /// <summary>The year columns.</summary>
    public IReadOnlyList<TableColumn> Years => [.. (Table?.Columns ?? []).Where(IsYear)];

    /// <summary>The rows of indicators.</summary>
    public IEnumerable<PlanTargetRow> Rows =>
        (Table?.Rows ?? []).Where(row => row.Kind is RowKind.Indicator or RowKind.Plain).Select(Row);

    private PlanTargetRow Row(TableRow row) => new(
        Context.Report.Indicators.Where(indicator => indicator.Id == row.Id)
            .Select(indicator => new IndicatorSource(Context, indicator, 1)).FirstOrDefault(),
        [.. Years.Select(year => new ColumnValue(year, row.Cells.GetValueOrDefault(year.Id)))]);

    private static bool IsYear(TableColumn column) => column.Id.Length == 5 && column.Id[0] == 'y' && column.Id.Skip(1).All(char.IsAsciiDigit);
}
