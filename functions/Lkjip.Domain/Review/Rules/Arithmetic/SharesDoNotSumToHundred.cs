using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-09: printed shares do not add up to 100 % (porsi).</summary>
/// <remarks>
/// Each share may be rounded or cut off in its last decimal. Judged: shares of a ledger table that are all printed, and columns of extra tables
/// called porsi, proporsi or komposisi whose cells are all numbers and nearly add up. A table with a share missing is not judged.
/// </remarks>
internal sealed partial class SharesDoNotSumToHundred() : ReviewRule("R-ARI-09", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => Printed(context).Concat(Extra(context));

    private IEnumerable<Finding> Printed(ReviewContext context) =>
        from table in context.Assessment.Tables
        let rows = table.Rows.Count(row => row.Cells.GetValueOrDefault("share")?.Figure is { Exact: not null })
        let printed = context.Statements.Where(statement => statement.Figure is { Column: "share" } figure && figure.Table == table.Id)
            .Select(PrintedNumber.Of).OfType<PrintedNumber>().DistinctBy(number => number.Figure.Row, StringComparer.Ordinal).ToList()
        where rows > 1 && printed.Count == rows
        let sum = printed.Sum(number => number.Value)
        where !IsWhole(sum, printed.Count, printed.Max(number => number.Decimals))
        select Found(
            printed[0].Statement.Stated.Place, Show(sum), "100%", null,
            ("table", table.Title), ("parts", string.Join(" + ", printed.Select(number => number.Statement.Stated.Value))));

    private IEnumerable<Finding> Extra(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        from column in Enumerable.Range(0, grid.Columns.Count)
        where grid.Columns[column].Kind == ExtraColumnKind.Percent && Share().IsMatch(grid.Columns[column].Header)
        let rows = Enumerable.Range(0, grid.RowCount).Where(row => !grid.IsTotal(row)).ToList()
        where rows.Count > 1 && rows.TrueForAll(row => grid.Text(row, column).Length > 0 && grid.Number(row, column) is not null)
        let sum = rows.Sum(row => grid.Number(row, column)!.Value)
        where sum is > 95m and < 105m && !IsWhole(sum, rows.Count, rows.Max(row => grid.Number(row, column)!.Value.Scale))
        select Found(
            $"kolom {grid.Columns[column].Header}", Show(sum), "100%", null,
            ("table", grid.Title), ("parts", string.Join(" + ", rows.Select(row => grid.Text(row, column)))));

    // Whether so many shares, rounded or cut off at these decimals, can stand for the whole.
    private static bool IsWhole(decimal sum, int count, int decimals)
    {
        var unit = new decimal(1, 0, 0, false, (byte)decimals);
        return sum >= 100m - (count * unit) && sum <= 100m + (count * unit / 2);
    }

    private static string Show(decimal sum) => IndonesianFormat.Percent(sum, 2, true);

    [GeneratedRegex(@"\b(?:porsi|proporsi|komposisi|distribusi|sebaran)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Share();
}
