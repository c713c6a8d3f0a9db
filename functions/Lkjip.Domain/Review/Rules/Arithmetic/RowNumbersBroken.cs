using System.Text.RegularExpressions;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-22: the rows of an extra table are not numbered in order (nomor urut).</summary>
/// <remarks>A number may repeat the one before (joined cells) or start at 1 again. A cell without a number is left out; a column with other text is not judged.</remarks>
internal sealed partial class RowNumbersBroken() : ReviewRule("R-ARI-22", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        from column in Enumerable.Range(0, grid.Columns.Count)
        where Number().IsMatch(grid.Columns[column].Header)
        let rows = Enumerable.Range(0, grid.RowCount).Where(row => !grid.IsTotal(row) && grid.Text(row, column).Length > 0).ToList()
        let numbers = rows.Select(row => NumberPattern.Parse(grid.Text(row, column).TrimEnd('.', ')')).Number?.Value ?? -1m).ToList()
        where numbers.Count > 1 && numbers.TrueForAll(number => number >= 0m && number == decimal.Truncate(number))
        let broken = Enumerable.Range(0, numbers.Count).Where(index => !Follows(numbers, index)).ToList()
        where broken.Count > 0
        select Found($"{grid.Title}, kolom {grid.Columns[column].Header}", string.Join(", ", rows.Select(row => grid.Text(row, column))), null, grid.FigureId(rows[broken[0]], grid.Columns[column].Id));

    private static bool Follows(List<decimal> numbers, int index) =>
        numbers[index] == 1m || (index > 0 && (numbers[index] == numbers[index - 1] || numbers[index] == numbers[index - 1] + 1m));

    [GeneratedRegex(@"^(?:no\.?|nomor)(?: urut)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
