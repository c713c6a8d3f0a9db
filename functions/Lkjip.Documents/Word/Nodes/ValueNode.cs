using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A value inside a run.</summary>
internal sealed class ValueNode(ValueTag tag) : Node
{
    private static readonly StaticNode Open = new("<w:t xml:space=\"preserve\">");
    private static readonly StaticNode Close = new("</w:t>");

    public ValueTag Tag => tag;

    public string? Text(WordRendering to) => ShownValue.Of(to.Scopes.Find(tag.Key), tag.Formats);

    public override bool Prints(WordRendering to) => Text(to) is not null;

    public override void Write(WordRendering to)
    {
        var text = Text(to);
        if (text is null)
        {
            to.Unfilled(tag.Name);
        }
        else
        {
            to.Content(text);
        }
    }

    public override void Unfold(List<Node> to)
    {
        to.Add(Open);
        to.Add(this);
        to.Add(Close);
    }
}
