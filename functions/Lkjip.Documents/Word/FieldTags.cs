using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Sets marks for the tags in field codes: the address of a hyperlink, the text of a quotation (kode bidang).</summary>
/// <remarks>
/// Only values, and only in fields that neither fetch nor run anything. The result of QUOTE is filled with its text; other fields are marked
/// to be updated on opening, except hyperlinks, whose result is the author's text.
/// </remarks>
internal sealed class FieldTags(WordFindings findings, TagDelimiters delimiters)
{
    private const string Quote = "QUOTE";
    private const string Hyperlink = "HYPERLINK";
    private static readonly string[] Harmless = [Hyperlink, Quote, "IF", "COMPARE", "SET", "DOCPROPERTY", "XE", "TC", "DISPLAYBARCODE"];

    /// <summary>Marks the tags in the field codes of a part.</summary>
    public void Place(XElement root)
    {
        foreach (var simple in root.Descendants(W.FldSimple).Where(f => HasTag((string?)f.Attribute(W.Ns + "instr") ?? "")).ToList())
        {
            MakeComplex(simple);
        }

        foreach (var field in ComplexField.In(root).Where(f => HasTag(f.Code.Code)))
        {
            Place(field);
        }
    }

    private bool HasTag(string code) => TagSyntax.Find(code, delimiters).Any();

    private static void MakeComplex(XElement simple)
    {
        var content = simple.Elements().ToList();
        content.Remove();
        simple.AddAfterSelf(
            Mark("begin"),
            new XElement(W.Run, new XElement(W.InstrText, Preserved, (string)simple.Attribute(W.Ns + "instr")!)),
            Mark("separate"),
            content,
            Mark("end"));
        simple.Remove();
    }

    private static XElement Mark(string type) => new(W.Run, new XElement(W.FldChar, new XAttribute(W.FldCharType, type)));

    private static XAttribute Preserved => new(XNamespace.Xml + "space", "preserve");

    private void Place(ComplexField field)
    {
        var at = field.Instructions[0];
        var code = field.Code;
        if (!Harmless.Contains(code.Kind, StringComparer.Ordinal))
        {
            findings.Add("T-FIELD", at, code.Code, ("kind", code.Kind));
            return;
        }

        var text = string.Concat(field.Instructions.Select(i => i.Value));
        var content = Content(at, text);
        if (code.Kind == Quote)
        {
            Refresh(field, code.Argument);
        }
        else if (code.Kind != Hyperlink)
        {
            field.Begin.Element(W.FldChar)!.SetAttributeValue(W.Ns + "dirty", "true");
        }

        at.AddAfterSelf(content);
        field.Instructions.Remove();
    }

    private List<XElement> Content(XElement at, string text)
    {
        var content = new List<XElement>();
        var from = 0;
        foreach (var span in TagSyntax.Find(text, delimiters))
        {
            content.Add(Instruction(text[from..span.Start]));
            from = span.Start + span.Length;
            if (Value(at, text, span) is { } value)
            {
                content.Add(Mark(value));
            }
        }

        content.Add(Instruction(text[from..]));
        return [.. content.Where(c => c.Name != W.InstrText || c.Value.Length > 0)];
    }

    private ValueTag? Value(XElement at, string text, TagSpan span)
    {
        var source = text.Substring(span.Start, span.Length);
        var parse = span.IsWhole ? TagSyntax.Parse(source) : null;
        if (parse?.Tag is ValueTag value)
        {
            findings.Use(at, value);
            return value;
        }

        if (parse is { Tag: null })
        {
            findings.Add(parse, at, source);
        }
        else if (parse?.Tag is not CommentTag)
        {
            findings.Add(parse is null ? "T-BRACE" : "T-VALUEONLY", at, source);
        }

        return null;
    }

    private static XElement Instruction(string text) => new(W.InstrText, Preserved, text);

    private static XElement Mark(ValueTag value)
    {
        var mark = new XElement(W.Tag);
        mark.AddAnnotation(value);
        mark.AddAnnotation(new InstructionNode(value));
        return mark;
    }

    private static void Refresh(ComplexField field, string text)
    {
        if (field.End is not { } end || field.Begin.Parent != end.Parent)
        {
            return;
        }

        var old = field.Separate?.ElementsAfterSelf().TakeWhile(e => e != end).ToList() ?? [];
        var format = old.Find(e => e.Name == W.Run)?.Element(W.RPr) ?? field.Begin.Element(W.RPr);
        if (field.Separate is null)
        {
            end.AddBeforeSelf(Mark("separate"));
        }

        end.AddBeforeSelf(new XElement(W.Run, format, new XElement(W.T, Preserved, text)));
        old.Remove();
    }
}
