using System.Text.RegularExpressions;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>Guesses from header and values what the columns of a sheet hold (dugaan kolom).</summary>
public static partial class ColumnGuess
{
    private const int RowsLookedAt = 200;
    private const int Samples = 3;

    /// <summary>The sheet and header that look most like a budget; null when none does.</summary>
    public static (int Sheet, HeaderPlace Header)? Place(IReadOnlyList<Worksheet> sheets)
    {
        (int Sheet, HeaderPlace Header)? best = null;
        foreach (var (index, sheet) in sheets.Index().Where(sheet => sheet.Item.Rows.Count > 0).OrderBy(sheet => sheet.Item.IsHidden))
        {
            if (Headers.Find(sheet) is { } header && header.Matches > (best?.Header.Matches ?? 0))
                best = (index, header);
        }

        return best;
    }

    /// <summary>The columns of a sheet with what they seem to hold.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="choice">Where the header is; its columns are not looked at.</param>
    /// <param name="hasRevised">True when the report has ceilings of a changed budget, so that a plain "pagu" means those.</param>
    public static IReadOnlyList<SourceColumn> Columns(Worksheet sheet, ImportChoice choice, bool hasRevised)
    {
        var rows = sheet.Rows.Where(row => row.Number >= choice.FirstDataRow && !Headers.IsNumbering(row)).Take(RowsLookedAt).ToList();
        var found = new List<SourceColumn>();
        for (var column = 1; column <= sheet.Width; column++)
        {
            var header = Headers.Text(sheet, choice.HeaderRow, choice.HeaderRows, column);
            var cells = rows.Select(row => row.Cell(column)).OfType<SheetCell>().ToList();
            if (header.Length > 0 || cells.Count > 0)
            {
                var guess = Best(header, hasRevised) is { } named && Holds(named, cells) ? named : null;
                found.Add(new(column, SheetCell.ColumnName(column), header, guess, [.. cells.Take(Samples).Select(cell => (guess ?? ImportColumns.Name).Read(cell, choice))]));
            }
        }

        return ByContent(Once(found), rows, choice);
    }

    /// <summary>What a header names best; null when nothing.</summary>
    internal static ImportColumn? Best(string header, bool hasRevised)
    {
        var words = Separators().Replace(header, " ");
        var best = ImportColumns.All.Select(column => (Column: column, Score: column.Score(words))).MaxBy(match => match.Score);
        return best.Score < ImportColumn.Enough ? null
            : best.Column == ImportColumns.CeilingOriginal && hasRevised && ImportColumns.CeilingRevised.Score(words) == best.Score ? ImportColumns.CeilingRevised
            : best.Column;
    }

    // A number stands in one column; of two that are named alike the one named better, else the last: a running total stands to the right.
    private static List<SourceColumn> Once(List<SourceColumn> found)
    {
        var kept = found.Where(column => column.Guess is { IsKey: false }).GroupBy(column => column.Guess)
            .Select(group => group.OrderBy(column => group.Key!.Score(Separators().Replace(column.Header, " "))).ThenBy(column => column.Number).Last().Number).ToHashSet();
        return [.. found.Select(column => column.Guess is { IsKey: false } && !kept.Contains(column.Number) ? column with { Guess = null } : column)];
    }

    // Codes and names are known by their look, where no header says so.
    private static List<SourceColumn> ByContent(List<SourceColumn> found, List<SheetRow> rows, ImportChoice choice)
    {
        Give(ImportColumns.Code, texts => texts.Count(text => Code().IsMatch(text)) * 5 >= texts.Count * 3 ? 1 : 0);
        Give(ImportColumns.Name, texts => texts.Average(text => text.Count(char.IsLetter)));
        return found;

        void Give(ImportColumn kind, Func<List<string>, double> likeness)
        {
            if (found.Exists(column => column.Guess == kind))
                return;
            var best = found.Where(column => column.Guess is null).Select(column => (Column: column, Texts: rows.Select(row => row.Text(column.Number)).Where(text => text.Length > 0).ToList()))
                .Where(column => column.Texts.Count > 0).Select(column => (column.Column, Likeness: likeness(column.Texts))).OrderByDescending(column => column.Likeness).FirstOrDefault();
            if (best.Column is { } chosen && best.Likeness >= (kind == ImportColumns.Code ? 1 : 8))
                found[found.IndexOf(chosen)] = chosen with { Guess = kind };
        }
    }

    // A column of money holds numbers that are no percentages, whatever its header says.
    private static bool Holds(ImportColumn named, List<SheetCell> cells) =>
        !named.IsMoney || cells.Count == 0 || cells.Count(cell => named.Read(cell, new ImportChoice { RoundsSen = true }).Trouble is null) * 2 >= cells.Count;

    [GeneratedRegex(@"[\s_/\\()\[\].,:;-]+", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^[0-9]+([. ][0-9]+)+\.?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
