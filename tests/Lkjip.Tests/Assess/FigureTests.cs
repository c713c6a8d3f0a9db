using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Assess;

public sealed class FigureTests
{
    [Theory]
    [InlineData("102.449", RoundingMode.HalfUp, "102.45", 1, "102.4")]
    [InlineData("102.469", RoundingMode.Truncate, "102.46", 1, "102.4")]
    [InlineData("99.499", RoundingMode.HalfUp, "99.50", 0, "99")]
    [InlineData("102.4778", RoundingMode.HalfUp, "102.48", 4, "102.48")]
    public void At_OtherDecimals_RoundsOnceFromTheExactValueAndRevealsNoMore(string exact, RoundingMode mode, string displayed, int decimals, string expected)
    {
        var figure = new Figure
        {
            Table = "t", Row = "r", Column = "c", Formula = "f", Kind = FigureKind.Percent, Shown = "", Mode = mode,
            Exact = Number(exact), Displayed = Number(displayed),
        };
        Assert.Equal(Number(expected), figure.At(decimals));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
