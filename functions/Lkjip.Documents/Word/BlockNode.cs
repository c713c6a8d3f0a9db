using System.Text;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A block of paragraphs, lists, tables and photos in the place of a paragraph.</summary>
internal sealed class BlockNode(BlockTag tag, BlockPlace place) : Node
{
    public override void Write(WordRendering to)
    {
        var start = to.Out.Length;
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

        if (place.KeepsWithNext && to.EndsWithParagraph)
        {
            KeepLast(to.Out, start);
        }
    }

    // What stands after the block, such as a signature, must not be alone on a page: the last paragraph stays with it.
    private static void KeepLast(StringBuilder text, int start)
    {
        const string Open = "<w:p><w:pPr>";
        const string Keep = "<w:keepNext/>";
        var written = text.ToString(start, text.Length - start);
        var at = written.LastIndexOf(Open, StringComparison.Ordinal) + Open.Length;
        if (at < Open.Length)
        {
            return;
        }

        if (written.AsSpan(at).StartsWith("<w:pStyle", StringComparison.Ordinal))
        {
            at = written.IndexOf("/>", at, StringComparison.Ordinal) + 2;
        }

        if (!written.AsSpan(at).StartsWith(Keep, StringComparison.Ordinal))
        {
            text.Insert(start + at, Keep);
        }
    }
}
