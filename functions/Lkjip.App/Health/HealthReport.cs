namespace Lkjip.App.Health;

/// <summary>How the service stands (kesiapan layanan).</summary>
/// <param name="Status">"ready"; "degraded" when something is missing without which the service still works; "down".</param>
/// <param name="Checks">The outcome of each check.</param>
internal sealed record HealthReport(string Status, IReadOnlyList<HealthResult> Checks);
