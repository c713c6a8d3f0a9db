namespace Lkjip.Azure.Stores;

/// <summary>A move of a report to another state, with the job it causes (perubahan status).</summary>
public sealed record ReportChange
{
    /// <summary>The tag of the head that is changed.</summary>
    public required string IfMatch { get; init; }

    /// <summary>The state afterwards. Whether the move is allowed is the caller's business.</summary>
    public required string To { get; init; }

    /// <summary>What the caller asked for, by which a repeat of the request is known; null for the state afterwards.</summary>
    public string? Asked { get; init; }

    /// <summary>What happened, for the history; null for the state afterwards.</summary>
    public string? What { get; init; }

    /// <summary>Whom or what it is about, for the history.</summary>
    public string? Subject { get; init; }

    /// <summary>How it was done, for the history.</summary>
    public string? Via { get; init; }

    /// <summary>The caller's idempotency key.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Who changes.</summary>
    public required string By { get; init; }

    /// <summary>Why, for the history.</summary>
    public string? Reason { get; init; }

    /// <summary>The job to write in the same transaction; its message is sent by the caller afterwards.</summary>
    public NewJob? Job { get; init; }

    /// <summary>The review as it stands after the move, written in the same transaction: a move out of a review that has changed is stale.</summary>
    public ReviewWrite? Review { get; init; }

    /// <summary>The signatures that the change gives or ends, written in the same transaction.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>New key numbers for lists; null keeps those of the head.</summary>
    public IReadOnlyDictionary<string, string>? Facts { get; init; }
}
