using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>An instruction of a compiled part.</summary>
internal abstract class Node
{
    public abstract void Write(WordRendering to);

    public static void WriteAll(IReadOnlyList<Node> nodes, WordRendering to)
    {
        foreach (var node in nodes)
        {
            node.Write(to);
        }
    }
}

/// <summary>XML that never changes.</summary>
internal sealed class StaticNode(string xml, string text) : Node
{
    public override void Write(WordRendering to)
    {
        to.Out.Append(xml);
        to.Said(text);
    }
}

/// <summary>A value inside a run.</summary>
internal sealed class ValueNode(ValueTag tag) : Node
{
    public ValueTag Tag => tag;

    public string? Text(WordRendering to) => ShownValue.Of(to.Scopes.Find(tag.Name), tag.Formats);

    public override void Write(WordRendering to)
    {
        var text = Text(to);
        if (text is null)
        {
            to.Unfilled(tag.Name);
        }
        else
        {
            to.Text(text);
        }
    }
}

/// <summary>A value in a text that is no WordprocessingML, such as the title in the document properties.</summary>
internal sealed class PlainValueNode(ValueTag tag) : Node
{
    public override void Write(WordRendering to)
    {
        if (ShownValue.Of(to.Scopes.Find(tag.Name), tag.Formats) is { } text)
        {
            to.Escaped(text);
        }
        else
        {
            to.Unfilled(tag.Name);
        }
    }
}

/// <summary>A section: repeated for a list, printed once or not at all for anything else.</summary>
internal sealed class SectionNode(SectionOpenTag tag, IReadOnlyList<Node> content) : Node
{
    public override void Write(WordRendering to)
    {
        var value = to.Scopes.Find(tag.Name);
        if (tag.Inverted)
        {
            if (SectionValue.IsEmpty(value))
            {
                WriteAll(content, to);
            }
        }
        else if (value is ListValue list)
        {
            WriteItems(list.Items, to);
        }
        else if (!SectionValue.IsEmpty(value))
        {
            WriteOnce(value!, to);
        }
    }

    private void WriteItems(IReadOnlyList<TagScope> items, WordRendering to)
    {
        for (var i = 0; i < items.Count; i++)
        {
            to.Scopes.Push(items[i], i + 1, items.Count);
            WriteAll(content, to);
            to.Scopes.Pop();
        }
    }

    private void WriteOnce(TagValue value, WordRendering to)
    {
        if (value is ScopeValue group)
        {
            to.Scopes.Push(group.Scope);
        }

        WriteAll(content, to);
        if (value is ScopeValue)
        {
            to.Scopes.Pop();
        }
    }
}

/// <summary>A paragraph.</summary>
/// <param name="head">The opening tag with the paragraph's properties.</param>
/// <param name="content">Its runs.</param>
/// <param name="heading">What it means for the table of contents; null for plain text.</param>
/// <param name="vanishes">True when all that it prints is inside sections: with nothing printed, it vanishes.</param>
internal sealed class ParagraphNode(string head, IReadOnlyList<Node> content, Heading? heading, bool vanishes) : Node
{
    public string Head => head;

    public override void Write(WordRendering to)
    {
        var start = to.Out.Length;
        to.Out.Append(head);
        var begin = to.Out.Length;
        if (heading is null)
        {
            WriteAll(content, to);
        }
        else
        {
            WriteHeading(heading, to);
        }

        if (vanishes && to.Out.Length == begin)
        {
            to.Out.Length = start;
            return;
        }

        to.Out.Append("</w:p>");
        to.EndsWithParagraph = true;
    }

    private void WriteHeading(Heading of, WordRendering to)
    {
        var bookmark = to.Outline.Begin(of);
        to.OpenBookmark(bookmark);
        to.StartListening();
        WriteAll(content, to);
        to.Outline.End(to.StopListening());
        to.CloseBookmark(bookmark);
    }
}

