using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the documents of a report, each with a short-lived link.</summary>
internal sealed class GetReportDocuments : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/documents";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, StorageClients storage, DocumentLinks links, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        return await storage.Reports.FindAsync(key, cancellationToken) is { } head
            ? new JsonAnswer(new { documents = await DocumentAnswer.ListAsync(storage, links, key, null, cancellationToken), version = head.Version })
            : ReportAddress.Unknown(key);
    }
}
