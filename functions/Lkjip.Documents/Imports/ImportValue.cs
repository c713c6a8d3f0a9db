using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Imports;

/// <summary>A cell of a spreadsheet, as it was read for the budget (isi terbaca).</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">What is taken over, as a person types it; empty when the cell says nothing.</param>
public sealed record ImportValue(SheetCell Cell, string Text)
{
    /// <summary>The number, of money and percentages.</summary>
    public decimal? Number { get; init; }

    /// <summary>How it was read, where that is not plain: "1.234" as thousands (keterangan baca).</summary>
    public string? Note { get; init; }

    /// <summary>Why it could not be read, with the address and what to do; null when it could.</summary>
    public string? Trouble { get; init; }
}
