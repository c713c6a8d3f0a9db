using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Api;

/// <summary>The report of the Blitar manpower office, whole or with one thing changed, and requests around it.</summary>
internal static class Sample
{
    public const string Agency = "blitar-disnaker";

    public const string Address = $"/lkjip/api/agencies/{Agency}/reports/2022";

    public static string File { get; } = Path.Combine(Repository.Root, "templates/samples/blitar-2022.json");

    public static string Text { get; } = System.IO.File.ReadAllText(File);

    public static string With(Action<JsonObject> change)
    {
        var report = JsonNode.Parse(Text)!.AsObject();
        change(report);
        return report.ToJsonString();
    }

    public static StringContent Registration(string? template = "standar") => new(
        new JsonObject
        {
            ["name"] = "Dinas Tenaga Kerja", ["regionId"] = "blitar", ["regionName"] = "Kabupaten Blitar", ["timeZone"] = "WIB", ["template"] = template,
        }.ToJsonString(),
        Encoding.UTF8, "application/json");

    public static HttpRequestMessage Put(string body, string? ifMatch = null, string? key = null, string address = Address)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        return request.With(ifMatch, key);
    }

    public static HttpRequestMessage Submit(string? ifMatch, string? key = null) =>
        new HttpRequestMessage(HttpMethod.Post, $"{Address}/submissions").With(ifMatch, key);

    public static HttpRequestMessage Move(string to, string? reason, string? ifMatch)
    {
        var body = new JsonObject { ["to"] = to, ["reason"] = reason }.ToJsonString();
        return new HttpRequestMessage(HttpMethod.Post, $"{Address}/transitions") { Content = new StringContent(body, Encoding.UTF8, "application/json") }
            .With(ifMatch, null);
    }

    /// <summary>Hands the report in and gives its tag.</summary>
    public static async Task<string> StoreAsync(HttpClient caller)
    {
        using var answer = await caller.SendAsync(Put(Text));
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.ETag!.Tag;
    }

    /// <summary>Hands the report in, submits it, and gives the job.</summary>
    public static async Task<string> SubmitAsync(HttpClient caller)
    {
        using var answer = await caller.SendAsync(Submit(await StoreAsync(caller)));
        Assert.Equal(System.Net.HttpStatusCode.Accepted, answer.StatusCode);
        return (await answer.JsonAsync())["job"]!.GetValue<string>();
    }

    public static async Task<JsonObject> JsonAsync(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();

    /// <summary>The problem that an answer is: its form is checked, its content given.</summary>
    public static async Task<JsonObject> ProblemAsync(this HttpResponseMessage answer, int status, string code)
    {
        var problem = await answer.JsonAsync();
        Assert.Equal((status, code), ((int)answer.StatusCode, problem["code"]!.GetValue<string>()));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.DoesNotContain("{", problem["detail"]!.GetValue<string>().Replace("{\"to\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", problem["traceId"]!.GetValue<string>());
        return problem;
    }

    private static HttpRequestMessage With(this HttpRequestMessage request, string? ifMatch, string? key)
    {
        if (ifMatch is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(ifMatch));
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }
}
