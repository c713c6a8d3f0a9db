namespace Lkjip.Documents.Imports;

/// <summary>A sum of the spreadsheet beside the sum of the report after the import (pembanding jumlah).</summary>
/// <param name="Column">What is summed.</param>
/// <param name="Subject">Whose sum: a budget item, or the whole budget.</param>
/// <param name="Stated">What the sheet says, and where.</param>
/// <param name="Computed">The sum of the report when every difference is taken over; null when nothing is summed.</param>
public sealed record ImportTotal(ImportColumn Column, string Subject, ImportValue Stated, decimal? Computed)
{
    /// <summary>The subject of the sums of the whole budget.</summary>
    public const string Whole = "Jumlah seluruhnya";

    /// <summary>Whether both say the same.</summary>
    public bool Agrees => Stated.Number == Computed;
}
