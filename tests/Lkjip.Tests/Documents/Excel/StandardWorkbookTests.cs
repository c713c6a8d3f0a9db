using System.Globalization;
using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class StandardWorkbookTests
{
    private const int Achievement = 2;
    private const int Budget = 3;
    private const int Efficiency = 4;

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Path.Combine(Repository(), "templates", "samples"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValidAndWithoutTags(string sample)
    {
        var (filled, _) = Render(sample);
        using var document = SpreadsheetDocument.Open(new MemoryStream(filled.Bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        Assert.All(Enumerable.Range(1, 8), sheet => Assert.DoesNotContain(filled.Cells(sheet), cell => cell.Value.Contains("{{", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_RowsOfLongTextGrow(string sample)
    {
        var (filled, _) = Render(sample);
        var rows = filled.Part("xl/worksheets/sheet3.xml").Descendants(FilledWorkbook.Main + "row").Select(row => (
            Height: (decimal?)row.Attribute("ht"),
            Name: row.Elements(FilledWorkbook.Main + "c").ElementAtOrDefault(2)?.Element(FilledWorkbook.Main + "is")?.Value ?? "")).ToList();
        // 52 digits wide: some 60 letters a line, of which 90 can't stand in one and 30 can't need two.
        Assert.All(rows.Where(row => row.Name.Length > 90), row => Assert.True(row.Height >= 26m, row.Name));
        Assert.All(rows.Where(row => row.Name.Length is > 0 and < 30), row => Assert.Null(row.Height));
        Assert.Contains(rows, row => row.Height is not null);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_ComputedCellsEqualTheLedger(string sample)
    {
        var (filled, assessment) = Render(sample);
        Equal(filled, Achievement, "G", [.. assessment.Report.Plan.Objectives.SelectMany(objective => assessment.Report.Indicators
            .Where(indicator => indicator.Level == Domain.Reports.IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id).Select(indicator => indicator.Id)
            .Append(objective.Id)).Select(row => assessment.Find("achievement", row, "achievement"))]);
        string[] rows = [.. assessment.Table("budget")!.Rows.Select(row => row.Id)];
        Equal(filled, Budget, "D", [.. rows.Select(row => assessment.Find("budget", row, "ceiling"))]);
        Equal(filled, Budget, "E", [.. rows.Select(row => assessment.Find("budget", row, "spent"))]);
        Equal(filled, Budget, "F", [.. rows.Select(row => assessment.Find("budget", row, "remaining"))]);
        Equal(filled, Budget, "G", [.. rows.Select(row => assessment.Find("budget", row, "absorption"))]);
        Equal(filled, Efficiency, "E", [.. assessment.Report.Plan.Objectives.Select(objective => assessment.Find("efficiency", objective.Id, "efficiency"))]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Recalculation_InLibreOffice_GivesTheSameValues(string sample)
    {
        var (filled, _) = Render(sample);
        var recalculated = await Recalculation.OfAsync(filled);
        for (var sheet = 1; sheet <= 8; sheet++)
        {
            var expected = filled.Cells(sheet).Where(cell => cell.Element(FilledWorkbook.Main + "f") is not null).Select(cell => (string)cell.Attribute("r")!).ToList();
            Assert.All(expected, place => Assert.Equal(Recalculation.Comparable(filled.Text(sheet, place)), Recalculation.Comparable(recalculated.Text(sheet, place))));
        }
    }

    // From the fifth row on: the rows below the header, in order.
    private static void Equal(FilledWorkbook filled, int sheet, string column, IReadOnlyList<Figure?> figures)
    {
        Assert.NotEmpty(figures);
        var shown = figures.Select(figure => figure?.Displayed is { } number ? Recalculation.Comparable(number.ToString(CultureInfo.InvariantCulture)) : "-");
        var cells = figures.Select((_, index) => filled.Text(sheet, FormattableString.Invariant($"{column}{index + 5}"))).Select(text => Recalculation.Comparable(text.Length == 0 ? "-" : text));
        Assert.Equal(shown, cells, StringComparer.Ordinal);
    }

    private static (FilledWorkbook Filled, Assessment Assessment) Render(string sample)
    {
        var read = ReportReader.Read(File.ReadAllBytes(Path.Combine(Repository(), "templates", "samples", sample + ".json")));
        var assessment = Assessor.Assess(read.Report!);
        var tags = ReportTags.For(assessment, Reviewer.Review(assessment));
        var compiled = TemplateCompiler.Compile(File.ReadAllBytes(Path.Combine(Repository(), "templates", "buku-kerja.xlsx")), tags);
        Assert.Empty(compiled.Findings.Select(finding => finding.Message));
        using var output = new MemoryStream();
        compiled.Template!.Render(tags, output);
        return (new FilledWorkbook(output.ToArray()), assessment);
    }

    private static string Repository([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", ".."));
}
