namespace Lkjip.Azure.Stores;

/// <summary>An uploaded template: a file that never changes, under the next number of its owner and kind (versi templat).</summary>
public sealed record TemplateVersion
{
    /// <summary>For whom it is.</summary>
    public required TemplateOwner Owner { get; init; }

    /// <summary>The kind of document it makes: "laporan", "buku-kerja-triwulan".</summary>
    public required string Kind { get; init; }

    /// <summary>Its number among the versions of its owner and kind, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The name of the file as it was uploaded.</summary>
    public required string FileName { get; init; }

    /// <summary>Its extension without dot.</summary>
    public required string Extension { get; init; }

    /// <summary>Its length in bytes.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hex.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How many errors its inspection found when it came; with any it cannot be put in force.</summary>
    public int Errors { get; init; }

    /// <summary>Who uploaded it.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>What the uploader said about it; null for nothing.</summary>
    public string? Note { get; init; }
}
