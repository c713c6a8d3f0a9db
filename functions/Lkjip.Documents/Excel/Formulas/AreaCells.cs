namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Runs through the values of a block of cells, row by row.</summary>
internal struct AreaCells(FormulaScope scope, CellArea area)
{
    private int row = area.Top;
    private int column = area.Left - 1;

    /// <summary>The value.</summary>
    public readonly FormulaValue Current => scope.At(area.Sheet, row, column);

    /// <summary>True for a cell that is a subtotal itself.</summary>
    public readonly bool IsSubtotal => scope.IsSubtotal(area.Sheet, row, column);

    /// <summary>The row in the block, from 0.</summary>
    public readonly int Row => row - area.Top;

    /// <summary>The column in the block, from 0.</summary>
    public readonly int Column => column - area.Left;

    /// <summary>Itself.</summary>
    public readonly AreaCells GetEnumerator() => this;

    /// <summary>Goes to the next cell.</summary>
    public bool MoveNext()
    {
        if (++column > area.Right)
        {
            column = area.Left;
            row++;
        }

        return row <= area.Bottom && column <= area.Right;
    }
}
