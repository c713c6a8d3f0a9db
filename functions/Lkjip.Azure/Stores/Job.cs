using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>A piece of work behind the queue (pekerjaan). All authority is in this row, none in the message.</summary>
public sealed record Job
{
    /// <summary>The state of a job that waits.</summary>
    public const string Queued = "queued";

    /// <summary>The state of a job that somebody holds a lease on.</summary>
    public const string Running = "running";

    /// <summary>The state of a job that ended well.</summary>
    public const string Done = "done";

    /// <summary>The state of a job that was given up.</summary>
    public const string Failed = "failed";

    /// <summary>The report it is about.</summary>
    public required ReportKey Report { get; init; }

    /// <summary>Its id, unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>"render", "notify", ...</summary>
    public required string Kind { get; init; }

    /// <summary>queued, running, done or failed.</summary>
    public required string State { get; init; }

    /// <summary>The version of the report it works on.</summary>
    public required int Version { get; init; }

    /// <summary>The template to fill; null for the agency's own or the standard one.</summary>
    public string? Template { get; init; }

    /// <summary>Who holds the lease.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when the lease holds.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>What it is doing, in Indonesian.</summary>
    public string? Step { get; init; }

    /// <summary>How far it is, 0 to 100.</summary>
    public int Progress { get; init; }

    /// <summary>How often it was taken since it was written, put off or tried again by a person.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before this time, when it was put off.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Since when it is put off again and again; null when it is not.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>How many documents it has archived, when only what follows is left to do; null before.</summary>
    public int? Archived { get; init; }

    /// <summary>The message at its end: the outcome, or the error of the last attempt.</summary>
    public string? Message { get; init; }

    /// <summary>What did not work although the job ended well, and what to do, in Indonesian; null for nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>Who caused it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last moved.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>True when nothing more will happen.</summary>
    public bool Ended => State is Done or Failed;

    /// <summary>True while somebody holds it.</summary>
    public bool IsLeasedAt(DateTimeOffset now) => State == Running && LeaseUntil > now;

    /// <summary>The trace of its last attempt, by which its lines in the log are found; null when it was not taken yet.</summary>
    public string? Trace { get; init; }

    internal ETag ETag { get; init; }
}
