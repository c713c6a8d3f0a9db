using System.Net;
using System.Text.Json.Nodes;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.AppTests.Api;

/// <summary>The reviewer's desk: the sample in review, answers and decisions over HTTP.</summary>
internal static class Desk
{
    public const string Address = $"{Sample.Address}/review";

    /// <summary>The service with the sample in review, and the reviewer.</summary>
    public static async Task<HttpClient> BeginAsync(TestApp app)
    {
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        await Sample.SubmitAsync(writer);
        var reviewer = await app.SignInAsync("reviewer");
        await MoveAsync(reviewer, "inReview");
        return reviewer;
    }

    public static async Task<(JsonObject Review, string Tag)> ReadAsync(HttpClient caller)
    {
        using var answer = await caller.GetAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.JsonAsync(), answer.Headers.ETag!.Tag);
    }

    public static Task<HttpResponseMessage> PutAsync(HttpClient caller, string? tag, JsonObject input) =>
        caller.SendAsync(Sample.Put(input.ToJsonString(), tag, address: Address));

    /// <summary>Writes, with the tag that is current.</summary>
    public static async Task<JsonObject> WriteAsync(HttpClient caller, JsonObject input)
    {
        using var answer = await PutAsync(caller, (await ReadAsync(caller)).Tag, input);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }

    public static JsonObject Answers(params IEnumerable<string> items) => new()
    {
        ["answers"] = new JsonArray([.. items.Select(item => new JsonObject { ["item"] = item, ["answer"] = "yes" })]),
    };

    public static JsonObject Decisions(string decision, string? note, params IEnumerable<string> findings) => new()
    {
        ["decisions"] = new JsonArray([.. findings.Select(id => new JsonObject { ["finding"] = id, ["decision"] = decision, ["note"] = note })]),
    };

    public static IReadOnlyList<JsonObject> Findings(JsonObject review, string? severity = null) =>
        [.. review["findings"]!.AsArray().Select(found => found!.AsObject()).Where(found => severity is null || Text(found, "severity") == severity)];

    public static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    /// <summary>Answers every item and accepts every error.</summary>
    public static async Task FinishAsync(HttpClient reviewer)
    {
        await WriteAsync(reviewer, Answers(ChecklistGroups.Items.Select(item => item.Code)));
        var errors = Findings((await ReadAsync(reviewer)).Review, "error").Select(found => Text(found, "id"));
        await WriteAsync(reviewer, Decisions("accepted", "sesuai naskah tercetak", errors));
    }

    public static async Task<HttpResponseMessage> TryMoveAsync(HttpClient caller, string to, string? reason = null)
    {
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        return await caller.SendAsync(Sample.Move(to, reason, head.Headers.ETag!.Tag));
    }

    public static async Task MoveAsync(HttpClient caller, string to, string? reason = null)
    {
        using var answer = await TryMoveAsync(caller, to, reason);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
