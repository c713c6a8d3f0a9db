using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lkjip.AppTests.Host;

/// <summary>Bodies as a Functions host 4.1037 sends them.</summary>
internal static class HostPayloads
{
    private static readonly JsonSerializerOptions AsTheHost = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A message of plain text, as recorded.</summary>
    public const string PlainText = """
        {"Data":{"msg":"\"plain text \\\"quoted\\\" é\""},"Metadata":{"DequeueCount":"1","ExpirationTime":"2026-11-28T00:17:11+00:00","Id":"\"2ca83f72-dcc6-42ab-b196-ccd2e8c54786\"","InsertionTime":"2026-11-21T00:17:11+00:00","NextVisibleTime":"2026-11-21T00:27:13+00:00","PopReceipt":"\"MjFOb3YyMDI2MDA6MTc6MTMyYzE4\"","sys":{"MethodName":"queue1","UtcNow":"2026-11-21T00:17:13.1308324Z","RandGuid":"543e4fce-864a-4ea7-b8ce-91e9564da6eb"}}}
        """;

    /// <summary>A JSON message whose properties overwrite the metadata, as recorded.</summary>
    public const string ForeignJson = """
        {"Data":{"msg":"\"{\\\"Id\\\":\\\"my-own-id\\\",\\\"reportId\\\":\\\"r1\\\",\\\"dequeueCount\\\":99,\\\"nested\\\":{\\\"a\\\":1},\\\"arr\\\":[1,2],\\\"n\\\":5,\\\"when\\\":\\\"2026-01-02T03:04:05Z\\\",\\\"flag\\\":true}\""},"Metadata":{"DequeueCount":"\"99\"","ExpirationTime":"2026-11-28T00:17:07+00:00","Id":"\"my-own-id\"","InsertionTime":"2026-11-21T00:17:07+00:00","NextVisibleTime":"2026-11-21T00:27:07+00:00","PopReceipt":"\"MjFOb3YyMDI2MDA6MTc6MDdkNDg3\"","sys":{"MethodName":"queue1","UtcNow":"2026-11-21T00:17:07.758979Z","RandGuid":"4bd76675-98db-426e-bcff-091b67221775"},"reportId":"\"r1\"","nested":{"a":1},"n":"\"5\"","when":"\"01/02/2026 03:04:05\"","flag":"\"True\""}}
        """;

    /// <summary>A timer on time, as recorded.</summary>
    public const string Timer = """
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-21T00:24:00+00:00","Next":"2026-11-21T00:25:00+00:00","LastUpdated":"2026-11-21T00:24:00+00:00"},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"timer1","UtcNow":"2026-11-21T00:25:00.008515Z","RandGuid":"cf603e71-ec2f-480c-8393-e31f9c8eedbd"},"RetryContext":{"RetryCount":0,"MaxRetryCount":2,"Exception":null,"Instance":null,"State":{}}}}
        """;

    /// <summary>The same timer after a downtime.</summary>
    public static string PastDueTimer { get; } = Timer.Replace("\"IsPastDue\":false", "\"IsPastDue\":true", StringComparison.Ordinal);

    /// <summary>A timer with an interval under a minute has no schedule status.</summary>
    public static string TimerWithoutStatus { get; } =
        System.Text.RegularExpressions.Regex.Replace(Timer, "\"ScheduleStatus\":{[^}]*}", "\"ScheduleStatus\":null", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>A message of a queue: a string that holds a JSON string literal, and the message's own properties in the metadata.</summary>
    public static string Queue(string message, int delivery)
    {
        using var properties = JsonDocument.Parse(message);
        var metadata = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["DequeueCount"] = $"{delivery}",
            ["ExpirationTime"] = "2026-11-28T00:17:07+00:00",
            ["Id"] = "\"2ca83f72-dcc6-42ab-b196-ccd2e8c54786\"",
            ["InsertionTime"] = "2026-11-21T00:17:07+00:00",
            ["NextVisibleTime"] = "2026-11-21T00:27:07+00:00",
            ["PopReceipt"] = "\"MjFOb3YyMDI2MDA6MTc6MDdkNDg3\"",
            ["sys"] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["MethodName"] = "jobs", ["UtcNow"] = "2026-11-21T00:17:07.758979Z", ["RandGuid"] = "4bd76675-98db-426e-bcff-091b67221775",
            },
        };
        foreach (var property in properties.RootElement.EnumerateObject())
        {
            metadata[property.Name] = property.Value.GetRawText();
        }

        return Call(JsonSerializer.Serialize(message, AsTheHost), metadata);
    }

    /// <summary>A message that is handed over as an object or as a plain string.</summary>
    public static string Call(object message, object? metadata = null) => JsonSerializer.Serialize(
        new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Data"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["msg"] = message },
            ["Metadata"] = metadata ?? new Dictionary<string, object>(StringComparer.Ordinal),
        },
        AsTheHost);
}
