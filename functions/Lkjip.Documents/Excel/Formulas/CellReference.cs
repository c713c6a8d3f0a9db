using System.Globalization;
using System.Text;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A cell or range of cells as a formula names it (acuan sel).</summary>
/// <param name="Sheet">The sheet; null for the formula's own.</param>
/// <param name="From">The upper left corner.</param>
/// <param name="To">The lower right corner; the same as <paramref name="From"/> for a single cell.</param>
/// <param name="IsRange">True when it is written as a range, even of one cell.</param>
internal sealed record CellReference(string? Sheet, Corner From, Corner To, bool IsRange)
{
    /// <summary>The last row and column of a sheet: a cell that is always empty, named where a whole block vanished.</summary>
    public static readonly Corner Nowhere = new(16384, true, 1048576, true);

    /// <summary>The reference as a formula writes it.</summary>
    public override string ToString() => $"{Prefix}{From}{(IsRange ? $":{To}" : "")}";

    /// <summary>The reference without the sheet and without dollar signs, as attributes write it.</summary>
    public string Plain => From with { ColumnFixed = false, RowFixed = false } is var from
        && To with { ColumnFixed = false, RowFixed = false } is var to && from != to ? $"{from}:{to}" : from.ToString();

    /// <summary>Reads "Sheet!$A$1:B2", "A:C", "1:3"; null when it is none.</summary>
    public static CellReference? Parse(string text)
    {
        var mark = text.LastIndexOf('!');
        var sheet = mark < 0 ? null : Unquoted(text[..mark]).Replace("''", "'", StringComparison.Ordinal);
        var ends = text[(mark + 1)..].Split(':');
        return ends.Length <= 2 && Corner.Parse(ends[0]) is { } from && Corner.Parse(ends[^1]) is { } to
            ? new CellReference(sheet, from, to, ends.Length == 2)
            : null;
    }

    /// <summary>The same reference seen from another cell: what is not fixed moves along.</summary>
    public CellReference Moved(int rows, int columns) => this with { From = From.Moved(rows, columns), To = To.Moved(rows, columns) };

    /// <summary>The reference as a formula writes it, escaped for XML.</summary>
    public string Escaped() => Xml(ToString());

    /// <summary>The sheet with its mark, escaped for XML; empty without a sheet.</summary>
    public string EscapedPrefix => Xml(Prefix);

    private static string Unquoted(string sheet) => sheet is ['\'', .. var inner, '\''] ? inner : sheet;

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private string Prefix => Sheet is null
        ? ""
        : Sheet.Length > 3 && Sheet.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(Sheet[0]) && Corner.Parse(Sheet) is null
            ? Sheet + "!"
            : $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'!";
}
