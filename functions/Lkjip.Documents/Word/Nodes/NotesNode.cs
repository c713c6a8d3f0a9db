namespace Lkjip.Documents.Word;

/// <summary>The notes of a part, in the order of their references.</summary>
internal sealed class NotesNode(string part) : Node
{
    public override void Write(WordRendering to)
    {
        foreach (var note in to.NotesOf(part))
        {
            to.Out.Raw(note);
        }
    }
}
