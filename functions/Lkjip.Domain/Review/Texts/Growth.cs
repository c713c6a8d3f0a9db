namespace Lkjip.Domain.Review.Texts;

/// <summary>The growth of a row of an extra table between its first and its last year (pertumbuhan menurut tabel).</summary>
/// <param name="Label">The label of the row: "SMTA umum".</param>
/// <param name="Before">The number before.</param>
/// <param name="After">The number after.</param>
/// <param name="FigureId">The figure of the number after.</param>
internal sealed record Growth(string Label, decimal Before, decimal After, string FigureId)
{
    /// <summary>The growth in per cent.</summary>
    public decimal Percent => (After - Before) / Before * 100m;
}
