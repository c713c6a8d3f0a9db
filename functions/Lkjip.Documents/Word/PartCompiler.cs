using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Charts;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Turns a marked part into static XML and instructions.</summary>
internal sealed class PartCompiler(WordStyles styles, WordFindings findings, WordNeeds needs, TextWidths widths, string part)
{
    private readonly List<Node> nodes = [];
    private readonly StringBuilder xml = new();
    private readonly StringBuilder text = new();
    private Ending ending;

    public static NodeList Compile(XElement root, WordStyles styles, WordFindings findings, WordNeeds needs, string part)
    {
        XmlPrefixes.Gather(root);
        return new PartCompiler(styles, findings, needs, new TextWidths(root), part).Collect(c => c.Walk(root));
    }

    private NodeList Children(XElement of) => Nested(c => c.WalkChildren(of));

    private NodeList Nested(Action<PartCompiler> walk) => new PartCompiler(styles, findings, needs, widths, part).Collect(walk);

    private NodeList Collect(Action<PartCompiler> walk)
    {
        walk(this);
        Flush();
        return new NodeList(nodes);
    }

    private void Flush()
    {
        if (xml.Length > 0)
        {
            nodes.Add(new StaticNode(xml.ToString(), text.ToString(), ending));
            xml.Clear();
            text.Clear();
            ending = Ending.Open;
        }
    }

    private void Add(Node node)
    {
        Flush();
        nodes.Add(node);
    }

    private void WalkChildren(XElement of)
    {
        foreach (var child in of.Elements())
        {
            Walk(child);
        }
    }

    private void Walk(XElement e)
    {
        if (e.Name.Namespace == W.Lk)
        {
            WalkMark(e);
        }
        else if (e.Name == W.TcPr)
        {
            // Written with its cell.
        }
        else if ((e.Name == W.P || e.Name == W.Tbl) && IsStatic(e))
        {
            XmlText.Write(e, xml);
            ending = e.Name == W.P ? Ending.Paragraph : Ending.Table;
        }
        else if (e.Name == W.P)
        {
            Add(Paragraph(e));
        }
        else if (e.Name == W.Tbl)
        {
            Add(new TableCompiler(e, Children).Compile());
        }
        else if (W.Containers.Contains(e.Name) && e.Name != W.Tc)
        {
            Add(Container(e));
        }
        else if (e.Name == W.BookmarkStart)
        {
            Add(new BookmarkNode((string?)e.Attribute(W.Id) ?? "", (string?)e.Attribute(W.Ns + "name") ?? ""));
        }
        else if (e.Name == W.BookmarkEnd)
        {
            Add(new BookmarkNode((string?)e.Attribute(W.Id) ?? "", null));
        }
        else
        {
            WalkPlain(e);
        }
    }

    private void WalkMark(XElement e)
    {
        if (e.Annotation<Node>() is { } made)
        {
            _ = e.Annotation<Tag>() is PictureTag && needs.Pictures.Add(part);
            Add(made);
        }
        else if (e.Name == W.Section)
        {
            Add(new SectionNode(e.Annotation<SectionMark>()!.Tag, Children(e)));
        }
        else if (e.Name == W.Field)
        {
            var code = e.Annotation<FieldCode>()!;
            var format = e.Element(W.RPr) is { } properties ? XmlText.Of(properties) : "";
            Add(e.Attribute("whole") is null ? new FieldNode(code, styles) : new RestartingFieldNode(code, format, styles));
        }
        else if (e.Name == W.Reference)
        {
            var reference = e.Annotation<ReferenceMark>()!;
            Add(new ReferenceNode(reference.Bookmark, Children(e), Nested(c => reference.Plain.ToList().ForEach(c.Walk))));
        }
        else if (e.Name == W.Note)
        {
            var note = e.Annotation<NoteMark>()!;
            Add(new NoteNode(note, new PartCompiler(styles, findings, needs, widths, note.Part).Collect(c => c.WalkChildren(e))));
        }
        else if (e.Name == W.Notes)
        {
            Add(new NotesNode(part));
        }
        else if (e.Name == W.Toc)
        {
            Add(new TocNode(e.Annotation<FieldCode>()!, styles, widths.At(e)));
        }
        else if (e.Annotation<Tag>() is ValueTag value)
        {
            Add(new ValueNode(value));
        }
        else if (e.Annotation<ChartFrame>() is { } chart)
        {
            Add(new ChartNode(chart));
        }
        else if (e.Annotation<Tag>() is PictureTag picture)
        {
            needs.Pictures.Add(part);
            Add(new PictureNode(picture, PictureFrame.Around(e, widths.At(e))));
        }
    }

