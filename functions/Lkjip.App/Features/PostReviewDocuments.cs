using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Reviews;

namespace Lkjip.App.Features;

/// <summary>Orders the note on the review and the statement of review; they are made behind the queue (dokumen hasil reviu).</summary>
internal sealed class PostReviewDocuments : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => $"{Routes.Review}/documents";

    /// <inheritdoc />
    public override string Policy => Policies.WriteReview;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, ReviewDocumentOrder order, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        var (problem, job) = await order.PlaceAsync(key, Caller.Of(context.User), cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        var location = $"{ReportAddress.Of(key)}/jobs/{job!.Id}";
        return new JsonAnswer(new { agency, period, version = job.Version, job = job.Id, status = location }, StatusCodes.Status202Accepted) { Location = location };
    }
}
