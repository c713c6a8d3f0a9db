using System.Globalization;
using System.Xml.Linq;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Word;

/// <summary>Sets the findings of a template as comments into its text (komentar).</summary>
internal sealed class WordComments
{
    private const string Author = "Pemeriksa templat";

    private readonly XElement document;
    private readonly XElement comments;
    private readonly ILookup<string, XElement> paragraphs;
    private int next;

    /// <param name="document">The main part, to which anchors are added.</param>
    /// <param name="comments">The list of comments, to which the findings are added.</param>
    public WordComments(XElement document, XElement comments)
    {
        (this.document, this.comments) = (document, comments);
        new WordPlaces().Mark(document, WordPlaces.Body);
        paragraphs = document.Descendants(W.P).Where(p => !p.Ancestors(W.Fallback).Any()).ToLookup(WordPlaces.Of, StringComparer.Ordinal);
        next = comments.Elements().Select(c => (int?)c.Attribute(W.Id) ?? 0).Append(-1).Max() + 1;
    }

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        var id = next++;
        comments.Add(Comment(id, finding));
        if (At(finding) is { } paragraph)
        {
            Anchor(id, paragraph, finding.Stated ?? "");
        }
    }

    private static XElement Comment(int id, Finding finding) => new(
        W.Ns + "comment",
        new XAttribute(W.Id, id),
        new XAttribute(W.Ns + "author", Author),
        new XAttribute(W.Ns + "initials", "PT"),
        new XElement(W.P, new XElement(W.Run, new XElement(W.T, Preserved, $"{finding.Message} ({finding.Code})"))));

    private static XAttribute Preserved => new(XNamespace.Xml + "space", "preserve");

    private XElement? At(Finding finding)
    {
        var there = paragraphs[finding.Place].ToList();
        var found = there.Find(p => finding.Stated is { Length: > 0 } stated && Text(Runs(p)).Contains(stated, StringComparison.Ordinal))
            ?? there.FirstOrDefault()
            ?? Reference(finding.Place)
            ?? document.Descendants(W.P).FirstOrDefault();
        return found?.AncestorsAndSelf(W.P).LastOrDefault();
    }

    // "catatan kaki 2, paragraf 1": notes are numbered in the order of their references.
    private XElement? Reference(string place)
    {
        var (kind, label) = place.StartsWith(WordPlaces.Footnotes, StringComparison.Ordinal) ? ("footnoteReference", WordPlaces.Footnotes) : ("endnoteReference", WordPlaces.Endnotes);
        return place.StartsWith(label + " ", StringComparison.Ordinal)
            && int.TryParse(place[(label.Length + 1)..].Split(',')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? document.Descendants(W.Ns + kind).ElementAtOrDefault(number - 1)?.Ancestors(W.P).FirstOrDefault()
            : null;
    }

    private static void Anchor(int id, XElement paragraph, string stated)
    {
        var (first, last) = Around(paragraph, stated);
        var start = new XElement(W.Ns + "commentRangeStart", new XAttribute(W.Id, id));
        if (first is not null)
        {
            first.AddBeforeSelf(start);
        }
        else if (paragraph.Element(W.PPr) is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            paragraph.AddFirst(start);
        }

        var end = new[]
        {
            new XElement(W.Ns + "commentRangeEnd", new XAttribute(W.Id, id)),
            new XElement(W.Run, new XElement(W.Ns + "commentReference", new XAttribute(W.Id, id))),
        };
        if (last is not null)
        {
            last.AddAfterSelf(end);
        }
        else
        {
            paragraph.Add(end);
        }
    }

    // The runs that a tag is made of, when they stand beside each other; otherwise the whole paragraph is meant.
    private static (XElement? First, XElement? Last) Around(XElement paragraph, string stated)
    {
        var runs = Runs(paragraph);
        var start = stated.Length == 0 ? -1 : Text(runs).IndexOf(stated, StringComparison.Ordinal);
        if (start < 0)
        {
            return (null, null);
        }

        var (at, touched) = (0, new List<XElement>());
        foreach (var (run, text) in runs)
        {
            if (at < start + stated.Length && at + text.Length > start)
            {
                touched.Add(run);
            }

            at += text.Length;
        }

        return touched.TrueForAll(r => r.Parent == paragraph) ? (touched[0], touched[^1]) : (null, null);
    }

    private static List<(XElement Run, string Text)> Runs(XElement paragraph) =>
        [.. paragraph.Descendants(W.Run).Where(r => W.Nearest(r, W.P) == paragraph).Select(r => (r, string.Concat(r.Elements(W.T).Select(t => t.Value)))).Where(r => r.Item2.Length > 0)];

    private static string Text(List<(XElement Run, string Text)> runs) => string.Concat(runs.Select(r => r.Text));
}
