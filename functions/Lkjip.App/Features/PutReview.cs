using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Reviews;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Features;

/// <summary>Writes a reviewer's answers and decisions; what the request does not name stays (isian reviu).</summary>
internal sealed class PutReview : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["PUT"];

    /// <inheritdoc />
    public override string Route => Routes.Review;

    /// <inheritdoc />
    public override string Policy => Policies.WriteReview;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, ReviewWriter writer, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (!RequestBody.IsJson(context.Request))
        {
            return new Problem("type-unsupported", ("expected", "application/json"));
        }

        var (input, wrong) = ReviewJson.Input((await RequestBody.ReadAsync(context.Request, cancellationToken)).Span);
        if (input is null)
        {
            return new Problem("review-refused", ("reason", wrong!.Message)) { Place = wrong.Place, Findings = [wrong] };
        }

        var (problem, review) = await writer.WriteAsync(key, input, Conditions.Of(context.Request).IfMatch, Caller.Of(context.User), cancellationToken);
        return problem ?? (IResult)new JsonAnswer(ReviewAnswer.Of(review!.Sheet)) { ETag = Conditions.Quoted(review!.Tag) };
    }
}
