using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Lkjip.Benchmarks.Checks;

/// <summary>What a document says, for comparing documents of different engines (isi tercetak).</summary>
internal static class PrintedLines
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The paragraphs of a document that are not empty, those in cells too.</summary>
    public static IReadOnlyList<string> OfWord(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        return [.. Elements(archive, "word/document.xml", Word + "p").Select(paragraph => string.Concat(paragraph.Descendants(Word + "t").Select(text => text.Value))).Where(text => text.Trim().Length > 0)];
    }

    /// <summary>The rows of the first sheet of a workbook: cells with a bar between, numbers in one notation; rows without text are left out.</summary>
    public static IReadOnlyList<string> OfExcel(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        var shared = archive.GetEntry("xl/sharedStrings.xml") is null ? [] : Elements(archive, "xl/sharedStrings.xml", Main + "si").Select(item => item.Value).ToList();
        return [.. Elements(archive, "xl/worksheets/sheet1.xml", Main + "row").Select(row => Line(row, shared)).Where(line => line.Length > 0)];
    }

    /// <summary>A number in the notation of the lines.</summary>
    public static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Line(XElement row, List<string> shared) => string.Join('|', row.Elements(Main + "c").Select(cell => Text(cell, shared))).TrimEnd('|');

    private static string Text(XElement cell, List<string> shared)
    {
        var value = cell.Element(Main + "v")?.Value ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => shared[int.Parse(value, CultureInfo.InvariantCulture)],
            "inlineStr" => cell.Element(Main + "is")!.Value,
            "str" => value,
            _ => value.Length == 0 ? "" : Number(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)),
        };
    }

    // One element at a time, for a sheet may have 100,000 rows.
    private static IEnumerable<XElement> Elements(ZipArchive archive, string part, XName name)
    {
        using var reader = XmlReader.Create(archive.GetEntry(part)!.Open());
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name.LocalName && reader.NamespaceURI == name.NamespaceName)
                yield return (XElement)XNode.ReadFrom(reader);
            else
                reader.Read();
        }
    }
}
