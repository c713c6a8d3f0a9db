using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Merges equal cells downwards (penggabung sel).</summary>
internal sealed class MergeTracker
{
    private readonly Block[] blocks;
    private readonly Action<int, int, int, int>? merged;

    /// <summary>Nothing merged yet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="merged">Takes each merged block: top, left, bottom, right; null when nobody needs them.</param>
    public MergeTracker(SheetPlan sheet, Action<int, int, int, int>? merged) => (blocks, this.merged) = (new Block[sheet.MergeSlots], merged);

    /// <summary>What a cell shows: nothing when it merges with the one above.</summary>
    public CellContent Place(CellPlan cell, int row, in CellContent content)
    {
        ref var block = ref blocks[cell.MergeSlot];
        var (rows, columns) = cell.Template.Merge!.Value;
        if (block.Bottom == row - 1 && block.Bottom > 0 && content.Kind != FormulaKind.Blank && content.IsSame(block.Content))
        {
            block.Bottom += rows;
            return default;
        }

        End(cell.MergeSlot);
        block = new Block(content, row, row + rows - 1, cell.Column, cell.Column + columns - 1);
        return content;
    }

    /// <summary>Ends the blocks of a section whose outer item changes.</summary>
    public void Begin(SectionPlan section)
    {
        foreach (var slot in section.MergeSlots)
            End(slot);
    }

    /// <summary>Ends all blocks.</summary>
    public void End()
    {
        for (var slot = 0; slot < blocks.Length; slot++)
            End(slot);
    }

    private void End(int slot)
    {
        var block = blocks[slot];
        if (block.Bottom > block.Top || block.Right > block.Left)
            merged?.Invoke(block.Top, block.Left, block.Bottom, block.Right);
        blocks[slot] = default;
    }

    private record struct Block(CellContent Content, int Top, int Bottom, int Left, int Right);
}
