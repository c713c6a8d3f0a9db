using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the head of a report: state, version, key numbers, where the rest is.</summary>
internal sealed class GetReport : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Report;

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, string period, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        return await storage.Reports.FindAsync(key, cancellationToken) is { } head
            ? new JsonAnswer(HeadAnswer.Of(head)) { ETag = Conditions.Quoted(head.Tag) }
            : ReportAddress.Unknown(key);
    }
}
