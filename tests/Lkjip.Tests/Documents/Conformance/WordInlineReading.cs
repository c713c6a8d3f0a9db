using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Reads the content of a paragraph back into the notation of the corpus.</summary>
internal sealed class WordInlineReading(FilledPackage package, string part, bool structured, Func<string, string, string> note)
{
    private static readonly XNamespace W = WordReading.W;
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly StringBuilder text = new();
    private readonly Stack<string> fields = new();
    private readonly HashSet<string> marks = [];
    private string format = "";
    private bool inCode;

    public string Read(XElement p)
    {
        Children(p);
        Format("");
        var read = text.ToString();
        var trimmed = read.Trim(' ');
        return trimmed.Length == read.Length ? read : read[0] == ' ' && trimmed.Length > 0 ? Edges(read, trimmed) : Edges(read, trimmed);
    }

    private static string Edges(string read, string trimmed)
    {
        var start = trimmed.Length == 0 ? read.Length : read.IndexOf(trimmed, StringComparison.Ordinal);
        return new string('␣', start) + trimmed + new string('␣', read.Length - start - trimmed.Length);
    }

    private void Children(XElement of)
    {
        foreach (var child in of.Elements())
        {
            Element(child);
        }
    }

    private void Element(XElement e)
    {
        switch (e.Name.LocalName)
        {
            case "pPr" or "rPr" or "sdtPr" or "Fallback":
                break;
            case "r" when e.Name == W + "r":
                Run(e);
                break;
            case "t" when !inCode:
                text.Append(e.Value);
                break;
            case "tab" when e.Parent!.Name == W + "r":
                text.Append('→');
                break;
            case "br" or "cr":
                text.Append((string?)e.Attribute(W + "type") == "page" ? "[[page]]" : "↵");
                break;
            case "noBreakHyphen":
                text.Append("[[nbh]]");
                break;
            case "hyperlink":
                Wrapped(e.Attribute(R + "id") is null ? $"ref {(string?)e.Attribute(W + "anchor")}" : "href", e);
                break;
            case "bookmarkStart" when structured && e.Attribute(W + "name")!.Value is var name && name[0] != '_':
                Format("");
                marks.Add(e.Attribute(W + "id")!.Value);
                text.Append(CultureInfo.InvariantCulture, $"[[mark {name}: ");
                break;
            case "bookmarkEnd" when marks.Contains(e.Attribute(W + "id")!.Value):
                Format("");
                text.Append("]]");
                break;
            case "fldSimple":
                Simple(e);
                break;
            case "fldChar":
                FieldChar((string?)e.Attribute(W + "fldCharType") ?? "");
                break;
            case "instrText" when fields.Count > 0:
                fields.Push(fields.Pop() + e.Value);
                break;
            case "footnoteReference":
                Noted("footnote", "note", e);
                break;
            case "endnoteReference":
                Noted("endnote", "endnote", e);
                break;
            case "drawing":
                Drawing(e);
                break;
            case "txbxContent":
                var boxed = e.Elements(W + "p").Select(p => new WordInlineReading(package, part, structured, note).Read(p));
                text.Append(CultureInfo.InvariantCulture, $"[[{(e.Ancestors().Any(a => a.Name.LocalName == "pict") ? "vml" : "box")}: {string.Join(" ¶ ", boxed)}]]");
                break;
            default:
                Children(e);
                break;
        }
    }

    private void Run(XElement run)
    {
        if (run.Elements().Any(e => e.Name != W + "rPr"))
        {
            var properties = run.Element(W + "rPr");
            var formats = new[] { ("b", "b"), ("i", "i"), ("u", "u"), ("sz", "big") }.Where(f => properties?.Element(W + f.Item1) is not null).Select(f => f.Item2);
            Format(structured && run.Elements().Any(e => e.Name == W + "t" || e.Name == W + "br" || e.Name == W + "tab") ? string.Join(' ', formats) : format);
            Children(run);
        }
    }

    private void Format(string next)
    {
        if (next != format)
        {
            text.Append(string.Concat(Enumerable.Repeat("]]", format.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)));
            text.Append(string.Concat(next.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => $"[[{f}: ")));
            format = next;
        }
    }

    private void Wrapped(string head, XElement e)
    {
        Format("");
        text.Append(structured ? $"[[{head}: " : "");
        Children(e);
        Format("");
        text.Append(structured ? "]]" : "");
    }

    private void Simple(XElement e)
    {
        Format("");
        text.Append(structured ? $"[[simple {e.Attribute(W + "instr")!.Value.Trim()} = " : "");
        Children(e);
        Format("");
        text.Append(structured ? "]]" : "");
    }

    private void FieldChar(string type)
    {
        if (type == "begin")
        {
            fields.Push("");
            inCode = true;
        }
        else if (type == "separate" && fields.Count > 0)
        {
            inCode = false;
            text.Append(structured ? $"[[field {fields.Peek().Trim()} = " : "");
        }
        else if (type == "end" && fields.Count > 0)
        {
            text.Append(structured ? (inCode ? $"[[field {fields.Peek().Trim()}]]" : "]]") : "");
            fields.Pop();
            inCode = false;
        }
    }

    private void Noted(string kind, string label, XElement e)
    {
        Format("");
        text.Append(CultureInfo.InvariantCulture, $"[[{label}: {note(kind, e.Attribute(W + "id")!.Value)}]]");
    }

    private void Drawing(XElement e)
    {
        if (e.Descendants().FirstOrDefault(d => d.Name.LocalName == "blip") is not { } blip)
        {
            Children(e);
            return;
        }

        var extent = e.Descendants(Wp + "extent").First();
        var pixels = Png.Size(package.Content(package.Target(part, blip.Attribute(R + "embed")!.Value)));
        text.Append(CultureInfo.InvariantCulture, $"[[pic {Millimetres(extent, "cx")}x{Millimetres(extent, "cy")} of {pixels}: {(string?)e.Descendants(Wp + "docPr").First().Attribute("descr")}]]");
    }

    private static string Millimetres(XElement extent, string side) =>
        decimal.Round((decimal)extent.Attribute(side)! / 36000m, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
