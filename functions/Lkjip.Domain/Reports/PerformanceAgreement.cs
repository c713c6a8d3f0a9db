namespace Lkjip.Domain.Reports;

/// <summary>A performance agreement between the head of the agency and the head of the region (perjanjian kinerja).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex I. Signatories belong to the agreement, not to the agency.</remarks>
public sealed record PerformanceAgreement
{
    /// <summary>Id of the agreement.</summary>
    [Identifier(EntityKind.Agreement)]
    public required string Id { get; init; }

    /// <summary>Original or revised.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>The year agreed on.</summary>
    public required int Year { get; init; }

    /// <summary>The title: "Perjanjian Kinerja Tahun 2022".</summary>
    public required string Title { get; init; }

    /// <summary>The date of signing.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The place of signing.</summary>
    public string? Place { get; init; }

    /// <summary>The opening text.</summary>
    public string? Opening { get; init; }

    /// <summary>The first party: the head of the agency (pihak pertama).</summary>
    [RefersTo(EntityKind.Signatory)]
    public string? FirstPartyId { get; init; }

    /// <summary>The second party: the head of the region (pihak kedua).</summary>
    [RefersTo(EntityKind.Signatory)]
    public string? SecondPartyId { get; init; }

    /// <summary>The pledge, by paragraph.</summary>
    public IReadOnlyList<string> Pledge { get; init; } = [];

    /// <summary>The agreed targets.</summary>
    public IReadOnlyList<PlannedTarget> Targets { get; init; } = [];

    /// <summary>The ceilings of the programs (pagu).</summary>
    public IReadOnlyList<ProgramCeiling> Ceilings { get; init; } = [];

    /// <summary>Where the tables come from, printed under them.</summary>
    public string? Source { get; init; }
}
