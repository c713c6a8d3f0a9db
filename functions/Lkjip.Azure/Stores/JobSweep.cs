namespace Lkjip.Azure.Stores;

/// <summary>What one sweep found (hasil sapuan).</summary>
/// <param name="Quiet">The jobs whose message must be sent again.</param>
/// <param name="Next">Where the next sweep begins; null for the beginning.</param>
public sealed record JobSweep(IReadOnlyList<Job> Quiet, string? Next);
