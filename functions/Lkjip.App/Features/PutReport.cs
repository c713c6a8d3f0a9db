using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Stores a report, new or as the next version, and answers with what the review finds.</summary>
internal sealed class PutReport : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Report;

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, ReportSaver saver, CancellationToken cancellationToken)
    {
        var conditions = Conditions.Of(context.Request);
        if ((ReportAddress.Read(agency, period, out var key) ?? CheckHeaders(context.Request, conditions)) is { } unusable)
        {
            return unusable;
        }

        var content = await RequestBody.ReadAsync(context.Request, cancellationToken);
        var (problem, saved) = await saver.SaveAsync(key, content, conditions, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)Stored(key, saved!.Result, saved.Reviewed);
    }

    private static Problem? CheckHeaders(HttpRequest request, Conditions conditions) =>
        !RequestBody.IsJson(request) ? new Problem("type-unsupported", ("expected", "application/json"))
        : !conditions.HasUsableKey ? new Problem("idempotency-key-invalid") { Place = "Idempotency-Key" }
        : null;

    private static JsonAnswer Stored(ReportKey key, WriteResult result, ReviewedReport reviewed)
    {
        var head = result.Head!;
        var created = result.Outcome == WriteOutcome.Created;
        return new JsonAnswer(
            new
            {
                agency = key.Agency,
                period = key.Period,
                version = head.Version,
                etag = Conditions.Quoted(head.Tag),
                state = head.State,
                findings = reviewed.Findings.Select(FindingAnswer.Of),
            },
            created ? StatusCodes.Status201Created : StatusCodes.Status200OK)
        {
            ETag = Conditions.Quoted(head.Tag),
            Location = created ? ReportAddress.Of(key) : null,
        };
    }
}
