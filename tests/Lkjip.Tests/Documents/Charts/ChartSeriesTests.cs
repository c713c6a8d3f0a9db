using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Xunit;

namespace Lkjip.Tests.Documents.Charts;

public sealed class ChartSeriesTests
{
    [Theory]
    [InlineData(FigureKind.Rupiah, "1500000", "[$-421]#,##0")]
    [InlineData(FigureKind.Percent, "70.8", "[$-421]#,##0.0\"%\"")]
    [InlineData(FigureKind.Percent, "70.00", "[$-421]#,##0\"%\"")]
    [InlineData(FigureKind.Number, "72.790", "[$-421]#,##0.00")]
    [InlineData(FigureKind.Number, "0.123456", "[$-421]#,##0.0000")]
    public void FormatCode_ShowsAsManyDecimalsAsTheValuesHave(FigureKind kind, string value, string expected) =>
        Assert.Equal(expected, new ChartSeries("S", [1m, null, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)], kind).FormatCode);
}
