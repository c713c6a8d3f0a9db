using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-10: a total typed as a row of an extra table is not the sum of the rows above it (baris jumlah).</summary>
/// <remarks>The rows since the total before count, or all of them. A column with a cell that is no number is not judged.</remarks>
internal sealed class ExtraTotalDiffers() : ReviewRule("R-ARI-10", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        from total in Enumerable.Range(0, grid.RowCount).Where(grid.IsTotal)
        from column in Enumerable.Range(0, grid.Columns.Count).Where(grid.IsSummable)
        where grid.Text(total, column).Length > 0 && grid.Number(total, column) is not null
        let sums = Sums(grid, total, column)
        where sums.Count > 0 && !sums.Contains(grid.Number(total, column)!.Value)
        select Found(
            $"{grid.Title}, baris {grid.Text(total, LabelColumn(grid, total))}, kolom {grid.Columns[column].Header}", grid.Text(total, column),
            IndonesianFormat.Number(sums[0], 2, false), grid.FigureId(total, grid.Columns[column].Id));

    private static int LabelColumn(ExtraGrid grid, int row) =>
        Enumerable.Range(0, grid.Columns.Count).First(column => grid.Columns[column].Kind == Reports.ExtraColumnKind.Text && grid.Text(row, column).Length > 0);

    private static List<decimal> Sums(ExtraGrid grid, int total, int column)
    {
        var above = Enumerable.Range(0, total).Where(row => !grid.IsTotal(row)).ToList();
        var before = Enumerable.Range(0, total).Where(grid.IsTotal).DefaultIfEmpty(-1).Max();
        var since = above.Where(row => row > before).ToList();
        return above.Count < 2 || above.Exists(row => grid.Number(row, column) is null)
            ? []
            : [.. new[] { since, above }.Where(rows => rows.Count > 0).Select(rows => rows.Sum(row => grid.Number(row, column)!.Value))];
    }
}
