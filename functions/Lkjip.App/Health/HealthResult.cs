namespace Lkjip.App.Health;

/// <summary>The outcome of a check (hasil pemeriksaan).</summary>
/// <param name="Name">What was checked.</param>
/// <param name="State">"up" or "down".</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record HealthResult(string Name, string State, long Milliseconds)
{
    /// <summary>True when it answered.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsUp => State == "up";
}
