namespace Lkjip.Azure.Stores;

/// <summary>What became of a write to a report.</summary>
public enum WriteOutcome
{
    /// <summary>The report did not exist and does now.</summary>
    Created,

    /// <summary>A new version or state replaced the old one.</summary>
    Replaced,

    /// <summary>The tag is not the current one, or the report exists already; nothing was written.</summary>
    Stale,

    /// <summary>There is no such report; nothing was written.</summary>
    Missing,

    /// <summary>The idempotency key was used for another request; nothing was written.</summary>
    KeyReused,

    /// <summary>The compressed report does not fit into one transaction; nothing was written.</summary>
    TooLarge,
}
