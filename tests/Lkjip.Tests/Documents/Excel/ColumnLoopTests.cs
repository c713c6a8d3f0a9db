using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class ColumnLoopTests
{
    private static readonly string[][] Matrix =
    [
        ["Indikator", "{{#kolom tahun}}{{t}}{{/}}", "Jumlah", "Satuan"],
        ["{{#x}}{{nama}}", "{{#kolom nilai}}{{n}}{{/}}", "=SUM(B2:B2)", "{{/x}}%"],
        ["Total", "=SUM(B2:B2)", "=SUM(B3:B3)"],
    ];

    [Fact]
    public void Render_ColumnLoop_RepeatsTheColumnAndMovesTheCellsToTheRight()
    {
        var filled = new WorkbookBuilder().Sheet("Data", Matrix).Fill(Data([2021, 2022, 2023]));
        Assert.Equal(["2021", "2022", "2023", "Jumlah", "Satuan"], new[] { "B1", "C1", "D1", "E1", "F1" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal(["10", "11", "12", "33"], new[] { "B2", "C2", "D2", "E2" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal("SUM(B3:D3)", filled.Formula(1, "E3"));
        Assert.Equal("SUM(C2:C3)", filled.Formula(1, "C4"));
        Assert.Equal("SUM(B4:D4)", filled.Formula(1, "E4"));
        Assert.Equal("96", filled.Text(1, "E4"));
        Assert.Equal("%", filled.Text(1, "F3"));
    }

    [Fact]
    public void Render_ItemsOfDifferentLengths_LeaveBlankCells()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{#x}}{{#kolom nilai}}{{n}}{{/}}", "{{/x}}akhir"]]).Fill(WorkbookBuilder.Item(("x", new[]
        {
            WorkbookBuilder.Item(("nilai", new[] { WorkbookBuilder.Item(("n", 1)) })),
            WorkbookBuilder.Item(("nilai", new[] { WorkbookBuilder.Item(("n", 2)), WorkbookBuilder.Item(("n", 3)) })),
        })));
        Assert.Equal(["1", "", "akhir"], new[] { "A1", "B1", "C1" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal(["2", "3", "akhir"], new[] { "A2", "B2", "C2" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_ColumnsOverSeveralCells_RepeatTogether()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["", "{{#kolom tahun}}Target {{t}}", "Realisasi {{t}}{{/kolom}}", "ket"]],
            before: "<cols><col min=\"1\" max=\"1\" width=\"30\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"8\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"9\" customWidth=\"1\"/><col min=\"4\" max=\"16384\" width=\"20\" customWidth=\"1\"/></cols>").Fill(Data([2021, 2022]));
        Assert.Equal(["Target 2021", "Realisasi 2021", "Target 2022", "Realisasi 2022", "ket"], new[] { "B1", "C1", "D1", "E1", "F1" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        var columns = filled.Part("xl/worksheets/sheet1.xml").Descendants(FilledWorkbook.Main + "col").Select(column => $"{column.Attribute("min")!.Value}-{column.Attribute("max")!.Value}:{column.Attribute("width")!.Value}");
        Assert.Equal(["1-1:30", "2-2:8", "3-3:9", "4-4:8", "5-5:9", "6-16384:20"], columns, StringComparer.Ordinal);
    }

    [Fact]
    public void Render_MergedHeadingAboveColumns_GrowsWithThem()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["", "Tahun"], ["", "{{#kolom tahun}}{{t}}{{/}}", "x"]],
            after: "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"C2:D2\"/></mergeCells><conditionalFormatting sqref=\"B2\"><cfRule type=\"expression\" priority=\"1\"><formula>B2&gt;$C$2</formula></cfRule></conditionalFormatting>").Fill(Data([1, 2, 3]));
        var sheet = filled.Part("xl/worksheets/sheet1.xml");
        Assert.Equal(["B1:E1", "E2:F2"], sheet.Descendants(FilledWorkbook.Main + "mergeCell").Select(cell => (string)cell.Attribute("ref")!), StringComparer.Ordinal);
        Assert.Equal("B2 C2 D2", (string)sheet.Descendants(FilledWorkbook.Main + "conditionalFormatting").Single().Attribute("sqref")!);
        Assert.Equal("B2>$E$2", sheet.Descendants(FilledWorkbook.Main + "formula").Single().Value);
    }

    [Fact]
    public void Render_EmptyList_LeavesTheColumnOut()
    {
        var filled = new WorkbookBuilder().Sheet("Data", Matrix).Fill(Data([]));
        Assert.Equal("Jumlah", filled.Text(1, "B1"));
        Assert.Equal("0", filled.Text(1, "B2"));
    }

    [Theory]
    [InlineData("{{#kolom tahun}}{{t}}", "T-COLUMN")]
    [InlineData("{{#kolom tahun}}{{t}}{{/x}}", "T-CROSSED")]
    public void Compile_ColumnLoopThatDoesNotEndInItsRow_IsAFinding(string cell, string code)
    {
        var result = TemplateCompiler.Compile(new WorkbookBuilder().Sheet("Data", [[cell]]).Build(), Data([1]));
        Assert.Null(result.Template);
        Assert.Contains(result.Findings, finding => finding.Code == code && finding.Place == "lembar 'Data', sel A1");
    }

    private static TagScope Data(int[] years) => WorkbookBuilder.Item(
        ("tahun", years.Select(year => WorkbookBuilder.Item(("t", year))).ToArray()),
        ("x", Enumerable.Range(1, 2).Select(row => WorkbookBuilder.Item(
            ("nama", "baris " + row.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("nilai", years.Select((_, i) => WorkbookBuilder.Item(("n", (row * 10) + i))).ToArray()))).ToArray()));
}
