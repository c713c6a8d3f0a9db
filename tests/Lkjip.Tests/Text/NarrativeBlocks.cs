using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Reports;

namespace Lkjip.Tests.Text;

/// <summary>Random narratives, with texts that look like markup.</summary>
internal static class NarrativeBlocks
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "Capaian", "tahun 2023", "1. ", "1.1. ", "12) ", "(2) ", "a. ", "z.", "- ", "-", "# ", "#", "> ", ">", "\\", " ", "\t", "\n", "\n\n", "[[tabel:x]]", "[[foto:", "]]",
        "**tebal**", "{{ringkasan.serapan}}", "•", "é", "\u00a0", ".");

    private static readonly Gen<string> Text = Piece.ListOf().Select(string.Concat);

    private static readonly Gen<string> Id = Gen.Elements("skala", "foto-1", "a]b", "x y");

    /// <summary>Lists of blocks, with lists inside lists.</summary>
    public static Gen<NarrativeBlock[]> Lists(int depth) => Block(depth).ListOf().Select(blocks => blocks.Take(4).ToArray());

    private static Gen<NarrativeBlock> Block(int depth) => depth == 0 ? Leaf() : Gen.OneOf(Leaf(), List(depth));

    private static Gen<NarrativeBlock> Leaf() => Gen.OneOf(
        from kind in Gen.Elements(BlockKind.Paragraph, BlockKind.Heading, BlockKind.Quote) from text in Text select new NarrativeBlock { Kind = kind, Text = text },
        from id in Id select new NarrativeBlock { Kind = BlockKind.Table, TableId = id },
        from id in Id select new NarrativeBlock { Kind = BlockKind.Photo, PhotoId = id });

    private static Gen<NarrativeBlock> List(int depth) =>
        from kind in Gen.Elements(BlockKind.Numbered, BlockKind.Verses, BlockKind.Lettered, BlockKind.Bulleted)
        from start in Gen.Choose(1, 24)
        from items in Item(depth).NonEmptyListOf()
        select new NarrativeBlock { Kind = kind, Start = start == 1 || kind == BlockKind.Bulleted ? null : start, Items = [.. items.Take(4)] };

    private static Gen<NarrativeItem> Item(int depth) =>
        from text in Text from blocks in Lists(depth - 1) select new NarrativeItem { Text = text, Blocks = blocks };
}
