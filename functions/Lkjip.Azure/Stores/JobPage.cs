namespace Lkjip.Azure.Stores;

/// <summary>A page of jobs, newest first (halaman pekerjaan).</summary>
/// <param name="Jobs">The jobs.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record JobPage(IReadOnlyList<Job> Jobs, string? Next);
