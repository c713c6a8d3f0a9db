using System.Text.RegularExpressions;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>Reads headers of one or more levels and finds where they stand (judul kolom).</summary>
internal static partial class Headers
{
    private const int RowsLookedAt = 40;
    private const int ColumnsLookedAt = 60;

    /// <summary>What the header says above a column: its levels from top to bottom, each once.</summary>
    public static string Text(Worksheet sheet, int row, int rows, int column)
    {
        var levels = new List<string>();
        for (var level = row; level < row + rows; level++)
        {
            var text = Level(sheet, level, row + rows - 1, column);
            if (text.Length > 0 && !levels.Contains(text, StringComparer.OrdinalIgnoreCase) && !IsNumbering(text))
                levels.Add(text);
        }

        return string.Join(' ', levels);
    }

    /// <summary>The most likely place of the header; null when no row names at least two things of the budget.</summary>
    public static HeaderPlace? Find(Worksheet sheet)
    {
        HeaderPlace? best = null;
        foreach (var row in sheet.Rows.Where(row => row.Number <= sheet.Rows[0].Number + RowsLookedAt))
        {
            for (var rows = 1; rows <= ImportChoice.MostHeaderRows - 1 && !IsData(sheet.Row(row.Number + rows - 1)); rows++)
            {
                var matches = Matches(sheet, row.Number, rows);
                if (matches >= 2 && (matches > (best?.Matches ?? 0) || (matches == best?.Matches && best.Row == row.Number && GoesOn(sheet, row.Number, rows))))
                    best = new HeaderPlace(row.Number, rows, matches);
            }
        }

        return best;
    }

    /// <summary>True for a row below the header that numbers the columns: "1", "(2)", "7=6/5".</summary>
    public static bool IsNumbering(SheetRow row) => row.Cells.Count >= 2 && row.Cells.All(cell => IsNumbering(cell.Text.Trim()));

    private static bool IsNumbering(string text) => Numbering().IsMatch(text);

    // A level below names what the groups above it hold; a row of the table itself has a code or a name.
    private static bool GoesOn(Worksheet sheet, int row, int rows) =>
        sheet.Row(row + rows - 1) is { } last && !IsNumbering(last)
        && !last.Cells.Any(cell => ColumnGuess.Best(Text(sheet, row, 1, cell.Column), false) is null or { IsKey: true } && !sheet.Merges.Any(merge => merge.Holds(row, cell.Column)));

    private static int Matches(Worksheet sheet, int row, int rows)
    {
        var named = new HashSet<ImportColumn>();
        for (var column = 1; column <= Math.Min(sheet.Width, ColumnsLookedAt); column++)
        {
            if (ColumnGuess.Best(Text(sheet, row, rows, column), false) is { } found)
                named.Add(found);
        }

        return named.Count;
    }

    // A header without merged cells names its group only once, at the left: the group goes on where the level below has names.
    private static string Level(Worksheet sheet, int row, int last, int column)
    {
        if (sheet.Seen(row, column)?.Text is { } text)
            return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (row == last || sheet.Merges.Count > 0 || sheet.Cell(last, column) is null)
            return "";
        for (var left = column - 1; left >= 1; left--)
        {
            if (sheet.Cell(row, left) is { } group)
                return sheet.Cell(last, left) is null ? "" : group.Text.Trim();
        }

        return "";
    }

    private static bool IsData(SheetRow? row) =>
        row is not null && row.Cells.Any(cell => cell.Number is >= 1000m or <= -1000m || LongNumber().IsMatch(cell.Text));

    [GeneratedRegex(@"^\(?[0-9]{1,2}\)?(\s*=\s*[-+*/x:()0-9 %]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(Rp\.?\s*)?[0-9]{1,3}([.,][0-9]{3})+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongNumber();
}
