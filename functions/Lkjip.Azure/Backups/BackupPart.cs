namespace Lkjip.Azure.Backups;

/// <summary>A table or container in a backup.</summary>
public sealed record BackupPart
{
    /// <summary>Its name, the same in every installation: "reports".</summary>
    public required string Name { get; init; }

    /// <summary>Its file in the folder of the set: the rows of a table, the list of the blobs of a container.</summary>
    public required string File { get; init; }

    /// <summary>How many rows or blobs.</summary>
    public required long Count { get; init; }

    /// <summary>How many bytes the rows have as JSON lines, or the blobs.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public required string Sha256 { get; init; }
}
