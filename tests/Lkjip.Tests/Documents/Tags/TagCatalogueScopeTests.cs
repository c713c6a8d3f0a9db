using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Documents.Tags;

public sealed class TagCatalogueScopeTests
{
    [Theory]
    [InlineData("laporan-standar.docx")]
    [InlineData("laporan-blitar.docx")]
    [InlineData("laporan-jember.docx")]
    [InlineData("laporan-tanjung-jabung-barat.docx")]
    [InlineData("buku-kerja.xlsx")]
    public void Compile_OurTemplate_AsksOnlyForKnownNames(string template)
    {
        var result = TemplateCompiler.Compile(File.ReadAllBytes(Repository.File(Path.Combine("templates", template))), TagCatalogue.Scope);

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Scope_NamesThatOnlyAReportDecides_AreKnown()
    {
        Assert.True(TagCatalogue.Scope.Knows("tabel"));
        Assert.False(TagCatalogue.Scope.Knows("tabell"));
        Assert.True(Assert.IsType<Lkjip.Documents.Tags.ScopeValue>(TagCatalogue.Scope.Find("tabel")).Scope.Knows("buatanSendiri"));
    }
}
