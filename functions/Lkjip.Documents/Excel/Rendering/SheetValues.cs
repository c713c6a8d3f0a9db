using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>The values of a sheet that formulas, charts and tables ask for; of other cells nothing is kept (nilai lembar).</summary>
internal sealed class SheetValues : IDisposable
{
    private readonly ColumnValues?[] columns;

    /// <summary>An empty store.</summary>
    public SheetValues(SheetPlan sheet)
    {
        LastColumn = sheet.Rows.SelectMany(row => row.Kept).Select(cell => cell.Column).DefaultIfEmpty().Max();
        columns = new ColumnValues?[LastColumn + 1];
    }

    /// <summary>The last column of which anything is kept; 0 for none.</summary>
    public int LastColumn { get; }

    /// <summary>The value of a cell.</summary>
    public FormulaValue At(int row, int column) =>
        column < columns.Length && columns[column] is { } values ? values[row] : FormulaValue.Blank;

    /// <summary>True for a subtotal.</summary>
    public bool IsSubtotal(int row, int column) => column < columns.Length && columns[column]?.IsSubtotal(row) == true;

    /// <summary>Keeps the value of a cell.</summary>
    public void Set(int row, int column, in FormulaValue value, bool isSubtotal = false) =>
        (columns[column] ??= new ColumnValues()).Set(row, value, isSubtotal);

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var column in columns)
            column?.Dispose();
    }
}
