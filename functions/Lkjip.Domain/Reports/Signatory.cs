namespace Lkjip.Domain.Reports;

/// <summary>A person who signs documents of the report (penandatangan).</summary>
public sealed record Signatory
{
    /// <summary>Id of the signatory.</summary>
    [Identifier(EntityKind.Signatory)]
    public required string Id { get; init; }

    /// <summary>Name with titles; null when the printed block has none.</summary>
    public string? Name { get; init; }

    /// <summary>The position: "Kepala Dinas Tenaga Kerja Kabupaten Blitar" (jabatan), without Plt.</summary>
    public required string Position { get; init; }

    /// <summary>How the position is held.</summary>
    public Appointment Appointment { get; init; }

    /// <summary>Rank: "Pembina Utama Muda" (pangkat).</summary>
    public string? Rank { get; init; }

    /// <summary>Employee number, 18 digits, spaces allowed (NIP); none for the head of a region.</summary>
    public string? EmployeeNumber { get; init; }

    /// <summary>Where the notice goes.</summary>
    public string? Email { get; init; }

    /// <summary>True for the head of a region: no NIP, no rank.</summary>
    public bool ElectedOffice { get; init; }
}
