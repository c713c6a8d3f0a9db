using System.Net;
using System.Text.RegularExpressions;
using Lkjip.AppTests.Api;

namespace Lkjip.AppTests.Access;

/// <summary>Somebody who tries doors: always with the same cookies, whatever the answers say.</summary>
internal sealed partial class Visitor : IDisposable
{
    /// <summary>Nobody, for who has not signed in.</summary>
    public const string Nobody = "nobody";

    public static readonly IReadOnlyList<string> Roles = ["operator", "planner", "reviewer", "signatory", "administrator"];

    private readonly HttpClient client;
    private readonly List<string> cookies = [];

    private Visitor(string role, Uri address)
    {
        Role = role;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
    }

    public string Role { get; }

    private string? Token { get; set; }

    public static async Task<Visitor> OfAsync(TestApp app, string role)
    {
        var visitor = new Visitor(role, app.Address);
        if (role != Nobody)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["agency"] = "", ["name"] = $"Uji {role}" });
            using var signedIn = await visitor.client.PostAsync("/lkjip/masuk", form);
            visitor.Keep(signedIn);
            using var page = await visitor.SendAsync(HttpMethod.Get, "/lkjip", null);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            visitor.Keep(page);
            visitor.Token = TokenField().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
        }

        return visitor;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies));
        }

        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{tag}\"");
        }

        return await client.SendAsync(request);
    }

    /// <summary>Sends a form, with the antiforgery token of the visitor.</summary>
    public Task<HttpResponseMessage> PostFormAsync(string path, IReadOnlyDictionary<string, string> fields) => SendAsync(
        HttpMethod.Post, path, new FormUrlEncodedContent(Token is null ? fields : fields.Append(new("__RequestVerificationToken", Token))));

    public void Dispose() => client.Dispose();

    private void Keep(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            cookies.AddRange(set.Select(cookie => cookie.Split(';')[0]));
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenField();
}
