using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Documents.Tags;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

public sealed class FormulaFunctionTests
{
    // Below the list stands a little table: A1:C5 is Kode, Jenis, Pagu.
    private static readonly string[] Formulas =
    [
        "ROUND(-2.5,0)", "ROUNDUP(2.11,1)", "ROUNDUP(-2.11,1)", "ROUNDDOWN(-2.19,1)", "ROUND(12345,-2)", "INT(-1.5)", "TRUNC(-1.57,1)", "MOD(-7,3)", "QUOTIENT(-7,2)", "ABS(-3)", "SIGN(-2)", "POWER(2,10)",
        "CEILING(7.1,2)", "FLOOR(7.9,2)", "MEDIAN(1,5,2,8)", "LARGE(C$2:C$2,2)", "SMALL(C$2:C$2,2)", "RANK(C2,C$2:C$2)", "COUNT(B$1:C$2)", "COUNTA(B$1:C$2)", "COUNTBLANK(B$1:D$2)",
        "SUMIF(B$1:B$2,\"Barang\",C$1:C$2)", "SUMIF(C$1:C$2,\">15\")", "COUNTIF(B$1:B$2,\"Ba*\")", "COUNTIF(C$2:C$2,\"<>20\")", "AVERAGEIF(B$1:B$2,\"Modal\",C$1:C$2)", "SUMIFS(C$1:C$2,B$1:B$2,\"Barang\",C$1:C$2,\">=20\")",
        "COUNTIFS(B$1:B$2,\"Barang\",C$1:C$2,\"<25\")", "AVERAGEIFS(C$1:C$2,B$1:B$2,\"Barang\")", "_xlfn.MAXIFS(C$1:C$2,B$1:B$2,\"Barang\")", "_xlfn.MINIFS(C$1:C$2,B$1:B$2,\"Barang\")",
        "SUMPRODUCT(C$2:C$2,C$2:C$2)", "SUMPRODUCT((B$2:B$2=\"Barang\")*(C$2:C$2>15))", "SUBTOTAL(9,C$1:C$2)", "INDEX(C$1:C$2,3)", "INDEX(A$1:C$2,2,3)", "MATCH(\"Modal\",B$1:B$2,0)", "MATCH(\"Mo*\",B$1:B$2,0)",
        "VLOOKUP(\"Modal\",B$1:C$2,2,FALSE)", "VLOOKUP(\"Tidak\",B$1:C$2,2,FALSE)", "IFERROR(VLOOKUP(\"Tidak\",B$1:C$2,2,0),\"-\")", "HLOOKUP(\"Pagu\",A$1:C$2,2,FALSE)", "INDEX(C$1:C$2,MATCH(\"Modal\",B$1:B$2,0))", "MATCH(25,C$2:C$2,1)",
        "IF(C2>1,\"lebih\",\"kurang\")", "IF(AND(1>0,OR(FALSE,TRUE)),1,2)", "NOT(1=1)", "CHOOSE(2,\"a\",\"b\")", "_xlfn.SWITCH(3,1,\"a\",3,\"c\",\"z\")", "_xlfn.IFS(1=2,\"a\",TRUE,\"b\")", "CONCATENATE(\"a\",1,\"b\")", "_xlfn.TEXTJOIN(\"-\",TRUE,\"a\",\"\",\"b\")",
        "LEFT(\"kinerja\",3)", "RIGHT(\"kinerja\",3)", "MID(\"kinerja\",3,2)", "LEN(\"kinerja\")", "PROPER(\"dinas tenaga kerja\")", "TRIM(\"  a   b \")", "REPT(\"ab\",3)", "SUBSTITUTE(\"a-b-c\",\"-\",\"+\",2)", "FIND(\"n\",\"kinerja\")", "SEARCH(\"N\",\"kinerja\")",
        "EXACT(\"a\",\"A\")", "VALUE(\"12\")+1", "TEXT(7,\"000\")", "TEXT(0.256,\"0%\")", "ROW()", "COLUMN()", "ROWS(C$1:C$2)", "COLUMNS(A$1:D$1)", "DATE(2023,12,31)", "YEAR(DATE(2023,12,31))", "MONTH(45000)", "DAY(45000)", "ISNA(NA())", "-2^2", "2^-2", "10%*50", "1/3", "PRODUCT(2,3,4)", "1E3+1",
    ];

