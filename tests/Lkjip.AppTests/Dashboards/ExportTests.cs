using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkjip.App.Exports;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.AppTests.Dashboards;

public sealed class ExportTests(AzuriteFixture azurite)
{
    private const string Address = $"/lkjip/api/regions/{Landscape.Region}/tables/2022";

    [Fact]
    public async Task Workbook_OfTheRegion_HoldsRealNumbers()
    {
        await using var app = await FilledAsync();
        using var planner = await app.SignInAsync("planner");

        var rows = Read(await planner.GetByteArrayAsync($"{Address}?format=xlsx&urut=capaian&arah=turun"));

        Assert.Equal(["Dinas satu; \"dua\"", "Dinas kosong"], rows.Skip(1).Select(row => row["A"].Text));
        Assert.Equal(1.045m, Number(rows[1]["D"]));
        Assert.Equal(8251284892m, Number(rows[1]["K"]));
        Assert.False(rows[2].ContainsKey("D"));
        Assert.Equal("Capaian", rows[0]["D"].Text);
    }

    [Fact]
    public async Task Csv_OfTheRegion_IsReadBackAsItWas()
    {
        await using var app = await FilledAsync();
        using var planner = await app.SignInAsync("planner");

        using var answer = await planner.GetAsync(new Uri($"{Address}?format=csv&keadaan=draft", UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        var lines = Parse(Encoding.UTF8.GetString(bytes[3..]));
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment; filename=\"dasbor-contoh-2022.csv\"", answer.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(2, lines.Count);
        Assert.Equal(("Dinas satu; \"dua\"", "satu", "Tercapai", "104,5", "92,25"), (lines[1][0], lines[1][1], lines[1][2], lines[1][3], lines[1][4]));
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
    }

    [Fact]
    public async Task Csv_OfTheAgency_HasALineForEachPeriod()
    {
        await using var app = await FilledAsync();
        await Landscape.PlantAsync(app, "satu", period: "2023", name: "Dinas satu; \"dua\"");
        using var caller = await app.SignInAsync("operator", "satu");

        var lines = Parse((await caller.GetStringAsync("/lkjip/api/agencies/satu/table?format=csv")).TrimStart('\ufeff'));

        Assert.Equal(["Periode", "Tahun 2023", "Tahun 2022"], lines.Select(line => line[0]));
    }

    [Fact]
    public async Task Format_Unknown_IsRefused()
    {
        await using var app = await FilledAsync();
        using var planner = await app.SignInAsync("planner");

        using var answer = await planner.GetAsync(new Uri($"{Address}?format=pdf", UriKind.Relative));

        await answer.ProblemAsync(400, "table-format-unknown");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("biasa", "biasa")]
    public void Csv_Text_IsQuotedAndNeverAFormula(string text, string expected)
    {
        var written = Encoding.UTF8.GetString(CsvText.Write(new("T", [new("H", CellKind.Text)], [[text]])).AsSpan(3));

        Assert.Equal($"H\r\n{expected}\r\n", written);
    }

    [Fact]
    public void Workbook_WithSignsXmlCannotHold_Opens()
    {
        var table = new PlainTable("Nama: [terlalu] panjang / untuk selembar kertas", [new("Teks", CellKind.Text), new("%", CellKind.Percent)], [["a\u0001b", 12.5m], [null, null]]);

        var rows = Read(PlainWorkbook.Write(table));

        Assert.Equal(("ab", 0.125m), (rows[1]["A"].Text, Number(rows[1]["B"])));
    }

    private static decimal Number((string Text, bool IsNumber) cell)
    {
        Assert.True(cell.IsNumber);
        return decimal.Parse(cell.Text, CultureInfo.InvariantCulture);
    }

    private static List<Dictionary<string, (string Text, bool IsNumber)>> Read(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(error => error.Description));
        return
        [
            .. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToDictionary(
                cell => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]), cell => (cell.CellValue?.Text ?? cell.InnerText, cell.DataType is null), StringComparer.Ordinal)),
        ];
    }

    // As RFC 4180 reads it, with the separator of Indonesian Excel.
    private static List<List<string>> Parse(string text)
    {
        List<List<string>> lines = [[]];
        var (value, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                value.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (text[i] == ';' || text[i] == '\r'))
            {
                lines[^1].Add(value.ToString());
                value.Clear();
                if (text[i] == '\r')
                {
                    lines.Add([]);
                    i++;
                }
            }
            else
            {
                value.Append(text[i]);
            }
        }

        return [.. lines.Where(line => line.Count > 0)];
    }

    private async Task<TestApp> FilledAsync()
    {
        var app = await Landscape.StartAsync(azurite);
        await Landscape.PlantAsync(app, "satu", name: "Dinas satu; \"dua\"");
        await Landscape.RegisterAsync(app, "kosong");
        return app;
    }
}
