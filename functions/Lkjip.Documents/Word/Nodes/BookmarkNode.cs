namespace Lkjip.Documents.Word;

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
