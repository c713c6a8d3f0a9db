namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The planned targets of one indicator (baris target Renstra).</summary>
internal sealed record PlanTargetRow(IndicatorSource? Indicator, IReadOnlyList<ColumnValue> Values);
