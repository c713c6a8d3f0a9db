using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;

namespace Lkjip.App.Features;

/// <summary>Moves a report to another state: take into review, return, approve, sign off, publish, reopen.</summary>
/// <remarks>The table of moves decides who may; the policy only asks for the agency.</remarks>
internal sealed class PostTransition : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/transitions";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, ReportMover mover, CancellationToken cancellationToken)
    {
        var conditions = Conditions.Of(context.Request);
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (!conditions.HasUsableKey)
        {
            return new Problem("idempotency-key-invalid") { Place = "Idempotency-Key" };
        }

        if (Read(await RequestBody.ReadAsync(context.Request, cancellationToken)) is not { To: { } to } input)
        {
            return new Problem("move-body-unreadable", ("states", string.Join(", ", ReportStates.All.Keys))) { Place = "$.to" };
        }

        var (problem, result) = await mover.MoveAsync(key, to, input.Reason, conditions, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(HeadAnswer.Of(result!.Head!)) { ETag = Conditions.Quoted(result.Head!.Tag) };
    }

    private static Input? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            var input = JsonSerializer.Deserialize<Input>(body.Span, Json.Options);
            return input?.To is { } to && ReportStates.All.ContainsKey(to) ? input : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Input(string? To, string? Reason);
}
