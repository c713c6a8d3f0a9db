using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A value in a text that is no WordprocessingML, such as the title in the document properties.</summary>
internal sealed class PlainValueNode(ValueTag tag) : Node
{
    public override void Write(WordRendering to)
    {
        if (ShownValue.Of(to.Scopes.Find(tag.Key), tag.Formats) is { } text)
        {
            to.Out.Text(text);
        }
        else
        {
            to.Unfilled(tag.Name);
        }
    }
}
