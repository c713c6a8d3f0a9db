using System.Text;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>Writes the blocks of a narrative as text with light markup.</summary>
internal static class NarrativeWriter
{
    private const string Inside = "   ";

    /// <summary>The text; its lines end with a line feed, the last one does not.</summary>
    public static string Write(IReadOnlyList<NarrativeBlock> blocks) => string.Join('\n', Lines(blocks));

    private static IEnumerable<string> Lines(IReadOnlyList<NarrativeBlock> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (index > 0)
                yield return "";
            // Two empty lines end a list, so that the next one of its kind is a list of its own.
            if (index > 0 && blocks[index].Kind == blocks[index - 1].Kind && ListMark.For(blocks[index].Kind) is not null)
                yield return "";
            foreach (var line in Lines(blocks[index]))
                yield return line;
        }
    }

    private static IEnumerable<string> Lines(NarrativeBlock block) => block.Kind switch
    {
        BlockKind.Heading => Marked("#", block.Text ?? ""),
        BlockKind.Quote => (block.Text ?? "").Split('\n').Select(line => $"> {NarrativeLine.Shielded(line)}"),
        BlockKind.Table => [$"[[tabel:{block.TableId}]]"],
        BlockKind.Photo => [$"[[foto:{block.PhotoId}]]"],
        _ when ListMark.For(block.Kind) is { } mark => Items(block, mark),
        _ => (block.Text ?? "").Split('\n').Select(NarrativeLine.Guarded),
    };

    private static IEnumerable<string> Items(NarrativeBlock block, ListMark mark) =>
        block.Items.SelectMany((item, index) => Item(item, mark.Of((block.Start ?? 1) + index)));

    private static IEnumerable<string> Item(NarrativeItem item, string mark)
    {
        foreach (var line in Marked(mark, item.Text))
            yield return line;
        if (item.Blocks.Count > 0 && ListMark.For(item.Blocks[0].Kind) is null)
            yield return "";
        foreach (var line in Lines(item.Blocks))
            yield return line.Length == 0 ? line : Inside + line;
    }

    // Further lines of the same text are moved in and stand without an empty line.
    private static IEnumerable<string> Marked(string mark, string text)
    {
        var lines = text.Split('\n');
        return lines.Skip(1).Select(line => Inside + NarrativeLine.Guarded(line)).Prepend($"{mark} {NarrativeLine.Shielded(lines[0])}");
    }
}
