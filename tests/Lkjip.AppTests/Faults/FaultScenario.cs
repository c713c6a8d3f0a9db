using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.AppTests.Faults;

/// <summary>The whole life of a report: saved, changed, handed in, made, reviewed, returned, changed, handed in again, approved; by callers who repeat.</summary>
internal sealed class FaultScenario(Place place, PatientClient administrator, PatientClient writer, PatientClient reviewer, FaultQueue queue, Random random)
{
    private int keys;

    public Acknowledged Said { get; } = new();

    public async Task RunAsync()
    {
        using (var registered = await administrator.SendAsync(place.Register))
        {
            Require(registered.IsSuccessStatusCode, "register");
        }

        await SaveAsync("1");
        await SaveAsync("2");
        await StaleSaveAsync();
        await SubmitAsync();
        await queue.WorkAsync();
        await MoveAsync(reviewer, "inReview", null);
        await MoveAsync(reviewer, "returned", "Lengkapi analisis.");
        await SaveAsync("3");
        await SubmitAsync();
        if (random.Next(2) == 0)
        {
            // Handed in again before anything was made: two jobs for one version.
            await SubmitAsync();
        }

        await queue.WorkAsync();
        await MoveAsync(reviewer, "inReview", null);
        await FinishReviewAsync();
        await MoveAsync(reviewer, "approved", null);
        await queue.WorkAsync();
    }

    private async Task SaveAsync(string telephone)
    {
        var content = place.Content(telephone);
        var tag = Said.Versions.Count == 0 ? null : await TagAsync();
        var key = NewKey();
        using var answer = await writer.SendAsync(() => place.Save(content, tag, key));
        Require(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created, "save", answer);
        Said.Versions[(await answer.JsonAsync())["version"]!.GetValue<int>()] = content;
    }

    // A tab that was left open: refused, also when the answer was lost on the way and the request repeated.
    private async Task StaleSaveAsync()
    {
        var key = NewKey();
        using var answer = await writer.SendAsync(() => place.Save(place.Content("basi"), "\"1-000000000000\"", key));
        Require(answer.StatusCode == HttpStatusCode.PreconditionFailed, "stale save", answer);
    }

    private async Task SubmitAsync()
    {
        var (tag, key) = (await TagAsync(), NewKey());
        using var answer = await writer.SendAsync(() => place.Submit(tag, key));
        Require(answer.StatusCode == HttpStatusCode.Accepted, "submit", answer);
        Said.Jobs.Add((await answer.JsonAsync())["job"]!.GetValue<string>());
        Said.Moves.Add("submitted");
    }

    private async Task MoveAsync(PatientClient caller, string to, string? reason)
    {
        var (tag, key) = (await TagAsync(), NewKey());
        using var answer = await caller.SendAsync(() => place.Move(to, reason, tag, key));
        Require(answer.StatusCode == HttpStatusCode.OK, to, answer);
        Said.Moves.Add(to);
    }

    private async Task FinishReviewAsync()
    {
        await WriteReviewAsync(Desk.Answers(ChecklistGroups.Items.Select(item => item.Code)));
        var (review, _) = await reviewer.GetAsync($"{place.Report}/review");
        await WriteReviewAsync(Desk.Decisions("accepted", "sesuai naskah tercetak", Desk.Findings(review, "error").Select(found => Desk.Text(found, "id"))));
    }

    // A review has no idempotency key: a repeat whose first answer was lost is stale, so the caller reads and writes the same again.
    private async Task WriteReviewAsync(JsonObject input)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var (_, tag) = await reviewer.GetAsync($"{place.Report}/review");
            using var answer = await reviewer.SendAsync(() => Place.With(HttpMethod.Put, $"{place.Report}/review", input.ToJsonString(), tag, null));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            Require(answer.StatusCode == HttpStatusCode.PreconditionFailed, "review", answer);
        }

        Require(false, "review");
    }

    private async Task<string> TagAsync() => (await writer.GetAsync(place.Report)).Tag!;

    private string NewKey() => $"{place.Agency}-{(++keys).ToString(CultureInfo.InvariantCulture)}";

    private static void Require(bool holds, string step, HttpResponseMessage? answer = null)
    {
        if (!holds)
        {
            throw new FaultViolationException($"{step}: {(int?)answer?.StatusCode} {answer?.Content.ReadAsStringAsync().GetAwaiter().GetResult()}");
        }
    }
}
