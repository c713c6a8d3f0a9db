namespace Lkjip.Documents.Word;

/// <summary>A paragraph.</summary>
/// <param name="head">The opening tag with the paragraph's properties.</param>
/// <param name="content">Its runs.</param>
/// <param name="heading">What it means for the table of contents; null for plain text.</param>
/// <param name="vanishes">True when all that it prints is inside sections: with nothing to print, it vanishes.</param>
internal sealed class ParagraphNode(string head, NodeList content, Heading? heading, bool vanishes) : Node
{
    private readonly StaticNode open = new(head);
    private readonly StaticNode close = new("</w:p>", "", Ending.Paragraph);

    public override bool IsListed => heading is not null || content.IsListed;

    public override bool Prints(WordRendering to) => !vanishes || content.Prints(to);

    public override void Write(WordRendering to)
    {
        if (!Prints(to))
        {
            return;
        }

        open.Write(to);
        if (heading is null)
        {
            content.Write(to);
        }
        else
        {
            WriteHeading(heading, to);
        }

        close.Write(to);
    }

    public override void Unfold(List<Node> to)
    {
        if (heading is not null || vanishes)
        {
            to.Add(this);
            return;
        }

        to.Add(open);
        to.AddRange(content.Nodes);
        to.Add(close);
    }

    private void WriteHeading(Heading of, WordRendering to)
    {
        var bookmark = to.Outline.Begin(of);
        to.OpenBookmark(bookmark);
        to.StartListening();
        content.Write(to);
        to.Outline.End(to.StopListening());
        to.CloseBookmark(bookmark);
    }
}
