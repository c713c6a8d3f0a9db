using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Finds what each section repeats, from where its two tags stand, and wraps it in a mark.</summary>
/// <remarks>
/// In one paragraph: the text between. In one table row: the row; with <c>kolom</c> the cells. In different rows of one table: the rows.
/// Each alone in its paragraph: everything between. Inner sections are wrapped before outer ones.
/// </remarks>
internal sealed class SectionWrapper(WordFindings findings)
{
    private static readonly XName[] Silent = [W.PPr, W.BookmarkStart, W.BookmarkEnd, W.Ns + "proofErr"];

    private List<XElement> tags = [];

    /// <summary>Wraps the sections of a part and takes the section tags out.</summary>
    public void Wrap(XElement root)
    {
        SplitPageBreaks(root);
        NoteAlone(root);
        var marks = root.Descendants(W.Tag).Where(m => m.Annotation<Tag>() is SectionOpenTag or SectionCloseTag).ToList();
        foreach (var text in marks.GroupBy(TextOf).ToList())
        {
            tags = [.. text];
            WrapText();
        }

        foreach (var mark in root.Descendants(W.Tag).Where(m => m.Annotation<Tag>() is SectionOpenTag or SectionCloseTag or CommentTag).ToList())
        {
            mark.Remove();
        }

        RemoveEmptied(root);
    }

    private static XElement TextOf(XElement mark) => mark.Ancestors().First(a => a.Name == W.TxbxContent || a.Name == W.Footnote || a.Name == W.Endnote || a.Parent is null);

    private static void NoteAlone(XElement root)
    {
        foreach (var paragraph in root.DescendantsAndSelf(W.P).Where(p => p.Descendants(W.Tag).Any(m => W.Nearest(m, W.P) == p && IsSilent(m))))
        {
            if (paragraph.Elements().All(e => Silent.Contains(e.Name) || IsSilent(e) || IsBlankRun(e)))
            {
                paragraph.AddAnnotation(new AloneMark());
            }
        }

        foreach (var row in root.Descendants(W.Tr).Where(HasOnlySectionTags))
        {
            row.AddAnnotation(new AloneMark());
        }
    }

    // A row whose cells are empty but for tags that open or close a section, which prints nothing itself.
    private static bool HasOnlySectionTags(XElement row) =>
        row.Descendants(W.Tag).Any(m => m.Annotation<Tag>() is SectionOpenTag { Columns: false } or SectionCloseTag)
        && row.Descendants(W.P).All(p => IsAlone(p) || p.Elements().All(e => Silent.Contains(e.Name) || IsBlankRun(e)));

