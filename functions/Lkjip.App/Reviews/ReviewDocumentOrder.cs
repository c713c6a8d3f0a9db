using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Reviews;

/// <summary>Orders the documents of a review: who and when stands in its log before the job begins (permintaan dokumen reviu).</summary>
internal sealed class ReviewDocumentOrder(StorageClients storage, ReviewCabinet cabinet, JobSender sender, TimeProvider time)
{
    // Another reviewer may write at the same moment; the order does not depend on what he wrote.
    private const int Tries = 4;

    /// <summary>Orders the documents of the current version, or says why not.</summary>
    public async Task<(Problem? Problem, Job? Job)> PlaceAsync(ReportKey key, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
        {
            return (ReportAddress.Unknown(key), null);
        }

        if (head.State is ReportStates.Draft or ReportStates.Submitted)
        {
            return (WriteProblems.Locked("review-not-begun", head), null);
        }

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var open = (await cabinet.OpenAsync(key, head.Version, cancellationToken))!;
            var noted = ReviewDesk.Noted(
                open.Sheet.Record, "dokumen", caller.Name, LocalTime.Now(time), ("versi", head.Version.ToString(CultureInfo.InvariantCulture)));
            if (await storage.Reviews.SaveAsync(key, open.With(noted), cancellationToken))
            {
                return (null, await AddAsync(key, head.Version, caller, cancellationToken));
            }
        }

        return (new Problem("review-stale"), null);
    }

    private async Task<Job> AddAsync(ReportKey key, int version, Caller caller, CancellationToken cancellationToken)
    {
        var job = await storage.Jobs.AddAsync(key, version, new NewJob(ReviewDocumentsJob.KindName), caller.Name, cancellationToken);
        await sender.SendAsync(key, job.Id, cancellationToken);
        return job;
    }
}
