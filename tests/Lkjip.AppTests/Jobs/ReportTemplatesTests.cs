using Lkjip.App.Documents;
using Xunit;

namespace Lkjip.AppTests.Jobs;

public sealed class ReportTemplatesTests
{
    [Theory]
    [InlineData(null, null, "laporan-standar.docx", "buku-kerja.xlsx")]
    [InlineData("jember", null, "laporan-jember.docx", "buku-kerja.xlsx")]
    [InlineData(null, 2, "laporan-triwulan.docx", "buku-kerja-triwulan.xlsx")]
    [InlineData("jember", 3, "laporan-triwulan.docx", "buku-kerja-triwulan.xlsx")]
    public void For_StyleAndQuarter_NamesAReportThatIsThere(string? style, int? quarter, string file, string workbook)
    {
        var templates = ReportTemplates.For(style, quarter);

        Assert.Equal([file, workbook], templates.Select(template => template.File));
        Assert.All(templates, template => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "templates", template.File)), template.File));
    }
}