    private Node Paragraph(XElement p)
    {
        if (p.Elements(W.Tag).FirstOrDefault(m => m.Annotation<Tag>() is BlockTag) is { } block)
        {
            var tag = (BlockTag)block.Annotation<Tag>()!;
            if (p.Elements().All(e => e == block || e.Name == W.PPr || e.Name == W.BookmarkStart || e.Name == W.BookmarkEnd
                || e.Name == W.Ns + "proofErr" || (e.Name == W.Run && e.Elements().All(c => c.Name == W.RPr || (c.Name == W.T && string.IsNullOrWhiteSpace(c.Value))))))
            {
                needs.Lists = true;
                needs.Pictures.Add(part);
                return new BlockNode(tag, BlockPlace.Of(p, widths.At(p)));
            }

            findings.Add("T-BLOCK", block, tag.Source);
        }

        var head = new StringBuilder();
        XmlText.Open(p, head);
        if (p.Element(W.PPr) is { } properties)
        {
            XmlText.Write(properties, head);
        }

        var content = Nested(c => c.WalkRuns(p));
        return new ParagraphNode(head.ToString(), content, HeadingOf(p), Vanishes(p));
    }

    private void WalkRuns(XElement p)
    {
        foreach (var child in p.Elements().Where(e => e.Name != W.PPr))
        {
            Walk(child);
        }
    }

    private Heading? HeadingOf(XElement paragraph) => needs.Headings ? styles.HeadingOf(paragraph) : null;

    // What says nothing that changes, counts or must be unique.
    private bool IsStatic(XElement block)
    {
        foreach (var e in block.DescendantsAndSelf())
        {
            if (e.Name.Namespace == W.Lk || e.Name == W.BookmarkStart || e.Name == W.BookmarkEnd || e.Name == W.DocPr || e.Name == W.TxbxContent
                || (e.Name == W.P && HeadingOf(e) is not null))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Vanishes(XElement p) =>
        p.Element(W.PPr)?.Element(W.SectPr) is null && p.Elements(W.Section).Any()
        && p.Elements().All(e => e.Name == W.PPr || e.Name == W.Section || e.Name == W.Ns + "proofErr");

    private ContainerNode Container(XElement e)
    {
        var (open, close) = (new StringBuilder(), new StringBuilder());
        XmlText.Open(e, open);
        XmlText.Close(e, close);
        return new ContainerNode(open.ToString(), Children(e), close.ToString());
    }

    private void WalkPlain(XElement e)
    {
        if (e.Name == W.DocPr)
        {
            WalkDrawing(e);
            return;
        }

        if (e.Name == W.T)
        {
            text.Append(e.Value);
        }
        else if ((e.Name == W.Ns + "tab" || e.Name == W.Ns + "br") && e.Parent?.Name == W.Run)
        {
            text.Append(' ');
        }

        if (!e.Elements().Any())
        {
            XmlText.Write(e, xml);
            return;
        }

        XmlText.Open(e, xml);
        WalkChildren(e);
        XmlText.Close(e, xml);
    }

    private void WalkDrawing(XElement e)
    {
        xml.Append("<wp:docPr id=\"");
        Add(new DrawingIdNode());
        var copy = new StringBuilder();
        var id = e.Attribute("id");
        id?.Remove();
        XmlText.Write(e, copy);
        xml.Append('"').Append(copy.ToString().AsSpan("<wp:docPr".Length));
    }
}
