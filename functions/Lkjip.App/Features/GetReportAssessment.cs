using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the figure ledger of a report.</summary>
internal sealed class GetReportAssessment : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/assessment";

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
            && await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is { } reviewed
            ? new JsonAnswer(new { figures = reviewed.Assessment.Figures.Select(FigureAnswer.Of) }) { ETag = Conditions.Quoted(head.Tag) }
            : ReportAddress.Unknown(key);
    }
}
