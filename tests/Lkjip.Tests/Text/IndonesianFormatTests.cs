using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.Tests.Text;

public sealed class IndonesianFormatTests
{
    [Theory]
    [InlineData("1234567.89", 2, true, "1.234.567,89")]
    [InlineData("70.8", 2, true, "70,80")]
    [InlineData("70.8", 2, false, "70,8")]
    [InlineData("70", 2, false, "70")]
    [InlineData("100", 0, false, "100")]
    [InlineData("-1234.5", 1, true, "-1.234,5")]
    [InlineData("-0.001", 2, true, "0,00")]
    [InlineData("2.345", 2, true, "2,35")]
    [InlineData("-2.345", 2, true, "-2,35")]
    public void Number_Value_IsPrintedTheIndonesianWay(string value, int decimals, bool keepZeros, string expected) =>
        Assert.Equal(expected, IndonesianFormat.Number(decimal.Parse(value, CultureInfo.InvariantCulture), decimals, keepZeros));

    [Fact]
    public void Percent_Value_EndsWithTheSign() => Assert.Equal("70,83%", IndonesianFormat.Percent(70.83m, 2, keepZeros: true));

    [Theory]
    [InlineData(8251284892, false, "8.251.284.892")]
    [InlineData(15308539115, true, "Rp 15.308.539.115")]
    [InlineData(0, true, "Rp 0")]
    [InlineData(-1500, true, "-Rp 1.500")]
    [InlineData(long.MinValue, false, "-9.223.372.036.854.775.808")]
    public void Rupiah_Amount_IsGrouped(long amount, bool withSymbol, string expected) =>
        Assert.Equal(expected, IndonesianFormat.Rupiah(amount, withSymbol));

    [Fact]
    public void Date_Day_IsPrintedWithItsMonth() => Assert.Equal("28 Februari 2023", IndonesianFormat.Date(new DateOnly(2023, 2, 28)));

    [Fact]
    public void MonthYear_Day_LeavesTheDayOut() => Assert.Equal("Februari 2023", IndonesianFormat.MonthYear(new DateOnly(2023, 2, 28)));

    [Theory]
    [InlineData("197509021994121002", "19750902 199412 1 002")]
    [InlineData("19750902 199412 1 002", "19750902 199412 1 002")]
    [InlineData("1975090219941210020", "1975090219941210020")]
    [InlineData("NIP menyusul", "NIP menyusul")]
    public void EmployeeNumber_Text_IsGroupedWhenItIsOne(string text, string expected) =>
        Assert.Equal(expected, IndonesianFormat.EmployeeNumber(text));

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(14, "XIV")]
    [InlineData(49, "XLIX")]
    [InlineData(1994, "MCMXCIV")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Roman_Number_IsSpelled(int value, string expected) => Assert.Equal(expected, IndonesianFormat.Roman(value));
}