    // LibreOffice joins a page break with the paragraph before or after it; a tag beside one is alone all the same.
    private static void SplitPageBreaks(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.P).Where(p => p.Elements(W.Tag).Any(IsSilent) && p.Elements().Any(IsPageBreak)).ToList())
        {
            var content = paragraph.Elements().Where(e => e.Name != W.PPr).ToList();
            if (!content.TrueForAll(e => Silent.Contains(e.Name) || IsSilent(e) || IsBlankRun(e) || IsPageBreak(e)))
            {
                continue;
            }

            foreach (var at in content.Where(IsPageBreak))
            {
                paragraph.AddBeforeSelf(Part(paragraph, at.ElementsBeforeSelf()), Part(paragraph, [at]));
            }

            if (paragraph.Elements().All(e => e.Name == W.PPr || IsBlankRun(e)) && paragraph.Element(W.PPr)?.Element(W.SectPr) is null)
            {
                paragraph.Remove();
            }
        }
    }

    private static XElement? Part(XElement paragraph, IEnumerable<XElement> elements)
    {
        var content = elements.Where(e => e.Name != W.PPr).ToList();
        if (content.Count == 0)
        {
            return null;
        }

        content.Remove();
        var properties = paragraph.Element(W.PPr);
        var part = new XElement(W.P, properties is null ? null : new XElement(properties.Name, properties.Elements().Where(e => e.Name != W.SectPr)), content);
        part.AddAnnotation(WordPlaces.SpotOf(paragraph));
        part.AddAnnotation(WordFindings.TextAt(paragraph) ?? new ParagraphText(""));
        return part;
    }

    private static bool IsPageBreak(XElement e) =>
        e.Name == W.Run && e.Elements().All(c => c.Name == W.RPr || (c.Name == W.Ns + "br" && (string?)c.Attribute(W.Ns + "type") == "page")) && e.Elements(W.Ns + "br").Any();

    private static bool IsSilent(XElement e) => e.Name == W.Tag && e.Annotation<Tag>() is SectionOpenTag or SectionCloseTag or CommentTag;

    private static bool IsBlankRun(XElement e) =>
        e.Name == W.Run && e.Elements().All(c => c.Name == W.RPr || c.Name == W.Ns + "lastRenderedPageBreak" || (c.Name == W.T && string.IsNullOrWhiteSpace(c.Value)));

    private static bool IsAlone(XElement element) => element.Annotation<AloneMark>() is not null;

    private void WrapText()
    {
        var open = new Stack<int>();
        var forgiven = new List<string>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (Of<SectionOpenTag>(i) is not null)
            {
                open.Push(i);
            }
            else
            {
                Close(i, open, forgiven);
            }
        }

        foreach (var i in open.Reverse())
        {
            Report("T-UNCLOSED", i, ("name", Of<SectionOpenTag>(i)!.Name));
        }
    }

    private void Close(int i, Stack<int> open, List<string> forgiven)
    {
        var name = Of<SectionCloseTag>(i)!.Name;
        if (forgiven.Remove(name))
        {
            return;
        }

        if (open.Count == 0 || (name.Length > 0 && open.All(o => Of<SectionOpenTag>(o)!.Name != name)))
        {
            Report("T-UNOPENED", i, ("name", name));
            return;
        }

        while (name.Length > 0 && Of<SectionOpenTag>(open.Peek())!.Name is var other && other != name)
        {
            var inner = open.Pop();
            if (Enumerable.Range(i + 1, tags.Count - i - 1).Any(later => Of<SectionCloseTag>(later)?.Name == other))
            {
                Report("T-CROSSED", i, ("other", other));
                forgiven.Add(other);
            }
            else
            {
                Report("T-UNCLOSED", inner, ("name", other));
            }
        }

        WrapPair(open.Pop(), i);
    }

    private T? Of<T>(int i)
        where T : Tag => tags[i].Annotation<Tag>() as T;

    private void Report(string code, int i, params (string, string)[] arguments) =>
        findings.Add(code, tags[i], tags[i].Annotation<Tag>()!.Source, arguments);

    private void WrapPair(int openAt, int closeAt)
    {
        var (open, close) = (tags[openAt], tags[closeAt]);
        var mark = new SectionMark(Of<SectionOpenTag>(openAt)!, openAt, closeAt);
        var container = Common(open, close);
        if (mark.Tag.Columns)
        {
            WrapColumns(mark, open, close);
        }
        else if (W.Nearest(open, W.P) == W.Nearest(close, W.P))
        {
            WrapInline(mark, open, close);
        }
        else if (container.Name == W.Tr)
        {
            WrapRange(mark, container, container, Above(container));
        }
        else if (container.Name == W.Tbl)
        {
            WrapRange(mark, Child(container, open), Child(container, close), container);
        }
        else
        {
            WrapBlocks(mark, container, open, close);
        }
    }

    private void WrapInline(SectionMark mark, XElement open, XElement close)
    {
        if (open.Parent != close.Parent)
        {
            Report("T-CROSSED", mark.Close, ("other", mark.Tag.Name));
            return;
        }

        Enclose(mark, open.ElementsAfterSelf().TakeWhile(e => e != close).ToList(), open);
    }

    private void WrapColumns(SectionMark mark, XElement open, XElement close)
    {
        var (first, last) = (W.Nearest(open, W.Tc), W.Nearest(close, W.Tc));
        if (first is null || last is null || first.Parent != last.Parent)
        {
            Report("T-COLUMN", mark.Open);
            return;
        }

        Enclose(mark, [.. first.ElementsAfterSelf().TakeWhile(_ => first != last).TakeWhile(e => e != last).Prepend(first).Union(first == last ? [] : [last])], null);
    }

    // A row may already be wrapped by sections whose tags stand in it; those inside this pair are its inner ones, others cross it.
    private void WrapRange(SectionMark mark, XElement first, XElement last, XElement container)
    {
        (first, last) = (Climb(first, container), Climb(last, container));
        if (Crosses(mark, first) || Crosses(mark, last))
        {
            Report("T-CROSSED", mark.Open, ("other", (first.Annotation<SectionMark>() ?? last.Annotation<SectionMark>())!.Tag.Name));
            return;
        }

        Enclose(mark, [.. first.ElementsAfterSelf().TakeWhile(_ => first != last).TakeWhile(e => e != last).Prepend(first).Union(first == last ? [] : [last])], null);
    }

    private void WrapBlocks(SectionMark mark, XElement container, XElement open, XElement close)
    {
        var (first, last) = (W.Nearest(open, W.P)!, W.Nearest(close, W.P)!);
        if (W.Nearest(open, W.Tbl) != W.Nearest(close, W.Tbl) || W.Nearest(open, W.Tc) != W.Nearest(close, W.Tc))
        {
            Report("T-ROWLOOP", mark.Open);
        }
        else if (!IsAlone(first) || !IsAlone(last) || first.Parent != last.Parent || first.Parent != container)
        {
            Report("T-ALONE", IsAlone(first) && first.Parent == container ? mark.Close : mark.Open);
        }
        else
        {
            Enclose(mark, [.. first.ElementsAfterSelf().TakeWhile(e => e != last)], first);
        }
    }

    private void Enclose(SectionMark mark, List<XElement> content, XElement? after)
    {
        var section = new XElement(W.Section);
        section.AddAnnotation(mark);
        section.AddAnnotation(WordPlaces.SpotOf(tags[mark.Open]));
        section.AddAnnotation(WordFindings.TextAt(tags[mark.Open]) ?? new ParagraphText(mark.Tag.Source));
        if (after is not null)
        {
            after.AddAfterSelf(section);
        }
        else
        {
            content[0].AddBeforeSelf(section);
        }

        content.Remove();
        section.Add(content);
    }

    private static bool Crosses(SectionMark mark, XElement unit) =>
        unit.DescendantsAndSelf(W.Section).TakeWhile(e => e == unit || e.Parent!.Name == W.Section)
            .Any(e => e.Annotation<SectionMark>() is { } inner && (inner.Open < mark.Open || inner.Close > mark.Close));

    private static XElement Climb(XElement element, XElement container)
    {
        while (element.Parent != container)
        {
            element = element.Parent!;
        }

        return element;
    }

    private static XElement Above(XElement element) => element.Ancestors().First(a => a.Name != W.Section);

    private static XElement Child(XElement container, XElement element) => element.Ancestors().First(a => a.Parent == container);

    private static XElement Common(XElement left, XElement right)
    {
        var ancestors = right.Ancestors().ToHashSet();
        return left.Ancestors().First(a => a.Name != W.Section && ancestors.Contains(a));
    }

    // No empty rows and paragraphs are left where only section tags stood; a table keeps at least one row, a cell one paragraph.
    private static void RemoveEmptied(XElement root)
    {
        foreach (var row in root.Descendants(W.Tr).Where(IsAlone).ToList())
        {
            if (W.Nearest(row, W.Tbl)!.Descendants(W.Tr).Any(other => other != row))
            {
                row.Remove();
            }
        }

        foreach (var paragraph in root.DescendantsAndSelf(W.P).Where(IsAlone).ToList())
        {
            var alone = W.Containers.Contains(paragraph.Parent!.Name) && paragraph.Parent.Elements().Count(e => e.Name == W.P || e.Name == W.Tbl || e.Name == W.Section) == 1;
            if (!alone && paragraph.Element(W.PPr)?.Element(W.SectPr) is null)
            {
                paragraph.Remove();
            }
        }
    }

    private sealed record AloneMark;
}
