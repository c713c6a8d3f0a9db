using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Faults;

/// <summary>One report of an agency of its own: its addresses and requests.</summary>
internal sealed record Place(string Agency)
{
    public const string Period = "2022";

    public ReportKey Key => new(Agency, Period);

    public string Report => $"/lkjip/api/agencies/{Agency}/reports/{Period}";

    /// <summary>The sample with the agency's id and one thing that differs.</summary>
    public string Content(string telephone) => Sample.With(report =>
    {
        report["agency"]!["id"] = Agency;
        report["agency"]!["telephone"] = telephone;
    });

    public HttpRequestMessage Register() => new(HttpMethod.Put, $"/lkjip/api/agencies/{Agency}") { Content = Sample.Registration() };

    public HttpRequestMessage Save(string content, string? tag, string key) => With(HttpMethod.Put, Report, content, tag, key);

    public HttpRequestMessage Submit(string tag, string key) => With(HttpMethod.Post, $"{Report}/submissions", "", tag, key);

    public HttpRequestMessage Move(string to, string? reason, string tag, string key) =>
        With(HttpMethod.Post, $"{Report}/transitions", new JsonObject { ["to"] = to, ["reason"] = reason }.ToJsonString(), tag, key);

    public static HttpRequestMessage With(HttpMethod method, string address, string content, string? tag, string? key)
    {
        var request = new HttpRequestMessage(method, address) { Content = new StringContent(content, Encoding.UTF8, "application/json") };
        if (tag is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(tag));
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }
}
