using Lkjip.Domain.Assess;

namespace Lkjip.App.Pages.Reports;

/// <summary>A row of the budget table with the rows under it (baris anggaran).</summary>
internal sealed record BudgetLine(TableRow Row, IReadOnlyList<BudgetLine> Children)
{
    /// <summary>The level, from 1.</summary>
    public int Depth => Row.Kind switch
    {
        RowKind.Activity => 2,
        RowKind.SubActivity => 3,
        _ => 1,
    };

    /// <summary>The top rows, each with what stands under it.</summary>
    public static IReadOnlyList<BudgetLine> Tree(AssessedTable table)
    {
        var children = table.Rows.Where(row => row.ParentId is not null).ToLookup(row => row.ParentId!, StringComparer.Ordinal);
        BudgetLine Line(TableRow row) => new(row, [.. children[row.Id].Select(Line)]);
        return [.. table.Rows.Where(row => row.ParentId is null).Select(Line)];
    }

    /// <summary>What is printed in a column; empty when nothing is.</summary>
    public string Text(string column) => Row.Cells.GetValueOrDefault(column)?.Text ?? "";

    /// <summary>The number behind a column, for a bar; null when there is none.</summary>
    public decimal? Number(string column) => Row.Cells.GetValueOrDefault(column)?.Figure?.Displayed;

    /// <summary>Why a column is empty; null when it is not.</summary>
    public string? Reason(string column) => Row.Cells.GetValueOrDefault(column)?.Figure?.Reason;
}
