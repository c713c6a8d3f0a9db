namespace Lkjip.Azure.Stores;

/// <summary>One line of the history of a report (riwayat): append-only.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="What">What: "version" for new data, otherwise the state it was moved to.</param>
/// <param name="Version">The version then.</param>
/// <param name="State">The state afterwards.</param>
/// <param name="Reason">Why, as the person wrote it.</param>
public sealed record HistoryEntry(DateTimeOffset At, string By, string What, int Version, string State, string? Reason)
{
    /// <summary>What changed in the data, before and after, as JSON within the bounds of a row; null for a first version and for moves.</summary>
    public string? Changes { get; init; }
}
