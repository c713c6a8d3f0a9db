using Lkjip.App.Documents;
using Lkjip.AppTests.Azurite;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.AppTests.Jobs;

public sealed class ReportTemplatesTests
{
    [Theory]
    [InlineData(null, "blitar-2022", "laporan-standar.docx", "buku-kerja.xlsx")]
    [InlineData("jember", "jember-2023", "laporan-jember.docx", "buku-kerja.xlsx")]
    [InlineData(null, "jember-2023-triwulan", "laporan-triwulan.docx", "buku-kerja-triwulan.xlsx")]
    [InlineData("jember", "jember-2023-triwulan", "laporan-triwulan.docx", "buku-kerja-triwulan.xlsx")]
    public void For_StyleAndPeriod_BeginsWithReportAndWorkbook(string? style, string sample, string file, string workbook) =>
        Assert.Equal([file, workbook], ReportTemplates.For(style, Assessed(sample)).Take(2).Select(template => template.File));

    [Theory]
    [InlineData("blitar-2022", "perjanjian-kinerja", "perjanjian-kinerja-perubahan", "rencana-aksi")]
    [InlineData("jember-2023", "perjanjian-kinerja-perubahan", "rencana-aksi", "rencana-kinerja-tahunan", "keputusan-iku", "matriks-renstra")]
    [InlineData("tanjung-jabung-barat-2020", "perjanjian-kinerja", "rencana-aksi", "rencana-kinerja-tahunan", "matriks-renstra")]
    [InlineData("jember-2023-triwulan")]
    public void For_Sample_MakesWhatItsDataAllows(string sample, params string[] planning) =>
        Assert.Equal(planning, ReportTemplates.For(null, Assessed(sample)).Skip(2).Select(template => template.Document));

    [Fact]
    public void For_NoAgreement_MakesNoAgreementAndNoActionPlan()
    {
        var documents = Made(report => report with { Agreements = [] });

        Assert.DoesNotContain(documents, name => name.StartsWith("perjanjian", StringComparison.Ordinal) || name == "rencana-aksi");
    }

    [Fact]
    public void For_NoAnnualPlan_MakesNone() => Assert.DoesNotContain("rencana-kinerja-tahunan", Made(report => report with { AnnualPlan = null }));

    [Fact]
    public void For_NoTargetsAndStrategies_MakesNoMatrix() =>
        Assert.DoesNotContain("matriks-renstra", Made(report => report with { Plan = report.Plan with { TargetVersions = [], Strategies = [] } }));

    [Fact]
    public void For_DecreeNeitherTypedNorSigned_MakesNone() => Assert.DoesNotContain("keputusan-iku", Made(report => report with
    {
        SignedDocuments = [],
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(StringComparer.Ordinal),
    }));

    [Fact]
    public void For_SecondRevision_NumbersItsName()
    {
        var documents = Made(report => report with { Agreements = [.. report.Agreements, report.Agreements[0] with { Id = "kedua", Date = new DateOnly(2023, 12, 1) }] });

        Assert.Equal(["perjanjian-kinerja-perubahan", "perjanjian-kinerja-perubahan-2"], documents.Where(name => name.StartsWith("perjanjian", StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_EveryTemplate_IsInTheFolder() => Assert.All(
        ReportTemplates.Names.SelectMany(style => ReportTemplates.Documents.SelectMany(document => new int?[] { null, 1 }.Select(quarter => document.File(style, quarter)))),
        file => Assert.True(File.Exists(Path.Combine(Repository.Root, "templates", file)), file));

    private static List<string> Made(Func<PerformanceReport, PerformanceReport> change) =>
        [.. ReportTemplates.For(null, Assessor.Assess(change(Assessed("jember-2023").Report))).Select(template => template.Document)];

    private static Assessment Assessed(string sample) =>
        Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, $"templates/samples/{sample}.json"))).Report!);
}
