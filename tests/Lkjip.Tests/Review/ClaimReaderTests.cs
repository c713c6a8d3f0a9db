using System.Globalization;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>Numbers in sentences are found and read exactly, in every way that planners write them; what names and does not count is left out.</summary>
public sealed class ClaimReaderTests
{
    [Theory]
    [InlineData("sebesar Rp. 8.251.284.892,- dan", "8251284892")]
    [InlineData("sebesar Rp . 14. 513. 600", "14513600")]
    [InlineData("sebesar Rp.3.018.474.000.", "3018474000")]
    [InlineData("sebesar Rp. 7.082.064.671,00,- atau", "7082064671")]
    [InlineData("sebesar Rp. 2,228,039,860,00 lalu", "2228039860")]
    [InlineData("sebesar 7.290.242.400,- dan", "7290242400")]
    [InlineData("sebesar 5.000.000 rupiah", "5000000")]
    [InlineData("sebesar Rp 15,3 miliar", "15300000000")]
    public void Amount_InAnyForm_IsRead(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.IsType<AmountClaim>(Assert.Single(ClaimReader.Read(text))).Value);

    [Theory]
    [InlineData("atau 87,26% dari", "87.26")]
    [InlineData("sebesar 18,63 persen.", "18.63")]
    [InlineData("(87,26 %), sedangkan", "87.26")]
    [InlineData("capaian 100%(realisasi", "100")]
    [InlineData("sebesar 389,8%.", "389.8")]
    public void Percentage_InAnyForm_IsRead(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.IsType<PercentClaim>(Assert.Single(ClaimReader.Read(text))).Value);

    [Theory]
    [InlineData("didukung 4 (empat) program", 4, "empat", "program")]
    [InlineData("terdapat 1(satu) indikator", 1, "satu", "indikator")]
    [InlineData("dengan (2) Dua indikator sasaran", 2, "Dua", "indikator")]
    [InlineData("masing-masing 1 orang.", 1, null, "orang")]
    [InlineData("sebanyak 3.898 orang", 3898, null, "orang")]
    [InlineData("(12 kasus) dibagi", 12, null, "kasus")]
    [InlineData("diukur dengan dua indikator", 2, null, "indikator")]
    [InlineData("terdiri dari 10 Non ASN", 10, null, "non")]
    public void Count_WithItsUnit_IsRead(string text, int value, string? words, string unit)
    {
        var claim = Assert.IsType<CountClaim>(Assert.Single(ClaimReader.Read(text)));
        Assert.Equal((value, words, unit), (claim.Value, claim.InWords, claim.Unit));
        Assert.Equal(claim.Words, text.Substring(claim.At, claim.Words.Length));
    }

    [Theory]
    [InlineData("Pada tabel 3.1, terlihat", "3.1")]
    [InlineData("Dari table 3. diatas", "3.")]
    [InlineData("Dari tabel 2.1. dapat", "2.1")]
    public void TableReference_IsRead(string text, string number) => Assert.Equal(number, Assert.IsType<TableClaim>(Assert.Single(ClaimReader.Read(text))).Number);

    [Theory]
    [InlineData("Peraturan Menteri Nomor 53 Tahun 2014 tentang Kinerja")]
    [InlineData("UU No 13 Tahun 2003 dan UU 23 Tahun 2014")]
    [InlineData("Pasal 3 ayat (1) huruf a")]
    [InlineData("Nomor: 560/128.1/316/2023")]
    [InlineData("periode 2021-2026 dan 2016 – 2021")]
    [InlineData("3.1.2 Perbandingan")]
    [InlineData("pangkat (III/d), D3, S-1")]
    [InlineData("Misi ke 4 (empat)")]
    [InlineData("Sasaran strategis 2 dan indikator 1.1")]
    [InlineData("sebesar {{serapan | persen 2}} dan {{pagu.2023}}")]
    public void Number_ThatNames_IsLeftOut(string text) => Assert.DoesNotContain(ClaimReader.Read(text), claim => claim is not YearClaim { Year: 2026 or 2021 });

    [Theory]
    [InlineData("Pada tahun 2022 meningkat", 2022)]
    [InlineData("tahun sebelumnya(2022)", 2022)]
    [InlineData("sampai dengan 31 Desember 2023.", 2023)]
    public void Year_IsRead(string text, int year) => Assert.Equal(year, Assert.IsType<YearClaim>(Assert.Single(ClaimReader.Read(text))).Year);

    /// <summary>Any amount, percentage or count, printed as the documents print it and set into a sentence, is found at its place and read exactly.</summary>
    [Fact]
    public void AnyPrintedNumber_IsReadExactly()
    {
        var random = new Random(20231);
        for (var round = 0; round < 2000; round++)
        {
            var amount = random.NextInt64(1, 2_000_000_000_000);
            var percent = decimal.Round((decimal)random.Next(0, 100_000) / 100m, 2);
            var count = random.Next(0, 1_000_000);
            var text = $"Realisasi sebesar {IndonesianFormat.Rupiah(amount, true)} atau {IndonesianFormat.Percent(percent, 2, random.Next(2) == 0)} untuk {IndonesianFormat.Number(count, 0, false)} orang.";
            var claims = ClaimReader.Read(text);
            Assert.Equal([amount, percent, count], claims.OfType<QuantityClaim>().Select(claim => claim.Value));
            Assert.All(claims, claim => Assert.Equal(claim.Words, text.Substring(claim.At, claim.Words.Length)));
        }
    }

    /// <summary>Whatever is typed, reading ends and gives places within the text, from left to right.</summary>
    [Fact]
    public void AnyText_IsReadFromLeftToRight()
    {
        var random = new Random(77);
        string[] pieces = ["Rp", ".", " ", "1", "23", "456", ",", "%", "(", ")", "tabel", "{{", "}}", "lima", "program", "Tahun", "2023", "-", "–", "/", "persen", "juta", "orang"];
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));
            var end = 0;
            foreach (var claim in ClaimReader.Read(text))
            {
                Assert.True(claim.At >= end && claim.End <= text.Length, text);
                end = claim.End;
            }
        }
    }

    [Theory]
    [InlineData("Lima Belas Miliar Tiga Ratus Delapan Juta Lima Ratus Tiga Puluh Sembilan Ribu Seratus Lima Belas Rupiah", 15308539115)]
    [InlineData("seribu sebelas", 1011L)]
    [InlineData("dua puluh milyar", 20000000000)]
    [InlineData("orang", null)]
    [InlineData("", null)]
    public void Words_AreReadAsNumbers(string words, long? value) => Assert.Equal(value, NumberWords.Parse(words));

    [Fact]
    public void Words_OfAnyNumber_AreReadBack()
    {
        var random = new Random(5);
        for (var round = 0; round < 5000; round++)
        {
            var number = random.NextInt64(0, 1L << random.Next(1, 49));
            Assert.Equal(number, NumberWords.Parse(Terbilang.Words(number)));
        }
    }
}
