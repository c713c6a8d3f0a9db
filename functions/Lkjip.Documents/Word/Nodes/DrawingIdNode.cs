namespace Lkjip.Documents.Word;

/// <summary>A number that must be unique among drawings.</summary>
internal sealed class DrawingIdNode : Node
{
    public override void Write(WordRendering to) => to.Out.Number(++to.Drawings);
}
