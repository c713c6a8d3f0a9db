using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Reviews;

/// <summary>Where reviews are kept: takes one out for a version of a report (lemari kertas kerja).</summary>
internal sealed class ReviewCabinet(StorageClients storage, Settings settings)
{
    /// <summary>The review of a version; null when there is no such version.</summary>
    /// <exception cref="UnreadableReportException">The version cannot be read any more.</exception>
    /// <exception cref="InvalidDataException">What is kept cannot be read any more: the contract has moved under it.</exception>
    public async Task<OpenReview?> OpenAsync(ReportKey key, int version, CancellationToken cancellationToken)
    {
        if (await StoredReport.ContentAsync(storage, key, version, cancellationToken) is not { } content)
        {
            return null;
        }

        var reviewed = StoredReport.Read(key, content);
        var before = await storage.Reviews.FindAsync(key, version, cancellationToken);
        var kept = before is null ? new ReviewRecord { Version = version } : Read(key, before);
        // A version is never changed: what its data settled was settled when it was stored, by whoever stored it.
        var record = ReviewCarry.To(kept, version, reviewed.Findings, content.By, content.At.ToOffset(LocalTime.Offset));
        return new(key, reviewed, ReviewSheet.Of(reviewed.Assessment, reviewed.Findings, record, settings.Checklist), before);
    }

    private static ReviewRecord Read(ReportKey key, StoredReview kept) => ReviewJson.Record(kept.Content.Span) switch
    {
        { Record: { } record } => record,
        { Problem: var problem } => throw new InvalidDataException($"The review of {key} version {kept.Version} does not fit the data contract at {problem!.Place}."),
    };
}
