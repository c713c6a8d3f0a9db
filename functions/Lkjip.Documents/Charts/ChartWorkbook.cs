using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>Writes the embedded workbook of a chart: one sheet with the names and numbers that its ranges name (buku kerja grafik).</summary>
/// <remarks>Text is text: a name that begins with "=" is no formula, also when its cell is opened for editing (quotePrefix).</remarks>
internal static class ChartWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string SheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // Number formats of our own begin here (ISO/IEC 29500-1, 18.8.30).
    private const int FirstFormat = 164;
    private const int TextStyle = 1;
    private const int FirstStyle = 2;

    private static readonly PackedPart[] Parts =
    [
        Part("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{SheetMl}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SheetMl}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{SheetMl}.styles+xml"/></Types>
            """),
        Part("_rels/.rels", $"""
            <Relationships xmlns="{Relationships}"><Relationship Id="rId1" Type="{OfficeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        Part("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{OfficeRelationships}"><sheets><sheet name="{SheetRange.Sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>
            """),
        Part("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Relationships}"><Relationship Id="rId1" Type="{OfficeRelationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{OfficeRelationships}/styles" Target="styles.xml"/></Relationships>
            """),
    ];

    /// <summary>Writes the workbook.</summary>
    public static void Write(ChartValue data, Stream output, CompressionLevel compression)
    {
        using var package = new PackageWriter(output, compression);
        foreach (var part in Parts)
            package.Copy(part);
        var formats = data.Series.Select(series => series.FormatCode).Distinct(StringComparer.Ordinal).ToList();
        package.Begin("xl/styles.xml");
        using (var styles = new XmlOutput(package))
        {
            Styles(styles, formats);
            styles.Flush();
        }

        package.End();
        package.Begin("xl/worksheets/sheet1.xml");
        using (var sheet = new XmlOutput(package))
        {
            Sheet(sheet, data, [.. data.Series.Select(series => formats.IndexOf(series.FormatCode) + FirstStyle)]);
            sheet.Flush();
        }

        package.End();
        package.Finish();
    }

    private static PackedPart Part(string name, string xml) =>
        PackedPart.Of(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));

    private static void Styles(XmlOutput to, List<string> formats)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"u8);
        for (var index = 0; index < formats.Count; index++)
        {
            to.Raw("<numFmt numFmtId=\""u8);
            to.Number(FirstFormat + index);
            to.Raw("\" formatCode=\""u8);
            to.Text(formats[index]);
            to.Raw("\"/>"u8);
        }

        to.Raw("</numFmts><fonts><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/>"u8);
        for (var index = 0; index < formats.Count; index++)
        {
            to.Raw("<xf numFmtId=\""u8);
            to.Number(FirstFormat + index);
            to.Raw("\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"u8);
        }

        to.Raw("</cellXfs></styleSheet>"u8);
    }

    private static void Sheet(XmlOutput to, ChartValue data, int[] styles)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols><col min=\"1\" max=\"1\" width=\"40\" customWidth=\"1\"/><col min=\"2\" max=\"256\" width=\"18\" customWidth=\"1\"/></cols><sheetData><row r=\"1\">"u8);
        for (var series = 0; series < data.Series.Count; series++)
            Text(to, SheetRange.Column(series + 1), 1, data.Series[series].Name);
        to.Raw("</row>"u8);
        for (var index = 0; index < data.Categories.Count; index++)
        {
            to.Raw("<row r=\""u8);
            to.Number(index + 2);
            to.Raw("\">"u8);
            Text(to, "A", index + 2, data.Categories[index]);
            for (var series = 0; series < data.Series.Count; series++)
                Number(to, SheetRange.Column(series + 1), index + 2, data.Series[series].Values.ElementAtOrDefault(index), styles[series]);
            to.Raw("</row>"u8);
        }

        to.Raw("</sheetData></worksheet>"u8);
    }

    private static void Text(XmlOutput to, string column, int row, string text)
    {
        Cell(to, column, row, TextStyle);
        to.Raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        to.Text(text);
        to.Raw("</t></is></c>"u8);
    }

    private static void Number(XmlOutput to, string column, int row, decimal? value, int style)
    {
        if (value is not { } number)
            return;
        Cell(to, column, row, style);
        to.Raw("><v>"u8);
        to.Number(number);
        to.Raw("</v></c>"u8);
    }

    private static void Cell(XmlOutput to, string column, int row, int style)
    {
        to.Raw("<c r=\""u8);
        to.Raw(column);
        to.Number(row);
        to.Raw("\" s=\""u8);
        to.Number(style);
        to.Raw("\""u8);
    }
}
