using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-11: a cell of an extra table breaks the rule that the other cells of its column follow (kolom hitungan).</summary>
/// <remarks>
/// A column whose cells are the sum, the difference or the percentage of columns before it is recognised by its rows: at least three that
/// follow (two where the header says jumlah, selisih or %), and three of four. All other columns are not judged.
/// </remarks>
internal sealed partial class ExtraColumnDiffers() : ReviewRule("R-ARI-11", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        from column in Enumerable.Range(0, grid.Columns.Count)
        where grid.IsSummable(column) || grid.Columns[column].Kind == ExtraColumnKind.Percent
        let broken = Broken(grid, column)
        where broken is not null
        from row in broken.Rows
        select Found(
            $"{grid.Title}, baris {grid.Label(row)}, kolom {grid.Columns[column].Header}", grid.Text(row, column),
            IndonesianFormat.Number(broken.Expected(row)!.Value, 2, false), grid.FigureId(row, grid.Columns[column].Id), ("rule", broken.Words));

    private static Relation? Broken(ExtraGrid grid, int column)
    {
        var named = ComputedHeader().IsMatch(grid.Columns[column].Header);
        foreach (var relation in Relations(grid, column))
        {
            var telling = Enumerable.Range(0, grid.RowCount)
                .Where(row => grid.Number(row, column) is not null && relation.Expected(row) is { } expected && (expected != 0 || grid.Number(row, column) != 0)).ToList();
            var broken = telling.Where(row => !TypedNumber.Agrees(grid.Number(row, column)!.Value, relation.Expected(row)!.Value)).ToList();
            var kept = telling.Count - broken.Count;
            if (kept >= (named ? 2 : 3) && kept * 4 >= telling.Count * 3)
            {
                return broken.Count > 0 ? relation with { Rows = broken } : null;
            }
        }

        return null;
    }

    private static IEnumerable<Relation> Relations(ExtraGrid grid, int column)
    {
        var before = Enumerable.Range(0, column).Where(grid.IsSummable).ToList();
        if (grid.IsSummable(column))
        {
            var near = before.Where(other => grid.Columns[other].Groups.SequenceEqual(grid.Columns[column].Groups, StringComparer.Ordinal)).ToList();
            foreach (var parts in new[] { near, before }.Where(parts => parts.Count > 1))
            {
                yield return new(row => parts.TrueForAll(part => grid.Number(row, part) is not null) ? parts.Sum(part => grid.Number(row, part)) : null, Names(grid, " + ", [.. parts]));
            }
        }

        foreach (var (left, right) in before.SelectMany(left => before.Where(right => right != left).Select(right => (left, right))))
        {
            yield return grid.IsSummable(column)
                ? new(row => grid.Number(row, left) - grid.Number(row, right), Names(grid, " - ", left, right))
                : new(row => grid.Number(row, right) is { } whole && whole != 0 ? grid.Number(row, left) / whole * 100m : null, Names(grid, " : ", left, right));
        }
    }

    private static string Names(ExtraGrid grid, string sign, params int[] columns) => string.Join(sign, columns.Select(column => grid.Columns[column].Header));

    private sealed record Relation(Func<int, decimal?> Expected, string Words)
    {
        public IReadOnlyList<int> Rows { get; init; } = [];
    }

    [GeneratedRegex(@"^(?:jumlah|total|jml|selisih|sisa|perubahan)\b|%|persen", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ComputedHeader();
}
