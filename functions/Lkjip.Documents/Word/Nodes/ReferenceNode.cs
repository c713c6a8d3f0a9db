namespace Lkjip.Documents.Word;

/// <summary>A link or field that refers to a bookmark; its text alone where the document has no such bookmark.</summary>
internal sealed class ReferenceNode(string bookmark, NodeList whole, NodeList plain) : Node
{
    public override bool IsListed => whole.IsListed;

    public override void Write(WordRendering to) => (to.HasBookmark(bookmark) ? whole : plain).Write(to);
}
