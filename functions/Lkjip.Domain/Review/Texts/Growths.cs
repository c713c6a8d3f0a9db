using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The growths that the extra tables with columns of years show (pertumbuhan menurut tabel tambahan).</summary>
internal static class Growths
{
    /// <summary>The growths of all extra tables; a row that starts from nothing has none.</summary>
    public static IEnumerable<Growth> Of(ReviewContext context) => context.Report.ExtraTables.SelectMany(Of);

    private static IEnumerable<Growth> Of(ExtraTable table)
    {
        var years = table.Columns.Select((column, index) => (column, index)).Where(pair => IsYear(pair.column.Header)).OrderBy(pair => pair.column.Header, StringComparer.Ordinal).ToList();
        if (years.Count < 2)
        {
            yield break;
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            if (Number(cells, years[0].index) is { } before and not 0 && Number(cells, years[^1].index) is { } after)
            {
                yield return new(
                    cells.FirstOrDefault(cell => cell.Any(char.IsLetter)) ?? "", before, after,
                    $"extra-{table.Id}/r{(row + 1).ToString(CultureInfo.InvariantCulture)}/{years[^1].column.Id}");
            }
        }
    }

    private static bool IsYear(string header) => header.Trim() is { Length: 4 } text && text.All(char.IsAsciiDigit);

    private static decimal? Number(IReadOnlyList<string> cells, int index) => index < cells.Count ? NumberPattern.Parse(cells[index]).Number?.Value : null;
}
