using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>Columns that a tag in a row repeats (kolom berulang).</summary>
/// <param name="Tag">The opening tag.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="First">The first column.</param>
/// <param name="Last">The last column.</param>
internal sealed record ColumnLoop(SectionOpenTag Tag, string Place, int First, int Last)
{
    /// <summary>How many columns are repeated.</summary>
    public int Width => Last - First + 1;

    /// <summary>True when the column is among them.</summary>
    public bool Contains(int column) => column >= First && column <= Last;
}
