namespace Lkjip.Domain.Reports;

/// <summary>A reporting agency with its letterhead (perangkat daerah/OPD).</summary>
public sealed record Agency
{
    /// <summary>The id under which the agency is registered, lower-case letters, digits and hyphens: "blitar-disnaker".</summary>
    public required string Id { get; init; }

    /// <summary>The name without the region: "Dinas Tenaga Kerja".</summary>
    public required string Name { get; init; }

    /// <summary>The short name in running text: "Disnaker".</summary>
    public string? ShortName { get; init; }

    /// <summary>The government it belongs to (pemerintah daerah).</summary>
    public required Region Region { get; init; }

    /// <summary>Street address as in the letterhead.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone as in the letterhead.</summary>
    public string? Telephone { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Website.</summary>
    public string? Website { get; init; }

    /// <summary>The agency's class by regulation: "Tipe B".</summary>
    public string? Classification { get; init; }

    /// <summary>The government affairs it carries out (urusan pemerintahan).</summary>
    public IReadOnlyList<string> Affairs { get; init; } = [];

    /// <summary>The organisation structure, top units first (susunan organisasi).</summary>
    public IReadOnlyList<OrganisationUnit> Units { get; init; } = [];

    /// <summary>Duties and functions by position (tugas dan fungsi).</summary>
    public IReadOnlyList<PositionDuty> Duties { get; init; } = [];
}
