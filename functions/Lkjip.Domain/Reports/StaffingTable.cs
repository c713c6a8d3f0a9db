namespace Lkjip.Domain.Reports;

/// <summary>A table of the staff (tabel kepegawaian).</summary>
public sealed record StaffingTable
{
    /// <summary>Id of the table.</summary>
    [Identifier(EntityKind.StaffingTable)]
    public required string Id { get; init; }

    /// <summary>By what it breaks down.</summary>
    public required StaffingKind Kind { get; init; }

    /// <summary>The caption.</summary>
    public required string Caption { get; init; }

    /// <summary>The header of the label column: "Pangkat/Golongan".</summary>
    public required string LabelHeader { get; init; }

    /// <summary>The header of the detail column ("Golongan"), when there is one.</summary>
    public string? DetailHeader { get; init; }

    /// <summary>The headers of the count columns: "Laki-Laki", "Perempuan", or just "Jumlah".</summary>
    public required IReadOnlyList<string> CountHeaders { get; init; }

    /// <summary>The header of the group column ("Keterangan"), when there is one.</summary>
    public string? GroupHeader { get; init; }

    /// <summary>The rows, in order; a rank with nobody is kept.</summary>
    public required IReadOnlyList<StaffingRow> Rows { get; init; }

    /// <summary>Where the table comes from, printed under it.</summary>
    public string? Source { get; init; }
}
