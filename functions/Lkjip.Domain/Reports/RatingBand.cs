namespace Lkjip.Domain.Reports;

/// <summary>A band of a rating scale.</summary>
public sealed record RatingBand
{
    /// <summary>The lower bound in percent.</summary>
    public required decimal Lower { get; init; }

    /// <summary>True when a value equal to the bound belongs to the band; default false (">").</summary>
    public bool Inclusive { get; init; }

    /// <summary>The grade: "AA" (kategori); empty when the scale has none.</summary>
    public string Grade { get; init; } = "";

    /// <summary>The label: "Sangat Memuaskan" (predikat).</summary>
    public required string Label { get; init; }
}
