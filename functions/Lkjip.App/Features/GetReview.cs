using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Reviews;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the inspectorate's review of a report: checklist, decisions, log (reviu).</summary>
internal sealed class GetReview : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Review;

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, StorageClients storage, ReviewCabinet cabinet, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        return await storage.Reports.FindAsync(key, cancellationToken) is { } head && await cabinet.OpenAsync(key, head.Version, cancellationToken) is { } open
            ? new JsonAnswer(ReviewAnswer.Of(open.Sheet)) { ETag = Conditions.Quoted(open.Tag) }
            : ReportAddress.Unknown(key);
    }
}
