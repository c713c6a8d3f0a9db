using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>One corner of a reference; a column or row that is 0 is not named.</summary>
internal sealed record Corner(int Column, bool ColumnFixed, int Row, bool RowFixed)
{
    /// <summary>The corner as a formula writes it.</summary>
    public override string ToString() =>
        (Column == 0 ? "" : (ColumnFixed ? "$" : "") + ColumnName(Column))
        + (Row == 0 ? "" : (RowFixed ? "$" : "") + Row.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads "$A$1", "A", "1"; null when it is none.</summary>
    public static Corner? Parse(string text)
    {
        var at = 0;
        var columnFixed = Skip(text, ref at);
        var column = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
            column = (column * 26) + char.ToUpperInvariant(text[at]) - 'A' + 1;
        var rowFixed = column > 0 ? Skip(text, ref at) : columnFixed;
        var digits = text[at..];
        var row = 0;
        return (digits.Length == 0 || int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out row))
            && (column > 0 || row > 0) && column <= 16384 && row <= 1048576
                ? new Corner(column, column > 0 && columnFixed, row, rowFixed)
                : null;
    }

    /// <summary>The letters of a column, from 1.</summary>
    public static string ColumnName(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : ColumnName((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    /// <summary>Moves what is not fixed.</summary>
    public Corner Moved(int rows, int columns) => this with
    {
        Column = Column == 0 || ColumnFixed ? Column : Column + columns,
        Row = Row == 0 || RowFixed ? Row : Row + rows,
    };

    private static bool Skip(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '$')
            return false;
        at++;
        return true;
    }
}
