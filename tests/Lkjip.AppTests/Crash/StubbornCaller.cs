using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Host;

namespace Lkjip.AppTests.Crash;

/// <summary>A caller of the executable who repeats a request with the same key until there is an answer, whichever process gives it.</summary>
internal sealed class StubbornCaller(Func<Handler> process, string role)
{
    public async Task<JsonObject> AskAsync(Func<HttpRequestMessage> make, params HttpStatusCode[] expected)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            using var answer = await TryAsync(make);
            if (answer is not null && (int)answer.StatusCode < 500)
            {
                var text = await answer.Content.ReadAsStringAsync();
                return expected.Contains(answer.StatusCode) ? JsonNode.Parse(text)!.AsObject() : throw new FaultViolationException($"{(int)answer.StatusCode} {text}");
            }

            await Task.Delay(50);
        }

        throw new FaultViolationException("No answer.");
    }

    public Task<JsonObject> GetAsync(string address) => AskAsync(() => new HttpRequestMessage(HttpMethod.Get, address), HttpStatusCode.OK);

    /// <summary>One try; null when the process went away.</summary>
    public async Task<HttpResponseMessage?> TryAsync(Func<HttpRequestMessage> make)
    {
        using var request = make();
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", ProxiedCaller.Principal(role, "*"));
        try
        {
            return await process().Client.SendAsync(request);
        }
        catch (Exception gone) when (gone is HttpRequestException or ObjectDisposedException or TaskCanceledException)
        {
            return null;
        }
    }
}
