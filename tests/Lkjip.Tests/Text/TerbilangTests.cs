using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Text;

namespace Lkjip.Tests.Text;

public sealed class TerbilangTests
{
    [Theory]
    [InlineData(0, "nol")]
    [InlineData(10, "sepuluh")]
    [InlineData(11, "sebelas")]
    [InlineData(19, "sembilan belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(21, "dua puluh satu")]
    [InlineData(100, "seratus")]
    [InlineData(111, "seratus sebelas")]
    [InlineData(999, "sembilan ratus sembilan puluh sembilan")]
    [InlineData(1000, "seribu")]
    [InlineData(1001, "seribu satu")]
    [InlineData(2000, "dua ribu")]
    [InlineData(21_000, "dua puluh satu ribu")]
    [InlineData(100_000, "seratus ribu")]
    [InlineData(101_000, "seratus satu ribu")]
    [InlineData(1_000_000, "satu juta")]
    [InlineData(1_001_000, "satu juta seribu")]
    [InlineData(1_000_000_000, "satu miliar")]
    [InlineData(1_000_000_000_000, "satu triliun")]
    [InlineData(1_000_000_000_000_000_000, "satu kuintiliun")]
    [InlineData(-7, "minus tujuh")]
    public void LowerWords_Number_IsSpelled(long number, string expected) => Assert.Equal(expected, Terbilang.LowerWords(number));

    [Fact]
    public void Rupiah_PrintedAmount_IsSpelledAsInTheReport() =>
        Assert.Equal(
            "Lima Belas Miliar Tiga Ratus Delapan Juta Lima Ratus Tiga Puluh Sembilan Ribu Seratus Lima Belas Rupiah",
            Terbilang.Rupiah(15_308_539_115));

    [Fact]
    public void LowerWords_AnyNumber_ReadsBackAsTheNumber() =>
        Prop.ForAll<long>(number => TerbilangReader.Read(Terbilang.LowerWords(number)) == number).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void LowerWords_Extreme_ReadsBackAsTheNumber(long number) =>
        Assert.Equal(number, TerbilangReader.Read(Terbilang.LowerWords(number)));
}
