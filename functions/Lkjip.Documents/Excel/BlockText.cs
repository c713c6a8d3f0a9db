using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Excel;

/// <summary>A block of typed text as the plain text of one cell, a line per paragraph (narasi dalam sel).</summary>
internal static class BlockText
{
    /// <summary>The text.</summary>
    public static string Of(BlockValue block) => string.Join('\n', Lines(block.Blocks)).Replace("*", "", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(IEnumerable<NarrativeBlock> blocks) => blocks.SelectMany(block => block.Items.Count > 0
        ? block.Items.SelectMany((item, index) => Lines(item.Blocks).Prepend($"{Mark(block, index)} {item.Text}"))
        : block.Text is { Length: > 0 } text ? [text] : []);

    private static string Mark(NarrativeBlock block, int index)
    {
        var number = (block.Start ?? 1) + index;
        return block.Kind switch
        {
            BlockKind.Numbered => number.ToString(CultureInfo.InvariantCulture) + ".",
            BlockKind.Verses => $"({number.ToString(CultureInfo.InvariantCulture)})",
            BlockKind.Lettered => Formulas.Corner.ColumnName(number).ToLowerInvariant() + ".",
            _ => "-",
        };
    }
}
