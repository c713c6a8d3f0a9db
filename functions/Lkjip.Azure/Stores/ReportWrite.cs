namespace Lkjip.Azure.Stores;

/// <summary>A new version of a report, to be created or to replace the current one (penyimpanan laporan).</summary>
public sealed record ReportWrite
{
    /// <summary>The most characters of changes: 60 KiB as the table service counts them.</summary>
    public const int LongestChanges = 30 * 1024;

    /// <summary>The report as UTF-8 JSON, kept byte for byte.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The tag of the head that is replaced; null creates a report that must not exist yet.</summary>
    public string? IfMatch { get; init; }

    /// <summary>The caller's idempotency key; a repeat with the same key and content gets the first answer.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The state of the report afterwards.</summary>
    public required string State { get; init; }

    /// <summary>The names lists show.</summary>
    public required ReportNames Names { get; init; }

    /// <summary>Key numbers lists show.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who writes.</summary>
    public required string By { get; init; }

    /// <summary>What changed in the data, as JSON of at most <see cref="LongestChanges"/> characters, for the history.</summary>
    public string? Changes { get; init; }

    /// <summary>Why, for the history.</summary>
    public string? Reason { get; init; }
}
