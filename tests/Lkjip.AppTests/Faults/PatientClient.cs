using System.Net;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;

namespace Lkjip.AppTests.Faults;

/// <summary>A caller as callers should be: repeats what was not answered, or answered with 5xx, with the same key and tag.</summary>
internal sealed class PatientClient(HttpClient client) : IDisposable
{
    private const int MostTries = 60;

    /// <summary>How many answers said 503.</summary>
    public int Unavailable { get; private set; }

    /// <summary>Sends until there is an answer that is no failure of the service.</summary>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            using var request = make();
            var answer = await client.SendAsync(request);
            if ((int)answer.StatusCode < 500)
            {
                return answer;
            }

            Unavailable += answer.StatusCode == HttpStatusCode.ServiceUnavailable ? 1 : 0;
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                throw new InvalidOperationException($"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }

            answer.Dispose();
        }

        throw new InvalidOperationException("The service never answered.");
    }

    /// <summary>Reads JSON, and the tag.</summary>
    public async Task<(JsonObject Json, string? Tag)> GetAsync(string address)
    {
        using var answer = await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, address));
        return answer.StatusCode == HttpStatusCode.OK
            ? (await answer.JsonAsync(), answer.Headers.ETag?.Tag)
            : throw new InvalidOperationException($"GET {address}: {(int)answer.StatusCode}");
    }

    public void Dispose() => client.Dispose();
}
