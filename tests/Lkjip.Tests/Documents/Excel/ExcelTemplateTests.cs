using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class ExcelTemplateTests
{
    [Fact]
    public void Render_LoopInOneRow_RepeatsTheRowAndGrowsTheSum()
    {
        var filled = Render(Rows(["{{#x}}{{nama}}", "{{n}}", "{{/x}}"], ["Jumlah", "=SUM(B1:B1)"]));
        Assert.Equal(["a", "b", "c"], new[] { "A1", "A2", "A3" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal("SUM(B1:B3)", filled.Formula(1, "B4"));
        Assert.Equal("6", filled.Text(1, "B4"));
    }

    [Fact]
    public void Render_FormulaInARepeatedRow_FollowsItsRow()
    {
        var filled = Render(Rows(["{{#x}}"], ["{{nama}}", "{{n}}", "=B2*10"], ["{{/x}}"], ["", "=B2"]));
        Assert.Equal(["B1*10", "B2*10", "B3*10"], new[] { "C1", "C2", "C3" }.Select(place => filled.Formula(1, place)), StringComparer.Ordinal);
        Assert.Equal("30", filled.Text(1, "C3"));
        Assert.Equal("B1", filled.Formula(1, "B4"));
    }

    [Fact]
    public void Render_NestedLoops_SumsOnlyTheOwnBlock()
    {
        var filled = Render(Rows(["{{#g}}"], ["{{nama}}", "=SUM(B3:B5)"], ["{{#x}}"], ["", "{{n}}"], ["{{/x}}"], ["{{/g}}"], ["", "=SUM(B1:B6)"]));
        Assert.Equal("SUM(B2:B4)", filled.Formula(1, "B1"));
        Assert.Equal("6", filled.Text(1, "B1"));
        Assert.Equal("SUM(B6:B7)", filled.Formula(1, "B5"));
        Assert.Equal("9", filled.Text(1, "B5"));
        Assert.Equal("SUM(B1:B7)", filled.Formula(1, "B8"));
    }

    [Fact]
    public void Render_EmptyList_LeavesNoRowAndSumsNothing()
    {
        var filled = Render(Rows(["{{#kosong}}"], ["", "{{n}}"], ["{{/kosong}}"], ["", "=SUM(B2:B2)"], ["{{^kosong}}tidak ada{{/kosong}}"]));
        Assert.Equal("0", filled.Text(1, "B1"));
        Assert.Equal("tidak ada", filled.Text(1, "A2"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62")]
    [InlineData("@x")]
    [InlineData("<b>&\u0001")]
    public void Render_TextThatLooksLikeAFormula_StaysText(string text)
    {
        var scope = new TagScope().Add("t", text);
        var filled = Render(Rows(["{{t}}"]), scope: scope);
        Assert.Equal(text.Replace("\u0001", "", StringComparison.Ordinal), filled.Text(1, "A1"));
        Assert.Empty(filled.Cells(1).Elements(FilledWorkbook.Main + "f"));
    }

    [Fact]
    public void Render_MergedCellsNamesAndFormats_FollowTheRows()
    {
        var filled = Render(
            Rows(["{{#x}}"], ["{{nama}}", "", "{{n}}"], ["{{/x}}"], ["Jumlah"]),
            "<autoFilter ref=\"A2:C2\"/><mergeCells count=\"2\"><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A4:B4\"/></mergeCells><conditionalFormatting sqref=\"C2\"><cfRule type=\"expression\" priority=\"1\"><formula>C2&gt;C4</formula></cfRule></conditionalFormatting>",
            "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Data!$A$1:$C$4</definedName></definedNames>");
        var sheet = filled.Part("xl/worksheets/sheet1.xml");
        Assert.Equal(["A1:B1", "A2:B2", "A3:B3", "A4:B4"], sheet.Descendants(FilledWorkbook.Main + "mergeCell").Select(cell => (string)cell.Attribute("ref")!), StringComparer.Ordinal);
        Assert.Equal("C1:C3", (string)sheet.Descendants(FilledWorkbook.Main + "conditionalFormatting").Single().Attribute("sqref")!);
        Assert.Equal("C1>C4", sheet.Descendants(FilledWorkbook.Main + "formula").Single().Value);
        Assert.Equal("A1:C3", (string)sheet.Element(FilledWorkbook.Main + "autoFilter")!.Attribute("ref")!);
        Assert.Equal("Data!$A$1:$C$4", filled.Part("xl/workbook.xml").Descendants(FilledWorkbook.Main + "definedName").Single().Value);
    }

    [Theory]
    [InlineData("{{#x}}", "T-UNCLOSED")]
    [InlineData("{{/x}}", "T-UNOPENED")]
    [InlineData("{{tidakAda}}", "T-NAME")]
    [InlineData("{{nama | bulat}}", "T-FORMAT")]
    [InlineData("{{nama", "T-BRACE")]
    [InlineData("=SUM({{x}})", "T-FORMULATAG")]
    public void Compile_BrokenTag_SaysWhatAndWhere(string cell, string code)
    {
        var result = TemplateCompiler.Compile(FilledWorkbook.Template(Rows(["", cell])), Sample());
        Assert.Null(result.Template);
        var finding = Assert.Single(result.Findings, finding => finding.Code == code);
        Assert.Equal("lembar 'Data', sel B1", finding.Place);
        Assert.DoesNotContain("{around}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FunctionThatIsNotComputed_HasNoValueAndAsksForCalculation()
    {
        var result = TemplateCompiler.Compile(FilledWorkbook.Template(Rows(["=WEBSERVICE(B1)"])));
        Assert.Equal("T-FORMULA", Assert.Single(result.Findings).Code);
        var filled = Fill(result.Template!, Sample());
        Assert.Equal("", filled.Text(1, "A1"));
        Assert.Equal("1", (string)filled.Part("xl/workbook.xml").Element(FilledWorkbook.Main + "calcPr")!.Attribute("fullCalcOnLoad")!);
    }

    [Theory]
    [InlineData("1+2*3^2", "19")]
    [InlineData("-2^2", "4")]
    [InlineData("ROUND(2.675,2)", "2.68")]
    [InlineData("ROUND(-2.5,0)", "-3")]
    [InlineData("TRUNC(102.4778,2)", "102.47")]
    [InlineData("IF(AND(1<2,NOT(FALSE)),\"ya\",\"tidak\")", "ya")]
    [InlineData("IFERROR(1/0,\"-\")", "-")]
    [InlineData("AVERAGE(1,2,6)", "3")]
    [InlineData("10%&\" \"&\"a\"", "0.1 a")]
    [InlineData("1/0", "#DIV/0!")]
    public void Render_Formula_HasItsValue(string formula, string value)
    {
        Assert.Equal(value, Render(Rows(["=" + formula])).Text(1, "A1"));
    }

    private static string Rows(params string[][] rows) => string.Concat(rows.Select((cells, i) => FilledWorkbook.Row(i + 1, cells)));

    private static FilledWorkbook Render(string rows, string after = "", string names = "", TagScope? scope = null)
    {
        var result = TemplateCompiler.Compile(FilledWorkbook.Template(rows, after, names), scope ?? Sample());
        Assert.Empty(result.Findings);
        return Fill(result.Template!, scope ?? Sample());
    }

    private static FilledWorkbook Fill(CompiledTemplate template, TagScope scope)
    {
        using var output = new MemoryStream();
        template.Render(scope, output);
        return new FilledWorkbook(output.ToArray());
    }

    private static TagScope Sample() => new TagScope()
        .Add("nama", "Dinas").Add("kosong", new ListValue([])).Add("x", Items(1, 2, 3))
        .Add("g", new ListValue([new TagScope().Add("nama", "satu").Add("x", Items(1, 2, 3)), new TagScope().Add("nama", "dua").Add("x", Items(4, 5))]));

    private static ListValue Items(params int[] numbers) => new([.. numbers.Select((n, i) => new TagScope()
        .Add("nama", ((char)('a' + i)).ToString()).Add("n", new NumberValue(n, "*", FigureKind.Count)))]);
}
