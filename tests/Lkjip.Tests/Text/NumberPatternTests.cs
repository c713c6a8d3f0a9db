using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Text;
using Xunit;

namespace Lkjip.Tests.Text;

public sealed class NumberPatternTests
{
    [Theory]
    [InlineData("1.234.567,89", "1234567.89", null)]
    [InlineData("70,83%", "70.83", "%")]
    [InlineData("70 %", "70", "%")]
    [InlineData("70 persen", "70", "persen")]
    [InlineData("30 Org", "30", "Org")]
    [InlineData("3 Kasus", "3", "Kasus")]
    [InlineData("Rp. 813.399.847,00", "813399847.00", "Rp")]
    [InlineData("Rp.813.399.847,00", "813399847.00", "Rp")]
    [InlineData("Rp 15.308.539.115,-", "15308539115", "Rp")]
    [InlineData("Rp . 813.399.847", "813399847", "Rp")]
    [InlineData("rp15.308.539.115", "15308539115", "Rp")]
    [InlineData("Rp 1.234", "1234", "Rp")]
    [InlineData("2,228,039,860,00", "2228039860.00", null)]
    [InlineData("1,234,567.5", "1234567.5", null)]
    [InlineData("92.09", "92.09", null)]
    [InlineData("97.58", "97.58", null)]
    [InlineData("0,125", "0.125", null)]
    [InlineData("-658", "-658", null)]
    [InlineData("−658", "-658", null)]
    [InlineData("(658)", "-658", null)]
    [InlineData("-Rp 1.500.000", "-1500000", "Rp")]
    [InlineData("14. 513. 600", "14513600", null)]
    [InlineData("8.251.\u00A0284.892", "8251284892", null)]
    [InlineData("70,83\u00A0%", "70.83", "%")]
    [InlineData("12 m2", "12", "m2")]
    public void Parse_PlainNumber_IsRead(string text, string value, string? unit)
    {
        var number = NumberPattern.Parse(text).Number;

        Assert.NotNull(number);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(unit, number.Unit);
        Assert.False(number.IsAmbiguous);
    }

    [Theory]
    [InlineData("1.234", "1234")]
    [InlineData("1.000 Orang", "1000")]
    [InlineData("10,730", "10.730")]
    [InlineData("Rp 10,730", "10730")]
    public void Parse_OneGroupOfThree_IsReadAndMarkedAmbiguous(string text, string value)
    {
        var number = NumberPattern.Parse(text).Number;

        Assert.NotNull(number);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
        Assert.True(number.IsAmbiguous);
    }

    [Theory]
    [InlineData("70,83%", true)]
    [InlineData("70 persen", true)]
    [InlineData("70,83", false)]
    [InlineData("70 Orang", false)]
    public void Parse_Percentage_IsMarked(string text, bool expected) =>
        Assert.Equal(expected, NumberPattern.Parse(text).Number!.IsPercent);

    [Theory]
    [InlineData("23 Kasus Diselesaikan (115%)", "F-NUM-TWO")]
    [InlineData("12/14", "F-NUM-TWO")]
    [InlineData("2022-2023", "F-NUM-TWO")]
    [InlineData("3. 500", "F-NUM-TWO")]
    [InlineData("3, 5", "F-NUM-TWO")]
    [InlineData("1 234", "F-NUM-TWO")]
    [InlineData("", "F-NUM-EMPTY")]
    [InlineData(null, "F-NUM-EMPTY")]
    [InlineData("\u00A0", "F-NUM-EMPTY")]
    [InlineData("abc", "F-NUM")]
    [InlineData("-", "F-NUM")]
    [InlineData("--5", "F-NUM")]
    [InlineData("1.23.456", "F-NUM")]
    [InlineData("1,23,4", "F-NUM")]
    [InlineData("1.234.567.8", "F-NUM")]
    [InlineData("1e5", "F-NUM")]
    [InlineData("5.", "F-NUM")]
    [InlineData("(-5)", "F-NUM")]
    [InlineData("-Rp -5", "F-NUM")]
    [InlineData("(5", "F-NUM")]
    [InlineData("79228162514264337593543950336", "F-NUM-RANGE")]
    [InlineData("0,12345678901234567890123456789", "F-NUM-RANGE")]
    public void Parse_Unreadable_FailsWithCode(string? text, string code)
    {
        var result = NumberPattern.Parse(text);

        Assert.Null(result.Number);
        Assert.Equal(code, result.Code);
    }

    [Fact]
    public void Parse_AnyText_NeverThrowsAndGivesOneOutcome() =>
        Prop.ForAll<string?>(text =>
        {
            var result = NumberPattern.Parse(text);
            return result.Number is null == result.Code is not null;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1 ,")]
    [InlineData("1  . ")]
    [InlineData("1.,-")]
    [InlineData("1 a ")]
    public void Parse_RepeatedText_IsRefusedWithoutBacktracking(string part) =>
        Assert.Null(NumberPattern.Parse(string.Concat(Enumerable.Repeat(part, 200 / part.Length)) + "!").Number);

    [Fact]
    public void Parse_NumberLikeText_NeverThrowsAndGivesOneOutcome()
    {
        var texts = Gen.Elements("0123456789.,,.-+() %Rpe/ \u00A0٣".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var result = NumberPattern.Parse(text);
            return result.Number is null == result.Code is not null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Parse_FormattedNumber_GivesItBack()
    {
        var cases =
            from units in ArbMap.Default.GeneratorFor<long>()
            from decimals in Gen.Choose(0, 4)
            select (Value: units / Power(decimals), Decimals: decimals);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var number = NumberPattern.Parse(IndonesianFormat.Number(c.Value, c.Decimals, keepZeros: true)).Number;
            return number is not null && (number.Value == c.Value || number.IsAmbiguous);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Parse_FormattedRupiah_GivesItBackWithoutDoubt() =>
        Prop.ForAll<long>(amount =>
        {
            var number = NumberPattern.Parse(IndonesianFormat.Rupiah(amount, withSymbol: true)).Number;
            return number is { IsAmbiguous: false } && number.Value == amount;
        }).QuickCheckThrowOnFailure();

    private static decimal Power(int decimals) => decimals == 0 ? 1m : 10m * Power(decimals - 1);
}
