namespace Lkjip.Documents.Sheets;

/// <summary>What a spreadsheet may be at most (batas lembar kerja).</summary>
public static class SheetLimits
{
    /// <summary>Rows of one sheet that are read.</summary>
    public const int Rows = 20_000;

    /// <summary>The last row that is looked at: formats of whole columns make sheets of a million empty rows.</summary>
    public const int LastRow = 100_000;

    /// <summary>Columns of one sheet that are read; what lies to the right is left out.</summary>
    public const int Columns = 256;

    /// <summary>Cells of all sheets.</summary>
    public const int Cells = 500_000;

    /// <summary>Sheets.</summary>
    public const int Sheets = 100;

    /// <summary>Characters of one cell; what follows is left out.</summary>
    public const int Text = 32_767;
}
