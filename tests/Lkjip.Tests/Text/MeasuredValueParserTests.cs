using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Tests.Text;

public sealed class MeasuredValueParserTests
{
    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("n/a")]
    [InlineData(" N/A ")]
    public void Parse_Dash_IsNotApplicable(string text) =>
        Assert.Equal(MeasuredValue.NotApplicable, MeasuredValueParser.Parse(text).Value);

    [Theory]
    [InlineData("BB")]
    [InlineData("AA")]
    [InlineData("Baik")]
    [InlineData("Sangat Baik")]
    [InlineData("B+")]
    public void Parse_Word_IsGrade(string text) => Assert.Equal(MeasuredValue.OfGrade(text), MeasuredValueParser.Parse(text).Value);

    [Theory]
    [InlineData("Rp -", "F-NUM")]
    [InlineData("", "F-NUM-EMPTY")]
    [InlineData("23 Kasus Diselesaikan (115%)", "F-NUM-TWO")]
    public void Parse_Unreadable_FailsWithCode(string text, string code) => Assert.Equal(code, MeasuredValueParser.Parse(text).Code);

    [Fact]
    public void Parse_NumberWithUnit_KeepsBoth() =>
        Assert.Equal(MeasuredValue.OfNumber(3m, "Kasus"), MeasuredValueParser.Parse("3 Kasus").Value);

    [Fact]
    public void Parse_OneGroupOfThree_IsAmbiguous() => Assert.True(MeasuredValueParser.Parse("1.000 Orang").IsAmbiguous);
}
