namespace Lkjip.Documents.Word;

/// <summary>An element that must end with a paragraph: a header, a text box.</summary>
internal sealed class ContainerNode(string open, NodeList content, string close) : Node
{
    private readonly StaticNode head = new(open);
    private readonly StaticNode tail = new(close);

    public override bool IsListed => content.IsListed;

    public override void Write(WordRendering to)
    {
        var outer = to.EndsWithParagraph;
        to.EndsWithParagraph = false;
        head.Write(to);
        content.Write(to);
        to.Out.Raw(to.EndsWithParagraph ? [] : "<w:p/>"u8);
        tail.Write(to);
        to.EndsWithParagraph = outer;
    }
}
