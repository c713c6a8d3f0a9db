using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Puts together the tags that Word cut into runs and sets a mark in their place, in the run of their first character.</summary>
internal sealed class TagPlacer(WordFindings findings, TagDelimiters delimiters)
{
    private static readonly Dictionary<XName, string> Signs = new()
    {
        [W.Ns + "tab"] = "\n", [W.Ns + "ptab"] = "\n", [W.Ns + "br"] = "\n", [W.Ns + "cr"] = "\n",
        [W.Ns + "noBreakHyphen"] = "-", [W.Ns + "softHyphen"] = "\u00ad",
    };

    /// <summary>Marks all tags of a part.</summary>
    public void Place(XElement root)
    {
        foreach (var paragraph in root.DescendantsAndSelf(W.P).ToList())
        {
            PlaceIn(paragraph);
        }
    }

    private void PlaceIn(XElement paragraph)
    {
        var pieces = Pieces(paragraph);
        var text = string.Concat(pieces.Select(p => p.Text));
        if (!delimiters.MayBeIn(text))
        {
            return;
        }

        paragraph.AddAnnotation(new ParagraphText(text));
        var spans = TagSyntax.Find(text, delimiters).ToList();
        CheckBraces(paragraph, text, spans);
        var tags = spans.Where(s => s.IsWhole).Select(s => (Span: s, Tag: Read(paragraph, text, s))).Where(s => s.Tag is not null).ToList();
        foreach (var (span, tag) in Enumerable.Reverse(tags))
        {
            Replace(pieces, span, tag!);
        }

        TidyRuns(paragraph);
    }

    private static List<TextPiece> Pieces(XElement paragraph)
    {
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (var element in paragraph.Descendants().Where(e => e.Parent!.Name == W.Run && W.Nearest(e, W.P) == paragraph))
        {
            var text = element.Name == W.T ? element.Value : Signs.GetValueOrDefault(element.Name, "");
            if (text.Length > 0 && OutermostText(element, paragraph))
            {
                pieces.Add(new TextPiece(element, at, text));
                at += text.Length;
            }
        }

        return pieces;
    }

    // A run that holds a text box is in the paragraph; what stands in the box is not.
    private static bool OutermostText(XElement element, XElement paragraph) => element.Ancestors().TakeWhile(a => a != paragraph).All(a => a.Name != W.TxbxContent);

    private void CheckBraces(XElement paragraph, string text, List<TagSpan> spans)
    {
        if (delimiters != TagDelimiters.Double)
        {
            return;
        }

        foreach (var span in spans.Where(s => !s.IsWhole))
        {
            Finding("T-BRACE", paragraph, text, span, text.Substring(span.Start, Math.Min(span.Length, 40)));
        }

        var rest = new StringBuilder(text);
        foreach (var span in spans)
        {
            rest.Remove(span.Start, span.Length).Insert(span.Start, new string(' ', span.Length));
        }

        var stray = rest.ToString().IndexOf(TagSyntax.Close, StringComparison.Ordinal);
        if (stray >= 0)
        {
            Finding("T-STRAY", paragraph, text, new TagSpan(stray, 2, false), TagSyntax.Close);
        }
    }

    private Tag? Read(XElement paragraph, string text, TagSpan span)
    {
        var source = text.Substring(span.Start, span.Length).Replace('\n', ' ');
        var parse = TagSyntax.Parse(source);
        if (parse.Tag is null)
        {
            findings.Add(paragraph, parse.Failure(WordPlaces.Of(paragraph), ("around", WordFindings.Around(text, span.Start, span.Length))));
            return new CommentTag(source);
        }

        if (parse.Tag is ChartTag)
        {
            Finding("T-CHART", paragraph, text, span, source);
            return new CommentTag(source);
        }

        if (parse.Tag is not (CommentTag or SectionCloseTag))
        {
            findings.Use(paragraph, parse.Tag);
        }

        return parse.Tag;
    }

    private void Finding(string code, XElement paragraph, string text, TagSpan span, string source) => findings.Add(
        paragraph, TemplateFinding.Of(code, WordPlaces.Of(paragraph), source, ("around", WordFindings.Around(text, span.Start, Math.Min(span.Length, 40)))));

    // Spans are replaced from the last to the first, so what stands before a span is still whole.
    private static void Replace(List<TextPiece> pieces, TagSpan span, Tag tag)
    {
        var end = span.Start + span.Length;
        var touched = pieces.Where(p => p.Start < end && p.Start + p.Text.Length > span.Start).ToList();
        var first = touched[0];
        var mark = new XElement(W.Tag);
        mark.AddAnnotation(tag);
        first.Element.AddAfterSelf(mark);
        var last = touched[^1];
        var tail = last.Start + last.Text.Length > end ? last.Text[(end - last.Start)..] : "";
        if (tail.Length > 0 && last == first)
        {
            mark.AddAfterSelf(TextElement(tail));
        }

        foreach (var piece in touched.Skip(1))
        {
            piece.Cut(piece == last ? tail : "", piece == last ? end : piece.Start);
        }

        first.Cut(first.Text[..(span.Start - first.Start)], first.Start);
    }

    private static XElement TextElement(string text) => new(W.T, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    // Marks of sections and blocks stand between runs, so that what they enclose is made of whole runs.
    private static void TidyRuns(XElement paragraph)
    {
        foreach (var mark in paragraph.Descendants(W.Tag).Where(m => W.Nearest(m, W.P) == paragraph).ToList())
        {
            if (mark.Annotation<Tag>() is SectionOpenTag or SectionCloseTag or CommentTag or BlockTag)
            {
                Lift(mark);
            }
        }

        foreach (var run in paragraph.Descendants(W.Run).Where(r => W.Nearest(r, W.P) == paragraph && !r.Elements().Any(e => e.Name != W.RPr)).ToList())
        {
            run.Remove();
        }
    }

    private static void Lift(XElement mark)
    {
        var run = mark.Parent!;
        if (run.Name != W.Run)
        {
            return;
        }

        var rest = mark.ElementsAfterSelf().ToList();
        rest.Remove();
        mark.Remove();
        run.AddAfterSelf(mark, new XElement(W.Run, run.Attributes(), run.Element(W.RPr), rest));
    }

    private sealed class TextPiece(XElement element, int start, string text)
    {
        public XElement Element => element;

        public int Start { get; private set; } = start;

        public string Text { get; private set; } = text;

        public void Cut(string kept, int from)
        {
            (Start, Text) = (from, kept);
            if (kept.Length == 0)
            {
                element.Remove();
            }
            else if (element.Name == W.T)
            {
                element.Value = kept;
                element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
        }
    }
}
