using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;

namespace Lkjip.App.Features;

/// <summary>Hands a report in; its documents are made behind the queue (pengajuan).</summary>
internal sealed class PostSubmission : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/submissions";

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

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

        var (problem, result) = await mover.MoveAsync(
            key, ReportStates.Submitted, null, conditions, Caller.Of(context.User), cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        var head = result!.Head!;
        var location = $"{ReportAddress.Of(key)}/jobs/{result.JobId}";
        return new JsonAnswer(
            new
            {
                agency,
                period,
                version = head.Version,
                etag = Conditions.Quoted(head.Tag),
                state = head.State,
                job = result.JobId,
                status = location,
            },
            StatusCodes.Status202Accepted)
        {
            ETag = Conditions.Quoted(head.Tag),
            Location = location,
        };
    }
}
