using System.Text.RegularExpressions;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A block of paragraphs, lists, tables and photos in the place of a paragraph.</summary>
internal sealed partial class BlockNode(BlockTag tag, BlockPlace place) : Node
{
    public override bool IsListed => true;

    public override void Write(WordRendering to)
    {
        if (place.KeepsWithNext)
        {
            to.Out.Raw(KeepLast(to.Aside(WriteValue)));
        }
        else
        {
            WriteValue(to);
        }
    }

    private void WriteValue(WordRendering to)
    {
        switch (to.Scopes.Find(tag.Key))
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

    // What stands after the block, such as a signature, must not be alone on a page: the last paragraph stays with it.
    private static string KeepLast(string written)
    {
        if (!written.EndsWith("</w:p>", StringComparison.Ordinal) || Heads().Matches(written).LastOrDefault() is not { } head)
        {
            return written;
        }

        var at = head.Index + head.Length;
        return written.AsSpan(at).StartsWith("<w:keepNext/>", StringComparison.Ordinal) ? written : written.Insert(at, "<w:keepNext/>");
    }

    [GeneratedRegex("<w:p><w:pPr>(<w:pStyle [^>]*/>)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heads();
}
