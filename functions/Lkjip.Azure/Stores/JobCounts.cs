namespace Lkjip.Azure.Stores;

/// <summary>How many jobs are open and failed (jumlah pekerjaan).</summary>
/// <param name="Open">The open ones: waiting, put off or running.</param>
/// <param name="QuietSince">Since when the one that is due and has not moved for longest stands still; null when none is due.</param>
/// <param name="Failed">The failed ones that nobody has set aside.</param>
public sealed record JobCounts(int Open, DateTimeOffset? QuietSince, int Failed);
