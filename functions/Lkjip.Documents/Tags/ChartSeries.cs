using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags;

/// <summary>A series of a chart (deret grafik).</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">The values as the ledger displays them, by category; null leaves a gap.</param>
/// <param name="Kind">What they are, which decides how the labels show them.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, FigureKind Kind)
{
    /// <summary>The number format of the values in Office's own notation, such as <c>[$-421]#,##0.00</c>: Indonesian (0421), where the reader follows the language.</summary>
    /// <remarks>As many decimals as the longest value shows, at most four; whole numbers none.</remarks>
    public string FormatCode
    {
        get
        {
            var decimals = Values.Select(value => value is { } number ? Math.Min((int)Plain(number).Scale, 4) : 0).DefaultIfEmpty().Max();
            var digits = decimals == 0 ? "[$-421]#,##0" : "[$-421]#,##0." + new string('0', decimals);
            return Kind == FigureKind.Percent ? digits + "\"%\"" : digits;
        }
    }

    // Division by one with 28 zeros drops the zeros at the end.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
