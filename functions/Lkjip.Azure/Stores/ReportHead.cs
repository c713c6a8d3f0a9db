namespace Lkjip.Azure.Stores;

/// <summary>The current state of a report: the one row that fences every change (kepala laporan).</summary>
public sealed record ReportHead
{
    /// <summary>The report.</summary>
    public required ReportKey Key { get; init; }

    /// <summary>Its state: draft, submitted, inReview, returned, approved, signedOff, published.</summary>
    public required string State { get; init; }

    /// <summary>The current version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The entity tag a caller must show to change the report, without quotes. A new one with every change.</summary>
    public required string Tag { get; init; }

    /// <summary>The names lists show.</summary>
    public required ReportNames Names { get; init; }

    /// <summary>Key numbers and counts lists show, as invariant text by name: "achievement", "errors".</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who changed it last.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
