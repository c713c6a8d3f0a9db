using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Lkjip.AppTests.Host;

/// <summary>Somebody outside, whose requests the host passes on with its headers.</summary>
internal sealed class ProxiedCaller(HttpClient handler, string? principal)
{
    public static ProxiedCaller Nobody(HttpClient handler) => new(handler, null);

    public static ProxiedCaller SignedIn(HttpClient handler, string role, string agency) => new(handler, Principal(role, agency));

    /// <summary>The value of X-MS-CLIENT-PRINCIPAL, as App Service Authentication makes it.</summary>
    public static string Principal(string role, string agency) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new
    {
        auth_typ = "aad",
        name_typ = "name",
        role_typ = "roles",
        claims = new[]
        {
            new { typ = "name", val = $"Orang {role}" }, new { typ = "roles", val = role }, new { typ = "agencies", val = agency },
        },
    }));

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Sends chunked, as the host does while it streams a request.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, byte[]? json, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-Forwarded-Host", "lkjip.azurewebsites.net");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        if (principal is not null)
        {
            request.Headers.Add("X-MS-CLIENT-PRINCIPAL", principal);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (json is not null)
        {
            request.Content = new ByteArrayContent(json);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TransferEncodingChunked = true;
        }

        return await handler.SendAsync(request);
    }

    public async Task<JsonElement> AskAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        var json = body switch
        {
            null => null,
            byte[] bytes => bytes,
            _ => JsonSerializer.SerializeToUtf8Bytes(body),
        };
        using var answer = await SendAsync(method, path, json, headers);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode < HttpStatusCode.BadRequest
            ? JsonSerializer.Deserialize<JsonElement>(text)
            : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode}\n{text}");
    }
}
