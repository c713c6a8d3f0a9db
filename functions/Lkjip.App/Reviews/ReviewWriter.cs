using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Reviews;

/// <summary>Writes a reviewer's answers and decisions: one way for the programming interface and the page (penulisan reviu).</summary>
internal sealed class ReviewWriter(StorageClients storage, ReviewCabinet cabinet, TimeProvider time)
{
    /// <summary>Changes the review of the current version, or says why not.</summary>
    /// <param name="key">The report.</param>
    /// <param name="input">The change.</param>
    /// <param name="tag">The tag of the review that is changed.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, OpenReview? Review)> WriteAsync(
        ReportKey key, ReviewInput input, string? tag, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await cabinet.OpenAsync(key, head.Version, cancellationToken) is not { } open)
        {
            return (ReportAddress.Unknown(key), null);
        }

        if (head.State != ReportStates.InReview)
        {
            return (WriteProblems.Locked("review-locked", head), open);
        }

        if (tag != open.Tag)
        {
            return (Outdated(open, tag), open);
        }

        var (record, problems) = ReviewDesk.Apply(open.Sheet, input, caller.Name, LocalTime.Now(time));
        return record is null ? (Refused(problems), open) : await KeepAsync(open, record, cancellationToken);
    }

    private async Task<(Problem? Problem, OpenReview? Review)> KeepAsync(OpenReview open, ReviewRecord record, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(record, open.Sheet.Record))
        {
            return (null, open);
        }

        var write = open.With(record);
        if (!write.Fits)
        {
            return (new Problem("body-too-large"), open);
        }

        var written = await storage.Reviews.SaveAsync(open.Key, write, cancellationToken);
        var now = await cabinet.OpenAsync(open.Key, record.Version, cancellationToken);
        return (written ? null : Outdated(now!, open.Tag), now);
    }

    private static Problem Refused(IReadOnlyList<Finding> problems) => new("review-refused", ("reason", problems[0].Message))
    {
        Place = problems[0].Place,
        Findings = problems,
    };

    private static Problem Outdated(OpenReview now, string? tag) => new(tag is null ? "review-tag-missing" : "review-stale")
    {
        Place = "If-Match",
        Version = now.Sheet.Record.Version,
        ETag = Conditions.Quoted(now.Tag),
    };
}
