using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>One agency in a run (baris putaran).</summary>
public sealed record RunLine
{
    /// <summary>Its job is under way.</summary>
    public const string Planned = "planned";

    /// <summary>Its documents are made.</summary>
    public const string Done = "done";

    /// <summary>It has no data.</summary>
    public const string Missing = "missing";

    /// <summary>Its documents could not be made.</summary>
    public const string Failed = "failed";

    /// <summary>The id of the agency.</summary>
    public required string Agency { get; init; }

    /// <summary>Its name.</summary>
    public required string AgencyName { get; init; }

    /// <summary>planned, done, missing or failed.</summary>
    public required string State { get; init; }

    /// <summary>The version that the documents are made from; null without data.</summary>
    public int? Version { get; init; }

    /// <summary>The job; null when none was needed.</summary>
    public string? Job { get; init; }

    /// <summary>In how many rounds a job was written for it.</summary>
    public int Attempt { get; init; }

    /// <summary>Why it is missing or failed, or what to know about it, in Indonesian.</summary>
    public string? Reason { get; init; }

    /// <summary>True when the report was not handed in when its documents were made (dari konsep).</summary>
    public bool FromDraft { get; init; }

    /// <summary>How many documents there are.</summary>
    public int Documents { get; init; }

    /// <summary>When it last moved.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    internal ETag ETag { get; init; }
}
