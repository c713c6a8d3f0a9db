using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>Which version is in force for an owner and a kind of document (templat yang berlaku).</summary>
public sealed record TemplateForce
{
    /// <summary>For whom.</summary>
    public required TemplateOwner Owner { get; init; }

    /// <summary>For which kind of document.</summary>
    public required string Kind { get; init; }

    /// <summary>The number of the version.</summary>
    public required int Number { get; init; }

    /// <summary>The name of its file.</summary>
    public required string FileName { get; init; }

    /// <summary>Its extension without dot.</summary>
    public required string Extension { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who put it in force.</summary>
    public required string By { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset At { get; init; }

    internal ETag ETag { get; init; }
}
