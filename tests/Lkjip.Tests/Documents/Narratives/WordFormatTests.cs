using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Xunit;

namespace Lkjip.Tests.Documents.Narratives;

public sealed class WordFormatTests
{
    [Theory]
    [InlineData("arah", "2.35", "meningkat")]
    [InlineData("arah", "-2.35", "menurun")]
    [InlineData("arah", "0", "tetap")]
    [InlineData("arah kenaikan", "-1", "penurunan")]
    [InlineData("arah membaik", "-1", "memburuk")]
    [InlineData("arah memburuk", "-1", "membaik")]
    [InlineData("arah di atas", "-1", "di bawah")]
    [InlineData("perubahan", "2.35", "meningkat 2,35 poin")]
    [InlineData("perubahan", "-2.35", "menurun 2,35 poin")]
    [InlineData("perubahan", "0", "tidak berubah")]
    [InlineData("perbandingan", "-2.35", "lebih rendah 2,35 poin daripada")]
    [InlineData("perbandingan", "0", "sama dengan")]
    [InlineData("poin", "-2.35", "-2,35 poin")]
    [InlineData("poin | mutlak", "-2.35", "2,35 poin")]
    [InlineData("arah | kalimat", "1", "Meningkat")]
    [InlineData("arah | kalimat | awalKecil", "1", "meningkat")]
    [InlineData("ketercapaian", "100.01", "melampaui")]
    [InlineData("ketercapaian", "100", "mencapai")]
    [InlineData("ketercapaian", "99.99", "belum mencapai")]
    public void Apply_Points_GivesTheWordsOfTheSign(string formats, string number, string expected) =>
        Assert.Equal(expected, Shown(formats, number, FigureKind.Points, ""));

    [Theory]
    [InlineData("perubahan", "-3", FigureKind.Count, "Orang", "menurun 3 Orang")]
    [InlineData("perubahan", "-5000", FigureKind.Rupiah, "", "menurun Rp 5.000")]
    [InlineData("poin", "5000", FigureKind.Rupiah, "", "Rp 5.000")]
    [InlineData("perbandingan", "1.5", FigureKind.Number, "", "lebih tinggi 1,50 daripada")]
    public void Apply_OtherKinds_KeepTheirUnit(string formats, string number, FigureKind kind, string unit, string expected) =>
        Assert.Equal(expected, Shown(formats, number, kind, unit));

    public static TheoryData<string, string, string> Documented => [.. File.ReadLines(Repository.File("docs/kalimat.md"))
        .Select(line => line.Replace("\\|", "¦", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == 5 && cells[1].StartsWith('`'))
        .Select(cells => new TheoryDataRow<string, string, string>(cells[1].Trim('`').Replace('¦', '|'), cells[2].Replace(',', '.'), cells[3]))];

    [Theory]
    [MemberData(nameof(Documented))]
    public void Apply_ExampleOfTheDocumentation_IsTrue(string formats, string number, string expected) =>
        Assert.Equal(expected, Shown(formats, number, FigureKind.Points, ""));

    [Theory]
    [InlineData("{{x | arah ke mana}}")]
    [InlineData("{{x | perubahan 2}}")]
    public void Parse_UnknownWords_IsAFormatError(string tag) => Assert.Equal("T-FORMAT", TagSyntax.Parse(tag).Code);

    private static string? Shown(string formats, string number, FigureKind kind, string unit)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var shown = Domain.Text.IndonesianFormat.Number(value, value == decimal.Truncate(value) ? 0 : 2, keepZeros: true) + (unit.Length > 0 ? " " + unit : "");
        var tag = (ValueTag)TagSyntax.Parse($"{{{{x | {formats}}}}}").Tag!;
        return ShownValue.Of(new NumberValue(value, shown, kind), tag.Formats);
    }
}
