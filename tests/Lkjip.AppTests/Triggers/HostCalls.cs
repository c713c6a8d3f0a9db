using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

/// <summary>Plays the Functions host's side of a call.</summary>
internal static class HostCalls
{
    // As recorded from a Functions host: a string that holds a JSON string literal that holds the message.
    public const string PlainText =
        """{"Data":{"msg":"\"plain text \\\"quoted\\\" é\""},"Metadata":{"DequeueCount":"1","ExpirationTime":"2026-11-28T00:17:11+00:00","Id":"\"2ca83f72-dcc6-42ab-b196-ccd2e8c54786\"","InsertionTime":"2026-11-21T00:17:11+00:00","NextVisibleTime":"2026-11-21T00:27:13+00:00","PopReceipt":"\"MjFOb3YyMDI2MDA6MTc6MTMyYzE4\"","sys":{"MethodName":"queue1","UtcNow":"2026-11-21T00:17:13.1308324Z","RandGuid":"543e4fce-864a-4ea7-b8ce-91e9564da6eb"}}}""";

    public const string JsonMessage =
        """{"Data":{"msg":"\"{\\\"Id\\\":\\\"my-own-id\\\",\\\"reportId\\\":\\\"r1\\\",\\\"dequeueCount\\\":99,\\\"nested\\\":{\\\"a\\\":1},\\\"arr\\\":[1,2],\\\"n\\\":5,\\\"when\\\":\\\"2026-01-02T03:04:05Z\\\",\\\"flag\\\":true}\""},"Metadata":{"DequeueCount":"\"99\"","ExpirationTime":"2026-11-28T00:17:07+00:00","Id":"\"my-own-id\"","InsertionTime":"2026-11-21T00:17:07+00:00","NextVisibleTime":"2026-11-21T00:27:07+00:00","PopReceipt":"\"MjFOb3YyMDI2MDA6MTc6MDdkNDg3\"","sys":{"MethodName":"queue1","UtcNow":"2026-11-21T00:17:07.758979Z","RandGuid":"4bd76675-98db-426e-bcff-091b67221775"},"reportId":"\"r1\"","nested":{"a":1},"n":"\"5\"","when":"\"01/02/2026 03:04:05\"","flag":"\"True\""}}""";

    public const string Timer =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-21T00:24:00+00:00","Next":"2026-11-21T00:25:00+00:00","LastUpdated":"2026-11-21T00:24:00+00:00"},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"timer1","UtcNow":"2026-11-21T00:25:00.008515Z","RandGuid":"cf603e71-ec2f-480c-8393-e31f9c8eedbd"},"RetryContext":{"RetryCount":0,"MaxRetryCount":2,"Exception":null,"Instance":null,"State":{}}}}""";

    /// <summary>The call for a queue message.</summary>
    public static string Queue(string message) =>
        $$$"""{"Data":{"msg":{{{JsonSerializer.Serialize(JsonSerializer.Serialize(message))}}}},"Metadata":{"DequeueCount":"1"}}""";

    /// <summary>Two services on one storage: one standalone to hand in with, one as the custom handler that the host calls.</summary>
    public static async Task<(TestApp Front, TestApp Handler)> StartAsync(AzuriteFixture azurite, TimeProvider? time = null, bool withTemplates = true)
    {
        var front = await TestApp.StartAsync(azurite, null, time);
        var storage = front.Options;
        return (front, await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, Storage = storage }, time, withTemplates));
    }

    /// <summary>Calls a function as the host does: chunked, on loopback, without prefix.</summary>
    public static async Task<HttpResponseMessage> CallAsync(this TestApp handler, string function, string body, string? forwardedFor = null)
    {
        using var host = handler.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await host.SendAsync(request);
    }

    /// <summary>Checks that an answer is what the host understands, and gives its log line.</summary>
    public static async Task<string> LineAsync(this HttpResponseMessage answer)
    {
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(["Outputs", "Logs", "ReturnValue"], body.Select(pair => pair.Key));
        Assert.Empty(body["Outputs"]!.AsObject());
        Assert.Null(body["ReturnValue"]);
        return body["Logs"]![0]!.GetValue<string>();
    }

    /// <summary>The message for a job of the sample.</summary>
    public static string Message(string job) => new JobMessage(Sample.Agency, "2022", job).ToJson();
}