/// <summary>A table; it vanishes when no row is printed.</summary>
internal sealed class TableNode(IReadOnlyList<Node> head, IReadOnlyList<ColumnLoop> columns, IReadOnlyList<(int Loop, int Width)> grid, IReadOnlyList<Node> rows) : Node
{
    public override void Write(WordRendering to)
    {
        var outer = to.Table;
        to.Table = new TableState(columns.Select(c => c.Count(to.Scopes)).ToList(), grid);
        var start = to.Out.Length;
        WriteAll(head, to);
        WriteAll(rows, to);
        if (to.Table.Rows == 0)
        {
            to.Out.Length = start;
        }
        else
        {
            to.Out.Append("</w:tbl>");
            to.EndsWithParagraph = false;
        }

        to.Table = outer;
    }
}

/// <summary>A row of a table.</summary>
internal sealed class RowNode(IReadOnlyList<Node> content) : Node
{
    public override void Write(WordRendering to)
    {
        to.Table!.Rows++;
        to.Table.Column = 0;
        WriteAll(content, to);
    }
}

/// <summary>A cell of a table.</summary>
internal sealed class CellNode(CellShape shape, IReadOnlyList<Node> content, IReadOnlyList<ValueNode> merged) : Node
{
    public override void Write(WordRendering to)
    {
        var table = to.Table!;
        var span = shape.Span(table);
        if (span == 0)
        {
            return;
        }

        var column = table.Column;
        table.Column += span;
        var continues = merged.Count > 0 && table.Continues(column, merged, to);
        to.Out.Append("<w:tc>");
        shape.Write(to, span, merged.Count == 0 ? "" : continues ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        to.EndsWithParagraph = false;
        if (!continues)
        {
            WriteAll(content, to);
        }

        if (!to.EndsWithParagraph)
        {
            to.Out.Append(shape.EmptyParagraph);
        }

        to.Out.Append("</w:tc>");
    }
}

/// <summary>An element that must end with a paragraph: a header, a text box.</summary>
internal sealed class ContainerNode(string open, IReadOnlyList<Node> content, string close) : Node
{
    public override void Write(WordRendering to)
    {
        var outer = to.EndsWithParagraph;
        to.EndsWithParagraph = false;
        to.Out.Append(open);
        WriteAll(content, to);
        to.Out.Append(to.EndsWithParagraph ? "" : "<w:p/>").Append(close);
        to.EndsWithParagraph = outer;
    }
}

/// <summary>A number that must be unique among drawings.</summary>
internal sealed class DrawingIdNode : Node
{
    public override void Write(WordRendering to) => to.Out.Append((++to.Drawings).ToString(CultureInfo.InvariantCulture));
}

/// <summary>The start or the end of a bookmark; of a repeated one only the first is kept.</summary>
internal sealed class BookmarkNode(string id, string? name) : Node
{
    public override void Write(WordRendering to)
    {
        if (name is not null)
        {
            to.OpenTemplateBookmark(id, name);
        }
        else
        {
            to.CloseTemplateBookmark(id);
        }
    }
}

/// <summary>Columns of a table that are repeated.</summary>
/// <param name="Name">The list.</param>
/// <param name="Start">The first grid column.</param>
/// <param name="End">The grid column after the last.</param>
internal sealed record ColumnLoop(string Name, int Start, int End)
{
    public int Count(ScopeStack scopes) => scopes.Find(Name) switch
    {
        ListValue list => list.Items.Count,
        var value => SectionValue.IsEmpty(value) ? 0 : 1,
    };
}

/// <summary>A grid column of a table with repeated columns.</summary>
internal sealed class GridColumnNode(int at, int loop) : Node
{
    public override void Write(WordRendering to)
    {
        var count = loop < 0 ? 1 : to.Table!.Counts[loop];
        for (var i = 0; i < count; i++)
        {
            to.Out.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{to.Table!.WidthOf(at, 1) / count}\"/>");
        }
    }
}

/// <summary>Emptiness of the value of a section.</summary>
internal static class SectionValue
{
    public static bool IsEmpty(TagValue? value) => value switch
    {
        null => true,
        FlagValue flag => !flag.IsTrue,
        TextValue text => string.IsNullOrWhiteSpace(text.Text),
        ListValue list => list.Items.Count == 0,
        BlockValue block => block.Blocks.Count == 0,
        _ => false,
    };
}
