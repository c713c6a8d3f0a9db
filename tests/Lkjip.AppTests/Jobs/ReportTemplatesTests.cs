using Lkjip.App.Documents;
using Xunit;

namespace Lkjip.AppTests.Jobs;

public sealed class ReportTemplatesTests
{
    [Theory]
    [InlineData(null, null, "laporan-standar.docx")]
    [InlineData("jember", null, "laporan-jember.docx")]
    [InlineData(null, 2, "laporan-triwulan.docx")]
    [InlineData("jember", 3, "laporan-triwulan.docx")]
    public void For_StyleAndQuarter_NamesAReportThatIsThere(string? style, int? quarter, string file)
    {
        var templates = ReportTemplates.For(style, quarter);

        Assert.Equal([file, "buku-kerja.xlsx"], templates.Select(template => template.File));
        Assert.All(templates, template => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "templates", template.File)), template.File));
    }
}
