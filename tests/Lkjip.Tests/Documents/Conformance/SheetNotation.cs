using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Makes a workbook of the notation of the corpus: one line per row, directives after them.</summary>
internal sealed partial class SheetNotation
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly List<string> strings = [];
    private readonly List<string> formats = [""];
    private readonly StringBuilder names = new();
    private readonly Dictionary<string, (string Kind, string Xml)> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> relationships = new(StringComparer.Ordinal);
    private readonly List<string> sheets = [];

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] File(ConformanceCase found)
    {
        var notation = new SheetNotation();
        foreach (var (name, text) in found.Sections.Where(s => s.Key.StartsWith("sheet ", StringComparison.Ordinal)))
        {
            notation.sheets.Add(name["sheet ".Length..]);
            notation.Sheet(WordNotation.Unescape(text));
        }

        return notation.Pack();
    }

    private void Sheet(string text)
    {
        var number = sheets.Count;
        var rows = new StringBuilder();
        var row = 0;
        var around = new SheetDirectives(sheets[^1], number);
        foreach (var line in text.Split('\n').Where(l => l.Length > 0))
        {
            if (line.StartsWith('@'))
            {
                around.Take(line);
                continue;
            }

            var cells = string.Concat(WordNotation.CellTexts(line).Select((cell, i) => Cell($"{(char)('A' + i)}{row + 1}", cell)));
            row++;
            var height = around.Height(row);
            rows.Append(cells.Length > 0 || height.Length > 0 ? $"<row r=\"{row}\"{height}>{cells}</row>" : "");
        }

        names.Append(around.Names);
        var path = $"xl/worksheets/sheet{number}.xml";
        parts[path] = ($"{Kind}.worksheet+xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{around.Before}<sheetData>{rows}</sheetData>{around.After}</worksheet>");
        if (around.Chart is { } chart)
        {
            parts[$"xl/drawings/drawing{number}.xml"] = ("application/vnd.openxmlformats-officedocument.drawing+xml", SheetCharts.Drawing);
            parts[$"xl/charts/chart{number}.xml"] = ("application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart);
            relationships[$"xl/worksheets/_rels/sheet{number}.xml.rels"] = $"<Relationship Id=\"rId1\" Type=\"{Office}/drawing\" Target=\"../drawings/drawing{number}.xml\"/>";
            relationships[$"xl/drawings/_rels/drawing{number}.xml.rels"] = $"<Relationship Id=\"rId1\" Type=\"{Office}/chart\" Target=\"../charts/chart{number}.xml\"/>";
        }
    }

    private string Cell(string place, string text)
    {
        var style = 0;
        if (Format().Match(text) is { Success: true } match)
        {
            text = text[match.Length..];
            style = Index(formats, match.Groups["code"].Value);
        }

        var head = $"<c r=\"{place}\"{(style > 0 ? $" s=\"{style}\"" : "")}";
        return text switch
        {
            "" => style > 0 ? head + "/>" : "",
            ['=', .. var formula] => $"{head}><f>{WordInline.Escape(formula)}</f></c>",
            "TRUE" or "FALSE" => $"{head} t=\"b\"><v>{(text == "TRUE" ? 1 : 0)}</v></c>",
            ['\'', .. var plain] => $"{head} t=\"s\"><v>{Index(strings, $"<t xml:space=\"preserve\">{WordInline.Escape(plain)}</t>")}</v></c>",
            _ when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) => $"{head}><v>{text}</v></c>",
            _ => $"{head} t=\"s\"><v>{Index(strings, Rich(text))}</v></c>",
        };
    }

    private static string Rich(string text) => text.Replace('↵', '\n').Split('¦') is { Length: > 1 } runs
        ? string.Concat(runs.Select((run, i) => $"<r>{(i == 0 ? "" : "<rPr><b/><sz val=\"11\"/></rPr>")}<t xml:space=\"preserve\">{WordInline.Escape(run)}</t></r>"))
        : $"<t xml:space=\"preserve\">{WordInline.Escape(text.Replace('↵', '\n'))}</t>";

    private static int Index(List<string> list, string text)
    {
        var at = list.IndexOf(text);
        if (at < 0)
        {
            list.Add(text);
        }

        return at < 0 ? list.Count - 1 : at;
    }

    private byte[] Pack()
    {
        parts["xl/workbook.xml"] = ($"{Kind}.sheet.main+xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((name, i) => $"<sheet name=\"{WordInline.Escape(name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets>{(names.Length > 0 ? $"<definedNames>{names}</definedNames>" : "")}<calcPr calcId=\"191029\"/></workbook>");
        parts["xl/sharedStrings.xml"] = ($"{Kind}.sharedStrings+xml", $"<sst xmlns=\"{Main}\" count=\"{strings.Count}\" uniqueCount=\"{strings.Count}\">{string.Concat(strings.Select(s => $"<si>{s}</si>"))}</sst>");
        parts["xl/styles.xml"] = ($"{Kind}.styles+xml", Styles());
        relationships["_rels/.rels"] = $"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>";
        relationships["xl/_rels/workbook.xml.rels"] = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
            + $"<Relationship Id=\"rIdS\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdT\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>";
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + string.Concat(parts.Select(p => $"<Override PartName=\"/{p.Key}\" ContentType=\"{p.Value.Kind}\"/>")) + "</Types>");
            foreach (var (name, content) in relationships)
            {
                Add(archive, name, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>");
            }

            foreach (var (name, part) in parts)
            {
                Add(archive, name, part.Xml);
            }
        }

        return buffer.ToArray();
    }

    private string Styles() => $"<styleSheet xmlns=\"{Main}\">"
        + (formats.Count > 1 ? $"<numFmts count=\"{formats.Count - 1}\">{string.Concat(formats.Skip(1).Select((f, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{WordInline.Escape(f)}\"/>"))}</numFmts>" : "")
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + $"<cellXfs count=\"{formats.Count}\">{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{(i == 0 ? 0 : 199 + i)}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"{(i == 0 ? "" : " applyNumberFormat=\"1\"")}/>"))}</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs></styleSheet>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text));
    }

    [GeneratedRegex(@"^\[(?<code>[^\]]+)\] ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Format();
}
