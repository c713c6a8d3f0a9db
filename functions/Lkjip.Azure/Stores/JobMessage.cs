using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkjip.Azure.Stores;

/// <summary>The message on the queue: a hint which job to look at, never a command (pesan antrean).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Period">The period.</param>
/// <param name="Job">The id of the job.</param>
public sealed record JobMessage(
    [property: JsonPropertyName("agency")] string Agency,
    [property: JsonPropertyName("period")] string Period,
    [property: JsonPropertyName("job")] string Job)
{
    /// <summary>The trace that the work continues, as W3C writes it; null where there is none. Says nothing about the work.</summary>
    [JsonPropertyName("traceparent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceParent { get; init; }

    /// <summary>The report.</summary>
    [JsonIgnore]
    public ReportKey Report => new(Agency, Period);

    /// <summary>The message as JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Reads a message; null when the text is not one.</summary>
    public static JobMessage? TryParse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JobMessage>(text) is { Agency: not null, Period: not null, Job: not null } message ? message : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
