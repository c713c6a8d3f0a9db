using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A value inside a run.</summary>
internal sealed class ValueNode(ValueTag tag) : Node
{
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
            to.Text(text);
        }
    }
}