    [Fact]
    public async Task Render_Functions_HaveTheValuesThatLibreOfficeComputes()
    {
        var rows = new List<string[]> { new[] { "Kode", "Jenis", "Pagu" }, new[] { "{{#x}}{{kode}}", "{{jenis}}", "{{pagu}}{{/x}}" } };
        rows.AddRange(Formulas.Select(formula => new[] { "=" + formula }));
        await AssertSame(new WorkbookBuilder().Sheet("Data", [.. rows]).Fill(Data()), 1);
    }

    [Fact]
    public async Task Render_NestedLoopsColumnsAndOtherSheets_HaveTheValuesThatLibreOfficeComputes()
    {
        string[][] data =
        [
            ["Jumlah", "", "=SUBTOTAL(9,C4:C5)", "=Rekap!B1"],
            ["Kode", "Jenis", "Pagu", "Bagian", "{{#kolom tahun}}{{t}}{{/}}", "Rata"],
            ["{{#bidang}}"],
            ["{{nama}}", "", "=SUBTOTAL(9,C5:C5)", "=C4/C$1"],
            ["{{#x}}{{kode}}", "{{jenis | gabung}}", "{{pagu}}", "=ROUND(C5/C4*100,2)", "{{#kolom nilai}}{{n}}{{/}}", "=AVERAGE(E5:E5)", "{{/x}}"],
            ["{{/bidang}}"],
            ["Total", "", "=SUM(C4:C5)", "=SUM(D5:D5)", "=SUM(E5:E5)", "=E7-SUM(E4:E5)"],
        ];
        var filled = new WorkbookBuilder().Sheet("Data", data).Sheet("Rekap", [["Total", "=Data!C7", "=SUM(Data!C4:C5)", "=SUMIF(Data!B4:B5,\"Barang\",Data!C4:C5)"]])
            .Fill(WorkbookBuilder.Item(
                ("tahun", new[] { WorkbookBuilder.Item(("t", "2021")), WorkbookBuilder.Item(("t", "2022")) }),
                ("bidang", Enumerable.Range(1, 4).Select(number => Data(number).Add("nama", "bidang")).ToArray())));
        using var document = SpreadsheetDocument.Open(new MemoryStream(filled.Bytes), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        await AssertSame(filled, 2);
    }

    private static async Task AssertSame(FilledWorkbook filled, int sheets)
    {
        var recalculated = await Recalculation.OfAsync(filled);
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            var formulas = filled.Cells(sheet).Where(cell => cell.Element(FilledWorkbook.Main + "f") is not null).ToDictionary(cell => cell.Attribute("r")!.Value, cell => cell.Value, StringComparer.Ordinal);
            Assert.NotEmpty(formulas);
            Assert.Equal(Recalculation.Shown(recalculated, sheet), Recalculation.Shown(filled, sheet), StringComparer.Ordinal);
        }
    }

    private static TagScope Data(int factor = 1) => WorkbookBuilder.Item(("x", new[] { ("1.1", "Barang", 10m), ("1.2", "Barang", 20m), ("1.3", "Modal", 30.5m) }.Select(row => WorkbookBuilder.Item(
        ("kode", "k" + row.Item1), ("jenis", row.Item2), ("pagu", row.Item3 * factor),
        ("nilai", new[] { WorkbookBuilder.Item(("n", row.Item3)), WorkbookBuilder.Item(("n", factor)) }))).ToArray()));
}
