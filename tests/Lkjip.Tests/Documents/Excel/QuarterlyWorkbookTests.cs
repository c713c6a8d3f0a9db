using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

/// <summary>The workbook of the quarter: its formulas give what the ledger says, here and in LibreOffice.</summary>
public sealed class QuarterlyWorkbookTests
{
    private const int Sheets = 8;
    private const int Performance = 2;
    private const int Budget = 3;
    private const int Comparison = 4;
    private const int Factors = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Render_Quarter_IsValidAndWithoutTags(int quarter)
    {
        var (filled, _) = Render(QuarterlySample.At(quarter));

        using var document = SpreadsheetDocument.Open(new MemoryStream(filled.Bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        Assert.All(Enumerable.Range(1, Sheets), sheet => Assert.DoesNotContain(filled.Cells(sheet), cell => cell.Value.Contains("{{", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Render_Quarter_ComputedCellsEqualTheLedger(int quarter)
    {
        var (filled, assessment) = Render(QuarterlySample.At(quarter));

        EqualsLedger(filled, assessment);
    }

    [Theory]
    [InlineData(Chain.Exact, RoundingMode.HalfUp)]
    [InlineData(Chain.Displayed, RoundingMode.HalfUp)]
    [InlineData(Chain.Exact, RoundingMode.Truncate)]
    public void Render_EveryAccumulationAndPolicy_ComputedCellsEqualTheLedger(Chain chain, RoundingMode mode)
    {
        var report = QuarterlySample.At(3);
        var indicators = Enum.GetValues<Accumulation>().Select(accumulation => report.Indicators[0] with
        {
            Id = $"{accumulation}",
            Name = $"{accumulation}",
            Kind = IndicatorKind.Index,
            Unit = "",
            Accumulation = accumulation,
            Targets = [.. Numbers(0.7m, 0.9m, 1.1m)],
            Actuals = [.. Numbers(0.61m, 0.83m, 1.07m)],
        });
        var policy = report.Policy with { Chain = chain, Columns = [], Rounding = new Rounding { Mode = mode, Decimals = 2 } };

        var (filled, assessment) = Render(report with { Indicators = [.. indicators], Policy = policy });

        EqualsLedger(filled, assessment);
    }

    [Fact]
    public void Render_Grade_IsShownAndNotComputedWith()
    {
        var report = QuarterlySample.At(2);
        var grade = report.Indicators[0] with
        {
            Kind = IndicatorKind.Grade,
            Unit = "",
            Formula = "ordinal",
            Accumulation = Accumulation.Last,
            Targets = [Grade(1, "B"), Grade(2, "BB")],
            Actuals = [Grade(1, "B"), Grade(2, "B")],
        };

        var (filled, _) = Render(report with { Indicators = [grade] });

        Assert.Equal(("BB", "B"), (filled.Text(Performance, "N5"), filled.Text(Performance, "O5")));
        Assert.Equal("80", Recalculation.Comparable(filled.Text(Performance, "P5")));
    }

    [Fact]
    public void Render_Comparison_PrintsBothPeriodsWithTheirUnit()
    {
        var (filled, _) = Render(QuarterlySample.At(3));

        // Placements: 1.208 - 1.010 = 198 persons; certified 98,97 - 95,77 = 3,20 points.
        Assert.Equal(["1010", "1208", "198", "Orang", "19.6"], "CDEFG".Select(column => filled.Text(Comparison, $"{column}7")));
        Assert.Equal(["3.2", "poin"], "EF".Select(column => filled.Text(Comparison, $"{column}6")));
    }

    [Fact]
    public void Render_Factors_StandInOneCellALineEach()
    {
        var (filled, _) = Render(QuarterlySample.At(3));

        Assert.Equal("– Mediator hubungan industrial hanya satu orang.\n– Kasus yang masuk pada September belum selesai dimediasi.", filled.Text(Factors, "F7"));
        Assert.Equal("1) 30 November 2023\n2) Triwulan IV", filled.Text(Factors, "I7"));
    }

    [Fact]
    public async Task Recalculation_InLibreOffice_GivesTheSameValues()
    {
        var (filled, _) = Render(QuarterlySample.At(3));
        var recalculated = await Recalculation.OfAsync(filled);
        for (var sheet = 1; sheet <= Sheets; sheet++)
        {
            var expected = filled.Cells(sheet).Where(cell => cell.Element(FilledWorkbook.Main + "f") is not null).Select(cell => (string)cell.Attribute("r")!).ToList();
            Assert.All(expected, place => Assert.Equal(Recalculation.Comparable(filled.Text(sheet, place)), Recalculation.Comparable(recalculated.Text(sheet, place))));
        }
    }

    private static void EqualsLedger(FilledWorkbook filled, Assessment assessment)
    {
        string[] rows = [.. assessment.Table("quarters")!.Rows.Select(row => row.Id)];
        Equal(filled, Performance, "N", [.. rows.Select(row => assessment.Find("quarters", row, "targetToDate"))]);
        Equal(filled, Performance, "O", [.. rows.Select(row => assessment.Find("quarters", row, "toDate"))]);
        Equal(filled, Performance, "P", [.. rows.Select(row => assessment.Find("quarters", row, "achievementQuarter"))]);
        Equal(filled, Performance, "Q", [.. rows.Select(row => assessment.Find("quarters", row, "achievementYear"))]);
        string[] items = [.. assessment.Table("quarterBudget")!.Rows.Select(row => row.Id)];
        Equal(filled, Budget, "D", [.. items.Select(row => assessment.Find("quarterBudget", row, "ceiling"))]);
        Equal(filled, Budget, "I", [.. items.Select(row => assessment.Find("quarterBudget", row, "spentToDate"))]);
        Equal(filled, Budget, "J", [.. items.Select(row => assessment.Find("quarterBudget", row, "remaining"))]);
        Equal(filled, Budget, "K", [.. items.Select(row => assessment.Find("quarterBudget", row, "absorptionToDate"))]);
        Equal(filled, Budget, "M", [.. items.Select(row => assessment.Find("quarterBudget", row, "deviation"))]);
        Assert.Equal(items.Select(row => assessment.Find("quarterBudget", row, "status")!.Shown), items.Select((_, index) => filled.Text(Budget, FormattableString.Invariant($"N{index + 5}"))));
    }

    // From the fifth row on: the rows below the header, in order.
    private static void Equal(FilledWorkbook filled, int sheet, string column, IReadOnlyList<Figure?> figures)
    {
        Assert.NotEmpty(figures);
        var shown = figures.Select(figure => figure?.Displayed is { } number ? Recalculation.Comparable(number.ToString(CultureInfo.InvariantCulture)) : "-");
        var cells = figures.Select((_, index) => filled.Text(sheet, FormattableString.Invariant($"{column}{index + 5}"))).Select(text => Recalculation.Comparable(text.Length == 0 ? "-" : text));
        Assert.Equal(shown, cells, StringComparer.Ordinal);
    }

    private static IEnumerable<Measurement> Numbers(params decimal[] values) =>
        values.Select((value, index) => new Measurement { Year = 2023, Quarter = index + 1, Value = MeasuredValue.OfNumber(value) });

    private static Measurement Grade(int quarter, string grade) => new() { Year = 2023, Quarter = quarter, Value = MeasuredValue.OfGrade(grade) };

    private static (FilledWorkbook Filled, Assessment Assessment) Render(PerformanceReport report)
    {
        var assessment = Assessor.Assess(report);
        var tags = ReportTags.For(assessment, Reviewer.Review(assessment));
        var compiled = TemplateCompiler.Compile(File.ReadAllBytes(Repository.File("templates/buku-kerja-triwulan.xlsx")), tags);
        Assert.Empty(compiled.Findings.Select(finding => finding.Message));
        using var output = new MemoryStream();
        compiled.Template!.Render(tags, output);
        return (new FilledWorkbook(output.ToArray()), assessment);
    }
}
