namespace Lkjip.Azure.Backups;

/// <summary>What a set of a backup holds; it is written last, so a set without it is not one (daftar isi cadangan).</summary>
public sealed record BackupManifest
{
    /// <summary>The form of backups that this version writes and reads.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The form of this backup.</summary>
    public required int Format { get; init; }

    /// <summary>The version of the product that wrote it.</summary>
    public required string Product { get; init; }

    /// <summary>The account it was read from.</summary>
    public required Uri Account { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>When it was finished.</summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>How many rows had changed in the last look at the tables: 0 when all rows are of one moment.</summary>
    public required int Unsettled { get; init; }

    /// <summary>The tables.</summary>
    public required IReadOnlyList<BackupPart> Tables { get; init; }

    /// <summary>The containers.</summary>
    public required IReadOnlyList<BackupPart> Containers { get; init; }
}
