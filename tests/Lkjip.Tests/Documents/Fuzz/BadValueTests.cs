using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Tests.Documents.Conformance;
using Xunit;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>Values that no agency means, and streams that fail.</summary>
public sealed class BadValueTests
{
    private static readonly CompiledTemplate Word = TemplateCompiler.Compile(WordNotation.File("@header {{a}}\n@title {{a}}\n[[{{a}}]]".Replace("[[", "(", StringComparison.Ordinal).Replace("]]", ")", StringComparison.Ordinal))).Template!;
    private static readonly CompiledTemplate Sheet = TemplateCompiler.Compile(SheetNotation.File(new ConformanceCase("", "", [new("sheet Data", "| {{a}} | x{{a}} |")]))).Template!;
    private static readonly CompiledTemplate Rows = TemplateCompiler.Compile(WordNotation.File("| {{#a}}{{no}} | {{teks}}{{/a}} |\nakhir")).Template!;

    public static TheoryData<string> Texts =>
    [
        "\0", "\u0001\u0002\u001F", "\uFFFE\uFFFF", "😀👩‍🌾", "‮kanan ke kiri‬", "שלום", "{{b}}", "{{", "}}", "{{#a}}", "<w:p/>", "]]>", "&amp;", "&#x0;", "\u0085\u2028\u2029", "_x0041_", new string(' ', 1000), "\r", "\n\n\n", "\t",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Render_StrangeText_GivesAValidDocument(string text)
    {
        var scope = new TagScope().Add("a", text);

        Assert.Empty(WordSoundness.Problems(Fill(Word, scope)));
        Assert.Empty(SheetSoundness.Problems(Fill(Sheet, scope)));
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xDBFF)]
    public void Render_LoneSurrogate_IsDroppedAndCounted(int code)
    {
        using var output = new MemoryStream();

        var result = Rows.Render(new TagScope().Add("a", new ListValue([new TagScope().Add("teks", $"x{(char)code}y")])), output);

        Assert.Equal(1, result.DroppedCharacters);
        Assert.Contains("| 1 | xy |", new WordReading(new FilledPackage(output.ToArray()), false).Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_OneMegabyteOfText_IsWhole()
    {
        var text = string.Concat(Enumerable.Repeat("Laporan kinerja & anggaran. ", 40_000))[..1_048_576];

        Assert.Contains(text.Trim(), new WordReading(Fill(Word, new TagScope().Add("a", text)), false).Read(), StringComparison.Ordinal);
    }

    // A cell holds at most 32,767 characters (Excel specifications and limits).
    [Fact]
    public void Render_OneMegabyteOfTextInACell_FitsTheCell()
    {
        var filled = Fill(Sheet, new TagScope().Add("a", new string('x', 1_048_576)));

        Assert.All(new SheetReading(filled).Read("Data").Split(" | "), cell => Assert.True(cell.Length <= 32_767 + 4, $"{cell.Length} characters"));
        Assert.Empty(SheetSoundness.Problems(filled));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Render_ListOfLength_HasSoManyRows(int length)
    {
        var items = Enumerable.Range(1, length).Select(i => new TagScope().Add("teks", $"butir {i}")).ToList();

        var lines = new WordReading(Fill(Rows, new TagScope().Add("a", new ListValue(items))), false).Read().Split('\n');

        Assert.Equal(length + 1, lines.Length);
        Assert.Equal(length == 0 ? "akhir" : $"| {length} | butir {length} |", lines[Math.Max(0, length - 1)]);
    }

    [Fact]
    public void Render_PictureThatIsNone_IsListedAsUnfilled()
    {
        var template = TemplateCompiler.Compile(WordNotation.File("x{{%a}}y")).Template!;
        using var output = new MemoryStream();

        var result = template.Render(new TagScope().Add("a", new PictureValue("<svg/>"u8.ToArray(), "x")), output);

        Assert.Equal(["a"], result.Unfilled);
        Assert.DoesNotContain(new FilledPackage(output.ToArray()).Names, n => n.StartsWith("word/media/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(2_000)]
    public void Render_StreamThatFails_Throws(int after)
    {
        var scope = new TagScope().Add("a", new ListValue([.. Enumerable.Range(1, 5000).Select(i => new TagScope().Add("teks", $"butir {i}"))]));

        Assert.Throws<IOException>(() => Rows.Render(scope, new FullStream(after)));
        Assert.NotEmpty(Fill(Rows, scope).Names);
    }

    [Fact]
    public void Render_ValueThatThrows_ThrowsAndTheTemplateStaysGood()
    {
        var bad = new TagScope().Add("a", () => throw new InvalidOperationException("tidak ada"));

        Assert.Throws<InvalidOperationException>(() => Word.Render(bad, new MemoryStream()));
        Assert.Empty(WordSoundness.Problems(Fill(Word, new TagScope().Add("a", "x"))));
    }

    private static FilledPackage Fill(CompiledTemplate template, TagScope scope)
    {
        using var output = new MemoryStream();
        template.Render(scope, output);
        return new FilledPackage(output.ToArray());
    }
}
