using System.Runtime.CompilerServices;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;
using Xunit;

namespace Lkjip.Tests.Documents.Tags;

public sealed class TagCatalogueTests
{
    [Fact]
    public void Markdown_EqualsThePageInDocs()
    {
        var page = Path.Combine(Repository(), "docs", "tags.md");
        if (Environment.GetEnvironmentVariable("LKJIP_WRITE_DOCS") == "1")
            File.WriteAllText(page, TagCatalogue.Markdown());
        Assert.Equal(File.ReadAllText(page), TagCatalogue.Markdown());
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

    private static void AssertDistinct(IReadOnlyList<TagEntry> entries)
    {
        Assert.Distinct(entries.Select(entry => entry.Name), StringComparer.Ordinal);
        Assert.All(entries, entry => Assert.NotEmpty(entry.Meaning));
        Assert.All(entries, entry => AssertDistinct(entry.Children));
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", ".."));
}
