using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Documents.Tags;

public sealed class LedgerLineTests
{
    [Theory]
    [InlineData("blitar-2022")]
    [InlineData("jember-2023")]
    [InlineData("tanjung-jabung-barat-2020")]
    public void Of_Sample_HasEveryFigureInOrder(string sample)
    {
        var assessment = Assess(sample);
        Assert.Equal(assessment.Figures.Select(figure => figure.Id), LedgerLine.Of(assessment).Select(line => line.Figure.Id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("blitar-2022")]
    [InlineData("jember-2023")]
    [InlineData("tanjung-jabung-barat-2020")]
    public void Words_Sample_ShowNoIds(string sample)
    {
        Assert.All(LedgerLine.Of(Assess(sample)), line =>
        {
            Assert.NotEqual(line.Figure.Formula, LedgerWords.Formula(line.Figure));
            Assert.DoesNotContain("missing", LedgerWords.Reason(line.Figure) ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain("ceiling", LedgerWords.From(line.Figure), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Of_Activity_NamesItsPlace()
    {
        var line = LedgerLine.Of(Assess("jember-2023")).First(entry => entry.Figure.Id == "budget/p1k1s1/absorption");
        Assert.Equal("Penyusunan dokumen perencanaan perangkat daerah", line.Row);
        Assert.Equal("realisasi/pagu x 100%", LedgerWords.Formula(line.Figure));
        Assert.Equal("pagu = 37984500; realisasi = 37428500", LedgerWords.From(line.Figure));
    }

    [Fact]
    public void Of_StaffingRow_NamesTheSchoolingAndTheKindOfStaff()
    {
        var line = LedgerLine.Of(Assess("jember-2023")).First(entry => entry.Figure.Id == "staffing-pendidikan/r5/c1");
        Assert.Equal("S1, ASN", line.Row);
    }

    private static Assessment Assess(string sample) =>
        Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "samples", sample + ".json"))).Report!);
}
