using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>Takes the tags out of the titles of a chart, put together where the editor cut them, and sets marks in their place (judul grafik).</summary>
/// <param name="delimiters">What opens and closes tags.</param>
internal sealed class ChartTitles(TagDelimiters delimiters)
{
    /// <summary>A mark; its attribute "number" says which of <see cref="Values"/> it stands for.</summary>
    public static readonly XName Mark = XNamespace.Get("urn:lkjip") + "value";

    /// <summary>The tag that names the chart; null where no title has one.</summary>
    public ChartTag? Chart { get; private set; }

    /// <summary>The value tags.</summary>
    public List<ValueTag> Values { get; } = [];

    /// <summary>Tags that cannot be read, as written.</summary>
    public List<(string Source, TagParse Parse)> Wrong { get; } = [];

    /// <summary>Texts with braces that are not closed.</summary>
    public List<string> Open { get; } = [];

    /// <summary>Tags that a title cannot hold.</summary>
    public List<Tag> Misplaced { get; } = [];

    /// <summary>Takes out the tags of all titles.</summary>
    public void Take(XElement root)
    {
        foreach (var paragraph in root.Descendants(ChartXml.A + "p"))
            TakeFrom([.. paragraph.Elements(ChartXml.A + "r").Elements(ChartXml.A + "t")]);
    }

    /// <summary>Takes out the tags of a text that stands in these elements, one after the other.</summary>
    public void TakeFrom(IReadOnlyList<XElement> texts)
    {
        var whole = string.Concat(texts.Select(text => text.Value));
        foreach (var span in TagSyntax.Find(whole, delimiters).Reverse())
        {
            var source = whole.Substring(span.Start, span.Length);
            if (span.IsWhole)
                Cut(texts, span, Marked(source, TagSyntax.Parse(source)));
            else
                Open.Add(source);
        }
    }

    /// <summary>True for a title that says something.</summary>
    public static bool HasText(XElement title) =>
        title.Descendants(ChartXml.A + "t").Any(text => text.Elements(Mark).Any() || !string.IsNullOrWhiteSpace(text.Value));

    private XElement? Marked(string source, TagParse parse)
    {
        switch (parse.Tag)
        {
            case null:
                Wrong.Add((source, parse));
                return null;
            case ChartTag chart:
                Chart = chart;
                return null;
            case ValueTag value:
                Values.Add(value);
                return new XElement(Mark, new XAttribute("number", Values.Count - 1));
            case CommentTag:
                return null;
            default:
                Misplaced.Add(parse.Tag);
                return null;
        }
    }

    // Spans are cut from the last to the first, so what stands before a span is still plain text.
    private static void Cut(IReadOnlyList<XElement> texts, TagSpan span, XElement? mark)
    {
        var (at, end) = (0, span.Start + span.Length);
        foreach (var text in texts)
        {
            var first = text.FirstNode as XText;
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
