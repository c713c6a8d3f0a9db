using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A block of paragraphs, lists, tables and photos in the place of a paragraph.</summary>
internal sealed class BlockNode(BlockTag tag, BlockPlace place) : Node
{
    public override void Write(WordRendering to)
    {
        switch (to.Scopes.Find(tag.Name))
        {
            case BlockValue block:
                new BlockWriter(to, place, block).Write(block.Blocks, 0);
                break;
            case TextValue text:
                foreach (var line in text.Text.ReplaceLineEndings("\n").Split('\n'))
                {
                    new ParagraphWriter(to, place).Plain(line);
                }

                break;
            default:
                to.Unfilled(tag.Name);
                break;
        }
    }
}
