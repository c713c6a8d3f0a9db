namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Where a formula is computed: where its references point and what the cells hold.</summary>
internal abstract class FormulaScope
{
    /// <summary>The row of the formula.</summary>
    public int Row { get; protected set; }

    /// <summary>The column of the formula.</summary>
    public int Column { get; protected set; }

    /// <summary>Which element of ranges is meant, while a formula runs through them; null otherwise.</summary>
    public (int Row, int Column)? Element { get; set; }

    /// <summary>The cells that a reference of the formula came to.</summary>
    /// <param name="reference">The reference's number in the formula.</param>
    public abstract CellArea Area(int reference);

    /// <summary>The part of a block that can hold anything.</summary>
    public abstract CellArea Used(CellArea area);

    /// <summary>The value of a cell.</summary>
    public abstract FormulaValue At(int sheet, int row, int column);

    /// <summary>True for a cell whose formula is a subtotal.</summary>
    public abstract bool IsSubtotal(int sheet, int row, int column);

    /// <summary>The values of a block, row by row.</summary>
    public AreaCells Cells(CellArea area) => new(this, Used(area));
}
