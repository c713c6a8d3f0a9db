using System.Runtime.InteropServices;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A block of cells of the document (wilayah sel).</summary>
/// <param name="Sheet">The sheet's index; -1 for one that is not there.</param>
/// <param name="Top">The first row.</param>
/// <param name="Bottom">The last row.</param>
/// <param name="Left">The first column.</param>
/// <param name="Right">The last column.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellArea(int Sheet, int Top, int Bottom, int Left, int Right)
{
    /// <summary>How many rows.</summary>
    public int Rows => Bottom - Top + 1;

    /// <summary>How many columns.</summary>
    public int Columns => Right - Left + 1;

    /// <summary>True for one cell.</summary>
    public bool IsSingle => Top == Bottom && Left == Right;
}
