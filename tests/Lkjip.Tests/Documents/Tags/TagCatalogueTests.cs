using System.Runtime.CompilerServices;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Documents.Tags;

public sealed class TagCatalogueTests
{
    [Fact]
    public void Markdown_EqualsThePageInDocs()
    {
        var page = Path.Combine(Repository(), "docs", "tags.md");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_DOCS") == "1")
            File.WriteAllText(page, TagCatalogue.Markdown(Sample()));
        Assert.Equal(File.ReadAllText(page), TagCatalogue.Markdown(Sample()));
    }

    [Fact]
    public void Entries_AtEachPlace_HaveDifferentNamesAndAMeaning()
    {
        AssertDistinct(TagCatalogue.Entries);
    }

    [Fact]
    public void RowKinds_CoverEveryKindOfRow()
    {
        Assert.Equal(Enum.GetValues<RowKind>().Order(), RowKinds.All.Select(kind => kind.Kind).Order());
    }

    [Fact]
    public void Json_HasEveryEntryOfTheTop()
    {
        Assert.Equal(TagCatalogue.Entries.Select(entry => entry.Name), TagCatalogue.Json().Select(node => (string)node!["name"]!), StringComparer.Ordinal);
    }

    [Fact]
    public void Json_WithAReport_HasItsValuesAsExamples()
    {
        var agency = TagCatalogue.Json(Sample()).Single(node => (string)node!["name"]! == "instansi")!["children"]!.AsArray();

        Assert.Equal("Kabupaten Jember", (string)TagCatalogue.Json(Sample()).Single(node => (string)node!["name"]! == "daerah")!["children"]![0]!["sample"]!, ignoreCase: true);
        Assert.Equal("teks", (string)agency[0]!["kind"]!);
    }

    [Fact]
    public void Json_OfALongText_HasItsBeginning()
    {
        var report = new TagScope().Add("daerah", new ScopeValue(new TagScope().Add("nama", string.Join(' ', Enumerable.Repeat("panjang", 20)))));

        var sample = (string)TagCatalogue.Json(report).Single(node => (string)node!["name"]! == "daerah")!["children"]![0]!["sample"]!;

        Assert.EndsWith("panjang…", sample, StringComparison.Ordinal);
        Assert.InRange(sample.Length, 40, 61);
    }

    private static TagScope Sample()
    {
        var report = ReportReader.Read(File.ReadAllBytes(Path.Combine(Repository(), "templates", "samples", "jember-2023.json"))).Report!;
        return ReportTags.For(Assessor.Assess(report));
    }

    private static void AssertDistinct(IReadOnlyList<TagEntry> entries)
    {
        Assert.Distinct(entries.Select(entry => entry.Name), StringComparer.Ordinal);
        Assert.All(entries, entry => Assert.NotEmpty(entry.Meaning));
        Assert.All(entries, entry => AssertDistinct(entry.Children));
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", ".."));
}
