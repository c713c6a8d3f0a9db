using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;
using Xunit;

namespace Lkjip.Tests.Text;

/// <summary>A narrative as one text, and back.</summary>
public sealed class NarrativeTextTests
{
    [Fact]
    public void Parse_OfWrittenBlocks_IsTheSameBlocks() => Prop.ForAll(NarrativeBlocks.Lists(3).ToArbitrary(), blocks =>
        JsonNode.DeepEquals(Json(NarrativeText.Blocks(NarrativeText.Write(blocks))), Json(blocks)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Write_OfAnyTextRead_IsAFixedPoint() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var written = NarrativeText.Write(NarrativeText.Blocks(text ?? ""));
        return NarrativeText.Write(NarrativeText.Parse(written)) == written;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("blitar-2022")]
    [InlineData("tanjung-jabung-barat-2020")]
    [InlineData("jember-2023")]
    [InlineData("jember-2023-triwulan")]
    public void Parse_OfEveryNarrativeOfASample_IsTheSameJson(string name)
    {
        var report = JsonNode.Parse(File.ReadAllBytes(Repository.File($"templates/samples/{name}.json")))!;

        var narratives = Narratives(report).ToList();

        Assert.NotEmpty(narratives);
        Assert.All(narratives, blocks => Assert.Equal(blocks.ToJsonString(), NarrativeText.Parse(NarrativeText.Write(blocks)).ToJsonString()));
    }

    [Theory]
    [InlineData("Satu.\n\nDua.", """[{"text":"Satu."},{"text":"Dua."}]""")]
    [InlineData("# Judul\nTeks.", """[{"kind":"heading","text":"Judul"},{"text":"Teks."}]""")]
    [InlineData("> Terwujudnya\n> warga", """[{"kind":"quote","text":"Terwujudnya\nwarga"}]""")]
    [InlineData("Yaitu:\n1. satu\n2. dua", """[{"text":"Yaitu:"},{"kind":"numbered","items":[{"text":"satu"},{"text":"dua"}]}]""")]
    [InlineData("1. satu\n\n2. dua", """[{"kind":"numbered","items":[{"text":"satu"},{"text":"dua"}]}]""")]
    [InlineData("1. satu\n\n1. lain", """[{"kind":"numbered","items":[{"text":"satu"}]},{"kind":"numbered","items":[{"text":"lain"}]}]""")]
    [InlineData("(2) ayat", """[{"kind":"verses","items":[{"text":"ayat"}],"start":2}]""")]
    [InlineData("a. satu\n   - dalam", """[{"kind":"lettered","items":[{"text":"satu","blocks":[{"kind":"bulleted","items":[{"text":"dalam"}]}]}]}]""")]
    [InlineData("•\tsatu\r\n•\tdua", """[{"kind":"bulleted","items":[{"text":"satu"},{"text":"dua"}]}]""")]
    [InlineData("1.1. Latar Belakang", """[{"text":"1.1. Latar Belakang"}]""")]
    [InlineData("[[tabel:skala]]", """[{"kind":"table","tableId":"skala"}]""")]
    [InlineData(@"\1. bukan butir", """[{"text":"1. bukan butir"}]""")]
    [InlineData(" \n\n", "[]")]
    public void Parse_OfTypedText_ReadsTheMarks(string typed, string json) =>
        Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), NarrativeText.Parse(typed).ToJsonString());

    private static JsonArray Json(IReadOnlyList<NarrativeBlock> blocks) =>
        [.. blocks.Select(block => ReaderCatalogue.For(typeof(NarrativeBlock)).Write(block))];

    private static IEnumerable<JsonArray> Narratives(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => property.Key is "narratives" or "analysis"
            ? property.Value!.AsObject().Where(section => section.Key != "quarters").Select(section => section.Value).OfType<JsonArray>()
            : Narratives(property.Value)),
        JsonArray list => list.SelectMany(Narratives),
        _ => [],
    };
}
