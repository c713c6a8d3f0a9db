namespace Lkjip.Documents.Word;

/// <summary>A cell of a table.</summary>
/// <param name="shape">Its properties.</param>
/// <param name="content">What it holds.</param>
/// <param name="merged">The values by which it is merged with the cell above.</param>
internal sealed class CellNode(CellShape shape, NodeList content, IReadOnlyList<ValueNode> merged) : Node
{
    public override bool IsListed => content.IsListed;

    public override void Write(WordRendering to)
    {
        if (shape.IsFixed)
        {
            WriteFixed(to);
            return;
        }

        var table = to.Table!;
        var span = shape.Span(table);
        if (span == 0)
        {
            return;
        }

        var column = table.Column;
        table.Column += span;
        var continues = merged.Count > 0 && table.Continues(column, merged, to);
        to.Out.Raw("<w:tc>"u8);
        shape.Write(to, span, merged.Count == 0 ? "" : continues ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        to.EndsWithParagraph = false;
        if (!continues)
        {
            content.Write(to);
        }

        Close(to);
    }

    public override void Unfold(List<Node> to)
    {
        if (!shape.IsFixed || !content.EndsWithParagraph)
        {
            to.Add(this);
            return;
        }

        to.Add(shape.Open);
        to.AddRange(content.Nodes);
        to.Add(new StaticNode("</w:tc>"));
    }

    private void WriteFixed(WordRendering to)
    {
        shape.Open.Write(to);
        to.EndsWithParagraph = false;
        content.Write(to);
        Close(to);
    }

    private void Close(WordRendering to)
    {
        if (!to.EndsWithParagraph)
        {
            to.Out.Raw(shape.EmptyParagraph);
        }

        to.Out.Raw("</w:tc>"u8);
    }
}
