using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents.Templates;

public sealed class TagSyntaxTests
{
    [Fact]
    public void Parse_ChartTag_HasItsName()
    {
        var tag = Assert.IsType<ChartTag>(TagSyntax.Parse("{{ grafik\u00a0capaianIndikator }}").Tag);

        Assert.Equal("capaianIndikator", tag.Name);
    }

    [Theory]
    [InlineData("{{instansi.nama}}", "instansi.nama")]
    [InlineData("{instansi.nama}", "instansi.nama")]
    [InlineData("{{ \u201cinstansi.nama\u201d }}", "instansi.nama")]
    [InlineData("{{in\u00adstansi.\u200bnama}}", "instansi.nama")]
    public void Parse_TagAsWordChangesIt_HasItsName(string source, string name) => Assert.Equal(name, TagSyntax.Parse(source).Tag!.Name);

    [Theory]
    [InlineData("{nama} dan {#a}x{/a}", "{nama}|{#a}|{/a}")]
    [InlineData("himpunan {1, 2} dan {x, y | z} {", "")]
    [InlineData("{} { } {{nama}} {{lagi}", "{{nama}}|{lagi}")]
    [InlineData("{a {nama}", "{nama}")]
    [InlineData("{nama | uang}", "{nama | uang}")]
    public void Find_SingleBraces_TakesOnlyWhatReadsAsATag(string text, string tags) =>
        Assert.Equal(tags, string.Join('|', TagSyntax.Find(text, TagDelimiters.Single).Select(s => text.Substring(s.Start, s.Length))));

    [Theory]
    [InlineData("{{! kurung tunggal }}", true)]
    [InlineData("{!Kurung  Tunggal}", true)]
    [InlineData("kurung tunggal", false)]
    public void Of_TheNoteOfTheAuthor_ChoosesSingleBraces(string text, bool single) =>
        Assert.Equal(single, TagDelimiters.Of(["awal", text]) == TagDelimiters.Single);

    [Fact]
    public void Find_ManyOpenBraces_IsQuick()
    {
        var text = new string('{', 2_000_000);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(1_000_000, TagSyntax.Find(text).Count());
        Assert.Empty(TagSyntax.Find(text, TagDelimiters.Single));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
