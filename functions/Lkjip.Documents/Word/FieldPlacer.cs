using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Sets marks where the engine fills the results of fields: SEQ, STYLEREF, and tables of contents.</summary>
internal static class FieldPlacer
{
    private static readonly string[] Counted = ["SEQ", "STYLEREF"];

    public static void Place(XElement root)
    {
        foreach (var simple in root.Descendants(W.FldSimple).ToList())
        {
            var code = new FieldCode((string?)simple.Attribute(W.Ns + "instr") ?? "");
            if (Counted.Contains(code.Kind, StringComparer.Ordinal))
            {
                var format = simple.Elements(W.Run).FirstOrDefault()?.Element(W.RPr);
                if (RestartingFieldNode.Handles(code))
                {
                    simple.ReplaceWith(Whole(code, format));
                    continue;
                }

                simple.RemoveNodes();
                simple.Add(Result(code, format));
            }
        }

        // Outermost first: what stands in a table of contents goes with it.
        foreach (var field in ComplexField.In(root).OrderBy(f => f.Code.Kind == "TOC" ? 0 : 1))
        {
            Place(field);
        }
    }

    private static void Place(ComplexField field)
    {
        var (begin, end) = (field.Begin, field.End!);
        if (begin.Document is null)
        {
            return;
        }

        if (field.Code.Kind == "TOC")
        {
            PlaceToc(field, W.Nearest(begin, W.P)!, W.Nearest(end, W.P)!);
        }
        else if (Counted.Contains(field.Code.Kind, StringComparer.Ordinal) && begin.Parent == end.Parent)
        {
            var separate = field.Separate ?? new XElement(W.Run, begin.Element(W.RPr), new XElement(W.FldChar, new XAttribute(W.FldCharType, "separate")));
            if (field.Separate is null)
            {
                end.AddBeforeSelf(separate);
            }

            var result = separate.ElementsAfterSelf().TakeWhile(e => e != end).ToList();
            var format = result.Find(e => e.Name == W.Run)?.Element(W.RPr) ?? begin.Element(W.RPr);
            if (RestartingFieldNode.Handles(field.Code))
            {
                var inner = begin.ElementsAfterSelf().TakeWhile(e => e != end).ToList();
                begin.ReplaceWith(Whole(field.Code, format));
                inner.Remove();
                end.Remove();
                return;
            }

            separate.AddAfterSelf(Result(field.Code, format));
            result.Remove();
        }
    }

    private static void PlaceToc(ComplexField field, XElement first, XElement last)
    {
        if (first.Parent != last.Parent)
        {
            return;
        }

        var toc = new XElement(W.Toc);
        toc.AddAnnotation(field.Code);
        first.AddBeforeSelf(toc);
        var gone = first.ElementsAfterSelf().TakeWhile(_ => first != last).TakeWhile(e => e != last).Prepend(first).ToList();
        gone.Remove();
        if (first != last)
        {
            last.Remove();
        }
    }

    // A field that is written as a whole stands beside the runs, with the format of its result inside.
    private static XElement Whole(FieldCode code, XElement? format)
    {
        var mark = new XElement(W.Field, new XAttribute("whole", true), format);
        mark.AddAnnotation(code);
        return mark;
    }

    private static XElement Result(FieldCode code, XElement? format)
    {
        var mark = new XElement(W.Field);
        mark.AddAnnotation(code);
        return new XElement(W.Run, format, mark);
    }
}
