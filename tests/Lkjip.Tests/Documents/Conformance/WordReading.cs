using System.Text;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Reads a Word file back into the notation of the corpus.</summary>
/// <param name="package">The file.</param>
/// <param name="structured">True for styles, numbers, formats, fields and links too; false for what a reader reads.</param>
internal sealed class WordReading(FilledPackage package, bool structured)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "word/document.xml";

    private readonly WordNumberReading numbers = new(package);
    private readonly List<string> lines = [];
    private string part = Main;

    /// <summary>The whole file: properties, headers, body, footers.</summary>
    public string Read()
    {
        var root = package.Xml(Main)!;
        ReadProperty("docProps/core.xml", "title", "title");
        ReadProperty("docProps/app.xml", "Company", "company");
        if (package.Xml("docProps/custom.xml") is { } custom)
        {
            lines.AddRange(custom.Elements().Select(p => $"@custom {p.Attribute("name")!.Value} = {p.Value}"));
        }

        var last = root.Element(W + "body")!.Element(W + "sectPr")!;
        ReadHeadings(last, "header");
        ReadBlocks(root.Element(W + "body")!);
        ReadHeadings(last, "footer");
        return string.Join('\n', lines);
    }

    private void ReadProperty(string name, string element, string label)
    {
        if (package.Xml(name)?.Descendants().FirstOrDefault(e => e.Name.LocalName == element) is { } found)
        {
            lines.Add($"@{label} {found.Value}");
        }
    }

    private void ReadHeadings(XElement section, string kind)
    {
        foreach (var reference in section.Elements(W + $"{kind}Reference"))
        {
            part = package.Target(Main, reference.Attribute(R + "id")!.Value);
            var name = kind + ((string?)reference.Attribute(W + "type") == "first" ? "2" : "");
            lines.Add($"@{name} {string.Join(" ¶ ", package.Xml(part)!.Elements(W + "p").Select(Paragraph))}");
        }

        part = Main;
    }

    private void ReadBlocks(XElement of)
    {
        foreach (var block in of.Elements())
        {
            if (block.Name == W + "p")
            {
                lines.Add(Paragraph(block));
            }
            else if (block.Name == W + "tbl")
            {
                lines.AddRange(Rows(block).Select(Row));
            }
            else if (block.Name == W + "sdt")
            {
                lines.Add("@sdt");
                ReadBlocks(block.Element(W + "sdtContent")!);
                lines.Add("@/sdt");
            }
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) => table.Elements().SelectMany(e => e.Name == W + "tr" ? [e] : e.Name == W + "sdt" ? Rows(e.Element(W + "sdtContent")!) : []);

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements().SelectMany(e => e.Name == W + "tc" ? [e] : e.Name == W + "sdt" ? Cells(e.Element(W + "sdtContent")!) : []);

    private string Row(XElement row) =>
        (structured && row.Element(W + "trPr")?.Element(W + "tblHeader") is not null ? "[head]" : "") + $"| {string.Join(" | ", Cells(row).Select(Cell))} |".Replace("  ", " ", StringComparison.Ordinal);

    private string Cell(XElement cell)
    {
        var properties = cell.Element(W + "tcPr");
        var merge = properties?.Element(W + "vMerge");
        if (merge is not null && (string?)merge.Attribute(W + "val") != "restart")
        {
            return "[^]" + (cell.Value.Length > 0 ? " " + cell.Value : "");
        }

        var tokens = new List<string>();
        if ((int?)properties?.Element(W + "gridSpan")?.Attribute(W + "val") is > 1 and var span)
        {
            tokens.Add($"span {span}");
        }

        if (merge is not null)
        {
            tokens.Add("down");
        }

        var blocks = cell.Elements().Select(e => e.Name == W + "p" ? Paragraph(e) : e.Name == W + "tbl" ? $"({string.Join(" / ", Rows(e).Select(Row))})" : null).OfType<string>().ToList();
        var text = blocks is ["¶"] ? "" : string.Join(" ¶ ", blocks.Select(b => b == "¶" ? "" : b));
        return (tokens.Count > 0 ? $"[{string.Join(", ", tokens)}] " : "") + text;
    }

    private string Paragraph(XElement p)
    {
        var text = new WordInlineReading(package, part, structured, Note).Read(p);
        var tokens = structured ? Tokens(p) : [];
        text = tokens.Count > 0 ? $"[{string.Join(", ", tokens)}] {text}".TrimEnd() : text;
        return text.Length == 0 ? "¶" : text;
    }

    private List<string> Tokens(XElement p)
    {
        var tokens = new List<string>();
        var properties = p.Element(W + "pPr");
        if ((string?)properties?.Element(W + "pStyle")?.Attribute(W + "val") is { } style)
        {
            tokens.Add(style);
        }

        if (numbers.Of(p) is { } number)
        {
            tokens.Add($"#{number}");
        }

        foreach (var (name, token) in new[] { ("keepNext", "keep"), ("pageBreakBefore", "break") }.Where(n => properties?.Element(W + n.Item1) is not null))
        {
            tokens.Add(token);
        }

        if (properties?.Element(W + "sectPr") is { } section)
        {
            tokens.Add((string?)section.Element(W + "pgSz")?.Attribute(W + "orient") == "landscape" ? "section landscape" : "section portrait");
        }

        return tokens;
    }

    private string Note(string kind, string id) => string.Join(" ¶ ", package.Xml($"word/{kind}s.xml")!.Elements(W + kind)
        .First(n => (string?)n.Attribute(W + "id") == id).Elements(W + "p").Select(Paragraph));
}
