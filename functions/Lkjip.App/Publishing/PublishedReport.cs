using Lkjip.App.Answers;
using Lkjip.App.Features;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.App.Verifying;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Publishing;

/// <summary>What anybody may see of a published report (laporan terbitan).</summary>
/// <param name="Head">The report.</param>
/// <param name="Report">Its figures.</param>
/// <param name="Verification">Where its documents are verified.</param>
/// <param name="Documents">The documents of the published version.</param>
internal sealed record PublishedReport(ReportHead Head, ReviewedReport Report, Uri Verification, IReadOnlyList<DocumentAnswer> Documents)
{
    // What the inspectorate writes to the agency is not published with the report.
    private static readonly string[] Internal = [ReviewTemplates.Note.Document];

    /// <summary>The period in words.</summary>
    public string Period => PeriodName.TryParse(Head.Key.Period)!.InWords();

    /// <summary>Reads a report; null unless it is published now.</summary>
    public static async Task<PublishedReport?> FindAsync(
        StorageClients storage, Settings settings, DocumentLinks links, string agency, string period, CancellationToken cancellationToken)
    {
        if (!ReportKey.IsAgency(agency) || ReportAddress.Read(agency, period, out var key) is not null
            || await storage.Reports.FindAsync(key, cancellationToken) is not { State: ReportStates.Published } head
            || await StoredReport.ContentAsync(storage, key, head.Version, cancellationToken) is not { } content)
        {
            return null;
        }

        var archived = await storage.Documents.ListAsync(key, head.Version, cancellationToken)
            .Where(document => !Internal.Contains(document.Name, StringComparer.Ordinal)).ToListAsync(cancellationToken);
        return new(
            head, StoredReport.Read(key, content), VerificationSeal.Of(settings.PublicUrl, key, content).Address,
            await DocumentAnswer.OfAsync(links, SignedDocuments.InReadingOrder(archived), cancellationToken));
    }
}
