namespace Lkjip.Domain.Reports;

/// <summary>A regulation the report rests on (peraturan perundang-undangan).</summary>
public sealed record Regulation
{
    /// <summary>The kind: "Undang-Undang", "Peraturan Presiden".</summary>
    public required string Kind { get; init; }

    /// <summary>The number as printed: "53", "PER/09/M.PAN/05/2007".</summary>
    public required string Number { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>What it is about.</summary>
    public string? About { get; init; }

    /// <summary>The full line as it is to be printed.</summary>
    public required string Text { get; init; }
}
