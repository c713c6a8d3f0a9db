using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class SheetGrowthTests
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string SheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly string[][] List = [["Nama", "Nilai"], ["{{#x}}{{nama}}", "{{n}}{{/x}}"], ["Jumlah", "=SUM(B2:B2)"]];

    [Fact]
    public void Render_EqualCells_AreMergedWithinTheOuterItem()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{#g}}{{#x}}{{jenis | gabung}}", "{{n}}{{/x}}{{/g}}"]]).Fill(WorkbookBuilder.Item(("g", new[]
        {
            WorkbookBuilder.Item(("x", Kinds("a", "a", "b"))), WorkbookBuilder.Item(("x", Kinds("b", "b"))),
        })));
        Assert.Equal(["A1:A2", "A4:A5"], Merges(filled), StringComparer.Ordinal);
        Assert.Equal(["a", "", "b", "b", ""], new[] { "A1", "A2", "A3", "A4", "A5" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_MergedCellAcross_IsMergedDownwardsAsAWhole()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{#x}}{{jenis | gabung}}", "", "{{n}}{{/x}}"]], after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
            .Fill(WorkbookBuilder.Item(("x", Kinds("a", "a", "b"))));
        Assert.Equal(["A1:B2", "A3:B3"], Merges(filled), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_HeaderAndFooter_AreFilledWithCodesKept()
    {
        var filled = new WorkbookBuilder().Sheet("Data", List, after: "<headerFooter><oddHeader>&amp;L{{instansi}}&amp;RHal &amp;P</oddHeader><oddFooter>&amp;C{{tidak}}</oddFooter></headerFooter>")
            .Fill(Data().Add("instansi", "Dinas A & B").Add("tidak", (string?)null));
        Assert.Equal("&LDinas A && B&RHal &P", Sheet(filled).Descendants(FilledWorkbook.Main + "oddHeader").Single().Value);
    }

    [Fact]
    public void Render_ValidationsLinksBreaksAndNames_FollowTheRows()
    {
        var filled = new WorkbookBuilder()
            .Sheet("Data", List, after: "<dataValidations count=\"2\"><dataValidation type=\"whole\" sqref=\"B2\"><formula1>0</formula1><formula2>$B$3</formula2></dataValidation><dataValidation type=\"list\" sqref=\"D1\"><formula1>$A$2:$A$2</formula1></dataValidation></dataValidations>"
                + "<hyperlinks><hyperlink ref=\"A2\" r:id=\"rId1\"/><hyperlink ref=\"A3\" location=\"Data!A3\" display=\"x\"/></hyperlinks><rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"3\" max=\"16383\" man=\"1\"/></rowBreaks>")
            .Link("xl/worksheets/sheet1.xml", "https://example.go.id/?a=1&b=2")
            .Names("<definedName name=\"Total\">Data!$B$3</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Data!$A:$A,Data!$1:$1</definedName><definedName name=\"Isi\">Data!$B$2:$B$2</definedName>")
            .Fill(Data());
        var sheet = Sheet(filled);
        Assert.Equal(["B2:B4", "D1"], sheet.Descendants(FilledWorkbook.Main + "dataValidation").Select(element => (string)element.Attribute("sqref")!), StringComparer.Ordinal);
        Assert.Equal(["0", "$B$5", "$A$2:$A$4"], sheet.Descendants(FilledWorkbook.Main + "dataValidation").Elements().Select(element => element.Value), StringComparer.Ordinal);
        Assert.Equal(["A2", "A3", "A4", "A5"], sheet.Descendants(FilledWorkbook.Main + "hyperlink").Select(element => (string)element.Attribute("ref")!), StringComparer.Ordinal);
        Assert.Equal("Data!A5", (string)sheet.Descendants(FilledWorkbook.Main + "hyperlink").Last().Attribute("location")!);
        Assert.Equal("5", (string)sheet.Descendants(FilledWorkbook.Main + "brk").Single().Attribute("id")!);
        Assert.Equal(["Data!$B$5", "Data!$A:$A,Data!$1:$1", "Data!$B$2:$B$4"], filled.Part("xl/workbook.xml").Descendants(FilledWorkbook.Main + "definedName").Select(name => name.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_AreasOfAVanishedBlock_AreGone()
    {
        var filled = new WorkbookBuilder().Sheet("Data", List, after: "<conditionalFormatting sqref=\"B2\"><cfRule type=\"expression\" priority=\"1\"><formula>B2&gt;1</formula></cfRule></conditionalFormatting><dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"B2\"><formula1>0</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref=\"A2\" location=\"Data!A1\"/></hyperlinks>")
            .Fill(WorkbookBuilder.Item(("x", Array.Empty<TagScope>())));
        Assert.Equal(["sheetData"], Sheet(filled).Elements().Select(element => element.Name.LocalName), StringComparer.Ordinal);
        Assert.Equal("0", filled.Text(1, "B2"));
    }

    [Fact]
    public void Render_Table_GrowsAndTakesItsHeadingsFromTheCells()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{judul}}", "{{#kolom tahun}}{{t}}{{/}}"], ["{{#x}}{{nama}}", "{{n}}{{/x}}"], ["", "=SUM(Tabel1[Nilai])"]], after: "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>")
            .Part("xl/worksheets/sheet1.xml", "table", "xl/tables/table1.xml", "spreadsheetml.table+xml",
                $"<table xmlns=\"{WorkbookBuilder.Main}\" id=\"1\" name=\"Tabel1\" displayName=\"Tabel1\" ref=\"A1:B2\" totalsRowShown=\"0\"><autoFilter ref=\"A1:B2\"/><tableColumns count=\"2\"><tableColumn id=\"1\" name=\"Uraian\"/><tableColumn id=\"2\" name=\"Nilai\"/></tableColumns></table>")
            .Fill(Data().Add("judul", "Program").Add("tahun", new ListValue([WorkbookBuilder.Item(("t", 2021)), WorkbookBuilder.Item(("t", 2022))])));
        var table = filled.Part("xl/tables/table1.xml");
        Assert.Equal("A1:C4", (string)table.Attribute("ref")!);
        Assert.Equal("A1:C4", (string)table.Element(FilledWorkbook.Main + "autoFilter")!.Attribute("ref")!);
        Assert.Equal(["Program", "2021", "2022"], table.Descendants(FilledWorkbook.Main + "tableColumn").Select(column => (string)column.Attribute("name")!), StringComparer.Ordinal);
        Assert.Equal("6", filled.Text(1, "B5"));
    }

    [Fact]
    public void Render_ChartsAndDrawings_FollowAndShowTheValues()
    {
        var filled = new WorkbookBuilder().Sheet("Data", List, after: "<drawing r:id=\"rId1\"/>")
            .Part("xl/worksheets/sheet1.xml", "drawing", "xl/drawings/drawing1.xml", "drawing+xml",
                $"<xdr:wsDr xmlns:xdr=\"{SheetDrawing}\" xmlns:a=\"{Drawing}\"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
                + "<xdr:sp macro=\"\" textlink=\"\"><xdr:nvSpPr><xdr:cNvPr id=\"2\" name=\"Teks\"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Tahun {{ta</a:t></a:r><a:r><a:t>hun}}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>")
            .Part("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", "drawingml.chart+xml",
                $"<c:chartSpace xmlns:c=\"{Chart}\" xmlns:a=\"{Drawing}\"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val=\"col\"/><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>lama</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                + "<c:cat><c:strRef><c:f>Data!$A$2</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>9</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>")
            .Fill(Data().Add("tahun", "2023"));
        var drawing = filled.Part("xl/drawings/drawing1.xml");
        Assert.Equal(["6", "16"], drawing.Descendants(XName.Get("row", SheetDrawing)).Select(row => row.Value), StringComparer.Ordinal);
        Assert.Equal(["Tahun 2023", ""], drawing.Descendants(XName.Get("t", Drawing)).Select(text => text.Value), StringComparer.Ordinal);
        var chart = filled.Part("xl/charts/chart1.xml");
        Assert.Equal(["Data!$B$1", "Data!$A$2:$A$4", "Data!$B$2:$B$4"], chart.Descendants(XName.Get("f", Chart)).Select(text => text.Value), StringComparer.Ordinal);
        Assert.Equal(["Nilai", "1", "2", "3"], chart.Descendants(XName.Get("v", Chart)).Select(text => text.Value), StringComparer.Ordinal);
        Assert.Equal(["1", "3"], chart.Descendants(XName.Get("ptCount", Chart)).Select(count => (string)count.Attribute("val")!), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_NotesBelowTheRows_FollowTheirCell()
    {
        var filled = new WorkbookBuilder().Sheet("Data", List, after: "<legacyDrawing r:id=\"rId2\"/>")
            .Part("xl/worksheets/sheet1.xml", "comments", "xl/comments1.xml", "spreadsheetml.comments+xml",
                $"<comments xmlns=\"{WorkbookBuilder.Main}\"><authors><author>a</author></authors><commentList><comment ref=\"B3\" authorId=\"0\"><text><t>jumlah</t></text></comment></commentList></comments>")
            .Part("xl/worksheets/sheet1.xml", "vmlDrawing", "xl/drawings/vml1.vml", "vmlDrawing",
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape><x:ClientData ObjectType=\"Note\"><x:Anchor>2, 15, 2, 10, 4, 15, 6, 4</x:Anchor><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>")
            .Fill(Data());
        Assert.Equal("B5", (string)filled.Part("xl/comments1.xml").Descendants(FilledWorkbook.Main + "comment").Single().Attribute("ref")!);
        Assert.Equal(["2, 15, 4, 10, 4, 15, 8, 4", "4", "1"], filled.Part("xl/drawings/vml1.vml").Descendants().Where(element => !element.HasElements).Select(element => element.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_TotalsOnAnEarlierSheet_KnowTheRowsBelow()
    {
        var filled = new WorkbookBuilder()
            .Sheet("Ringkas", [["Jumlah", "=SUM(Rinci!C2:C2)", "=Rinci!C3"], ["{{#x}}{{nama}}", "{{n}}", "=B2/B1{{/x}}"]])
            .Sheet("Rinci", [["Nama", "Nilai", "Kali"], ["{{#x}}{{nama}}", "{{n}}", "=B2*C$3"], ["", "{{/x}}Faktor", "10"]])
            .Build();
        // The closing tag can't stand in a formula: it must be a cell of its own.
        Assert.Contains(TemplateCompiler.Compile(filled, Data()).Findings, finding => finding.Code == "T-FORMULATAG");
        var right = new WorkbookBuilder()
            .Sheet("Ringkas", [["Jumlah", "=SUM(Rinci!C2:C2)", "=Rinci!C3"], ["{{#x}}{{nama}}", "{{n}}", "=B2/B$1", "{{/x}}"]])
            .Sheet("Rinci", [["Nama", "Nilai", "Kali"], ["{{#x}}{{nama}}", "{{n}}", "=B2*C$3", "{{/x}}"], ["", "Faktor", "10"]])
            .Fill(Data());
        Assert.Equal(["60", "10"], new[] { "B1", "C1" }.Select(place => right.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal("SUM(Rinci!C2:C4)", right.Formula(1, "B1"));
        Assert.Equal("0.05", right.Text(1, "C4"));
        Assert.Equal("B4*C$5", right.Formula(2, "C4"));
    }

    [Fact]
    public void Render_FormulasThatDependOnThemselves_HaveNoValue()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["=B1", "=A1+1", "=1+1"]]).Fill(Data());
        Assert.Equal(["", "", "2"], new[] { "A1", "B1", "C1" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
        Assert.Equal("1", (string)filled.Part("xl/workbook.xml").Element(FilledWorkbook.Main + "calcPr")!.Attribute("fullCalcOnLoad")!);
    }

    [Fact]
    public void Render_LongChainsOfFormulas_AreComputed()
    {
        var up = new WorkbookBuilder().Sheet("Data", [.. Enumerable.Range(1, 3000).Select(row => new[] { row == 3000 ? "1" : $"=A{(row + 1).ToString(CultureInfo.InvariantCulture)}+1", row == 1 ? "1" : $"=B{(row - 1).ToString(CultureInfo.InvariantCulture)}+1" })]).Fill(Data());
        Assert.Equal("3000", up.Text(1, "A1"));
        Assert.Equal("3000", up.Text(1, "B3000"));
    }

    [Fact]
    public void Render_ThirtyThousandRows_SumsThemAll()
    {
        var data = WorkbookBuilder.Item(("x", Enumerable.Range(1, 30_000).Select(n => WorkbookBuilder.Item(("nama", "baris"), ("n", n))).ToArray()));
        var filled = new WorkbookBuilder().Sheet("Data", [["=SUM(B3:B3)"], ["{{#x}}"], ["{{nama}}", "{{n}}", "=B3*2"], ["{{/x}}"], ["", "=SUM(C3:C3)"]]).Fill(data);
        Assert.Equal("450015000", filled.Text(1, "A1"));
        Assert.Equal("900030000", filled.Text(1, "B30002"));
        Assert.Equal("SUM(C2:C30001)", filled.Formula(1, "B30002"));
    }

    [Fact]
    public void Render_TextThatReadsAsAnEscape_StaysAsItIs()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{t}}"]]).Fill(WorkbookBuilder.Item(("t", " _x0041_ ")));
        Assert.Equal(" _x005F_x0041_ ", filled.Text(1, "A1"));
    }

    [Fact]
    public void Render_SingleBraces_AreTagsWhereTheTemplateChoseThem()
    {
        var filled = new WorkbookBuilder().Sheet("Data", [["{{! kurung tunggal }}Daftar"], ["{#x}{nama}", "{n}{/x}", "{ bukan tag }"], ["=SUM(B2:B2)"]]).Fill(Data());
        Assert.Equal(["Daftar", "n1", "n3", "6"], new[] { "A1", "A2", "A4", "A5" }.Select(place => filled.Text(1, place)), StringComparer.Ordinal);
    }

    [Fact]
    public void Render_TagCutIntoRuns_IsPutTogether()
    {
        var data = FilledWorkbook.Template("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Halo {</t></r><r><rPr><b/></rPr><t>{na</t></r><r><t>ma}} saja</t></r></is></c></row>");
        var filled = WorkbookBuilder.Fill(TemplateCompiler.Compile(data).Template!, WorkbookBuilder.Item(("nama", "Dinas")));
        Assert.Equal("Halo Dinas saja", filled.Text(1, "A1"));
    }

    [Theory]
    [InlineData("{{%foto}}", "T-PICTURE")]
    [InlineData("lihat {{@narasi}} ini", "T-BLOCK")]
    [InlineData("{{#ulang nama}}x{{/}}", "T-LIST")]
    [InlineData("{{}}", "T-EMPTY")]
    public void Compile_TagThatCannotStandInACell_SaysSo(string cell, string code)
    {
        var data = Data().Add("nama", "a").Add("narasi", "b").Add("foto", "c");
        var result = TemplateCompiler.Compile(new WorkbookBuilder().Sheet("Data", [["", "", cell]]).Build(), data);
        Assert.Equal("lembar 'Data', sel C1", Assert.Single(result.Findings, finding => finding.Code == code).Place);
    }

    [Fact]
    public void Compile_CrossedAndUnclosedLoops_AreAllFound()
    {
        var result = TemplateCompiler.Compile(new WorkbookBuilder().Sheet("Satu", [["{{#x}}"], ["{{#g}}"], ["{{/x}}"], ["{{/g}}"], ["{{#x}}"]], after: "<headerFooter><oddHeader>{{#x}}</oddHeader></headerFooter>").Build(), Data().Add("g", "a"));
        Assert.Equal(["T-CROSSED lembar 'Satu', sel A3", "T-UNCLOSED lembar 'Satu', sel A5", "T-UNCLOSED lembar 'Satu', kepala halaman"],
            result.Findings.Select(finding => $"{finding.Code} {finding.Place}"), StringComparer.Ordinal);
    }

    private static XElement Sheet(FilledWorkbook filled) => filled.Part("xl/worksheets/sheet1.xml");

    private static IEnumerable<string> Merges(FilledWorkbook filled) => Sheet(filled).Descendants(FilledWorkbook.Main + "mergeCell").Select(cell => (string)cell.Attribute("ref")!);

    private static TagScope[] Kinds(params string[] kinds) => [.. kinds.Select((kind, i) => WorkbookBuilder.Item(("jenis", kind), ("n", i)))];

    private static TagScope Data() => WorkbookBuilder.Item(("x", Enumerable.Range(1, 3).Select(n => WorkbookBuilder.Item(("nama", "n" + n.ToString(CultureInfo.InvariantCulture)), ("n", n))).ToArray()));
}
