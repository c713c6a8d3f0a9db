using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-09: printed shares do not add up to 100 % (porsi).</summary>
/// <remarks>
/// Each share may be rounded or cut off in its last decimal. A table whose shares are not all printed is not judged; a share that differs
/// from the ledger is left to R-ARI-03.
/// </remarks>
internal sealed class SharesDoNotSumToHundred() : ReviewRule("R-ARI-09", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from table in context.Assessment.Tables
        let rows = table.Rows.Where(row => row.Cells.GetValueOrDefault("share")?.Figure is { Exact: not null }).ToList()
        where rows.Count > 1
        let printed = context.Statements.Where(statement => statement.Figure is { Column: "share" } figure && figure.Table == table.Id)
            .Where(statement => statement.Match != StatedMatch.Different).Select(PrintedNumber.Of).OfType<PrintedNumber>()
            .DistinctBy(number => number.Figure.Row, StringComparer.Ordinal).ToList()
        where printed.Count == rows.Count
        let sum = printed.Sum(number => number.Value)
        where !IsWhole(sum, printed.Count, printed.Max(number => number.Unit))
        select Found(
            printed[0].Statement.Stated.Place, IndonesianFormat.Percent(sum, 2, true), "100%", null,
            ("table", table.Title), ("parts", string.Join(" + ", printed.Select(number => number.Statement.Stated.Value))));

    /// <summary>Whether so many shares, rounded or cut off at a unit, can stand for the whole.</summary>
    internal static bool IsWhole(decimal sum, int count, decimal unit) => sum >= 100m - (count * unit) && sum <= 100m + (count * unit / 2);
}
