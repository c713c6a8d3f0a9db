namespace Lkjip.Domain.Reports;

/// <summary>The duty and functions of one position (tugas dan fungsi jabatan).</summary>
public sealed record PositionDuty
{
    /// <summary>The position: "Sekretaris".</summary>
    public required string Position { get; init; }

    /// <summary>The duty (tugas).</summary>
    public string? Duty { get; init; }

    /// <summary>The sentence before the functions.</summary>
    public string? FunctionsIntro { get; init; }

    /// <summary>The functions, in order (fungsi).</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];
}
