using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Excel;

/// <summary>Reads the cells of a filled workbook, and makes small templates.</summary>
internal sealed class FilledWorkbook(byte[] bytes)
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public byte[] Bytes => bytes;

    public IReadOnlyList<XElement> Cells(int sheet) => [.. Part($"xl/worksheets/sheet{sheet}.xml").Descendants(Main + "c")];

    public XElement Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    public bool Has(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return archive.GetEntry(name) is not null;
    }

    public string Text(int sheet, string place)
    {
        var cell = Cells(sheet).FirstOrDefault(c => (string?)c.Attribute("r") == place);
        return cell is null ? "" : (string?)cell.Attribute("t") == "inlineStr" ? cell.Element(Main + "is")!.Value : cell.Element(Main + "v")?.Value ?? "";
    }

    public string Formula(int sheet, string place) =>
        Cells(sheet).First(c => (string?)c.Attribute("r") == place).Element(Main + "f")!.Value;

    public static byte[] Template(string rows, string after = "", string names = "")
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets>{names}</workbook>");
            Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
        }

        return buffer.ToArray();
    }

    public static string Row(int number, params string[] cells) => string.Create(CultureInfo.InvariantCulture,
        $"<row r=\"{number}\">{string.Concat(cells.Select((cell, i) => Cell($"{(char)('A' + i)}{number}", cell)))}</row>");

    private static string Cell(string place, string text) => text switch
    {
        "" => "",
        ['=', .. var formula] => $"<c r=\"{place}\"><f>{new XText(formula)}</f></c>",
        _ when decimal.TryParse(text, CultureInfo.InvariantCulture, out _) => $"<c r=\"{place}\"><v>{text}</v></c>",
        _ => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{new XText(text)}</t></is></c>",
    };

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
