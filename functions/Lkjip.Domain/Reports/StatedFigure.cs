namespace Lkjip.Domain.Reports;

/// <summary>A figure that the agency's own printed text states (angka yang tertulis dalam naskah).</summary>
/// <remarks>The review holds it against the figure ledger; it never enters a computation.</remarks>
public sealed record StatedFigure
{
    /// <summary>The id of the figure in the ledger: "achievement/i1/achievement".</summary>
    public required string Figure { get; init; }

    /// <summary>Where it is printed: "Tabel 3.1, baris 1".</summary>
    public required string Place { get; init; }

    /// <summary>What is printed: "101%".</summary>
    public required string Value { get; init; }
}
