using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Host;

namespace Lkjip.AppTests.Crash;

/// <summary>A caller of the executable who repeats a request with the same key until there is an answer, whichever process gives it.</summary>
/// <param name="process">The process of the moment.</param>
/// <param name="role">Whose role.</param>
/// <param name="standalone">True to sign in by the development form; its cookie outlives the process.</param>
internal sealed class StubbornCaller(Func<Handler> process, string role, bool standalone)
{
    private string? cookie;

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
        try
        {
            await IdentifyAsync(request);
            return await process().Client.SendAsync(request);
        }
        catch (Exception gone) when (gone is HttpRequestException or ObjectDisposedException or TaskCanceledException)
        {
            return null;
        }
    }

    private async Task IdentifyAsync(HttpRequestMessage request)
    {
        if (!standalone)
        {
            request.Headers.Add("X-MS-CLIENT-PRINCIPAL", ProxiedCaller.Principal(role, "*"));
            return;
        }

        cookie ??= await SignInAsync();
        request.Headers.Host = "localhost";
        request.Headers.Add("Cookie", cookie);
    }

    private async Task<string> SignInAsync()
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/lkjip/masuk")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["agency"] = "*", ["name"] = $"Uji {role}" }),
        };
        form.Headers.Host = "localhost";
        using var answer = await process().Client.SendAsync(form);
        return answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }
}
