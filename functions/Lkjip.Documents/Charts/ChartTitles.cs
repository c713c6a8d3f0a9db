using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>Takes the tags out of the titles of a chart, put together where the editor cut them, and sets marks in their place.</summary>
internal sealed class ChartTitles
{
    /// <summary>A mark; its <see cref="ValueTag"/> is an annotation.</summary>
    public static readonly XName Mark = XNamespace.Get("urn:lkjip") + "value";

    /// <summary>The tag that names the chart; null where no title has one.</summary>
    public ChartTag? Chart { get; private set; }

    /// <summary>The value tags, in the order of the part.</summary>
    public List<ValueTag> Values { get; } = [];

    /// <summary>What cannot be read: makes the finding for a place.</summary>
    public List<TagParse> Wrong { get; } = [];

    /// <summary>Tags that a title cannot hold.</summary>
    public List<Tag> Misplaced { get; } = [];

    /// <summary>Takes out the tags of all titles.</summary>
    public void Take(XElement root)
    {
        foreach (var paragraph in root.Descendants(ChartXml.A + "p"))
            TakeFrom(paragraph);
    }

    /// <summary>True for a title that says something.</summary>
    public static bool HasText(XElement title) =>
        title.Descendants(ChartXml.A + "t").Any(text => text.Elements(Mark).Any() || !string.IsNullOrWhiteSpace(text.Value));

    private void TakeFrom(XElement paragraph)
    {
        var texts = paragraph.Elements(ChartXml.A + "r").Elements(ChartXml.A + "t").ToList();
        var whole = string.Concat(texts.Select(text => text.Value));
        foreach (var span in TagSyntax.Find(whole).Reverse().Where(span => span.IsWhole))
        {
            var parse = TagSyntax.Parse(whole.Substring(span.Start, span.Length));
            Cut(texts, span, Kept(parse));
        }
    }

    private XElement? Kept(TagParse parse)
    {
        switch (parse.Tag)
        {
            case ChartTag chart:
                Chart ??= chart;
                return null;
            case ValueTag value:
                Values.Insert(0, value);
                var mark = new XElement(Mark);
                mark.AddAnnotation(value);
                return mark;
            case null:
                Wrong.Insert(0, parse);
                return null;
            case CommentTag:
                return null;
            default:
                Misplaced.Insert(0, parse.Tag);
                return null;
        }
    }

    // Spans are cut from the last to the first, so what stands before a span is still plain text.
    private static void Cut(List<XElement> texts, TagSpan span, XElement? mark)
    {
        var (at, end) = (0, span.Start + span.Length);
        foreach (var text in texts)
        {
            var first = (XText?)text.FirstNode;
            var length = first?.Value.Length ?? 0;
            var (from, to) = (Math.Clamp(span.Start - at, 0, length), Math.Clamp(end - at, 0, length));
            if (first is not null && from < to)
            {
                if (to < length)
                    first.AddAfterSelf(new XText(first.Value[to..]));
                if (at + from == span.Start && mark is not null)
                    first.AddAfterSelf(mark);
                first.Value = first.Value[..from];
            }

            at += length;
        }
    }
}
