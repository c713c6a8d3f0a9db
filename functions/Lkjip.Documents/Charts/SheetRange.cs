using System.Globalization;

namespace Lkjip.Documents.Charts;

/// <summary>Places in the sheet of a chart's workbook (rentang sel): categories in column A, a series in each column after it, names in row 1.</summary>
internal static class SheetRange
{
    /// <summary>The name of the sheet.</summary>
    public const string Sheet = "Data";

    /// <summary>The letters of a column, from 0.</summary>
    public static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    /// <summary>The name of a series.</summary>
    public static string Name(int series) => $"{Sheet}!${Column(series + 1)}$1";

    /// <summary>The categories.</summary>
    public static string Categories(int count) => Below("A", count);

    /// <summary>The values of a series.</summary>
    public static string Values(int series, int count) => Below(Column(series + 1), count);

    private static string Below(string column, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet}!${column}$2:${column}${count + 1}");
}
