namespace Lkjip.Azure.Stores;

/// <summary>One line of the audit trail: what an administrator did (baris jejak audit).</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="What">What: "agency-changed", "user-changed".</param>
/// <param name="Target">With what: the id of an agency, the name of a person.</param>
public sealed record AuditEntry(DateTimeOffset At, string By, string What, string Target)
{
    /// <summary>How it was, as JSON; null for something new.</summary>
    public string? Before { get; init; }

    /// <summary>How it is, as JSON; null for something gone.</summary>
    public string? After { get; init; }

    /// <summary>Why, as the person wrote it.</summary>
    public string? Reason { get; init; }

    /// <summary>The key of the line within its month, from which a list goes on; empty for a new line.</summary>
    public string Key { get; init; } = "";
}
