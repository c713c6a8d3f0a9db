using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Reviews;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Reviewing;

/// <summary>Everything the reviewer's page shows, read at once.</summary>
internal sealed record ReviewPageView(
    ReportHead Head, OpenReview Review, IReadOnlyList<DocumentAnswer> Documents, Job? Job, bool IsReviewer)
{
    /// <summary>True when the caller may write now.</summary>
    public bool CanWrite => IsReviewer && Head.State == ReportStates.InReview;

    /// <summary>True when the caller may order documents now.</summary>
    public bool CanOrder => IsReviewer && Head.State is not (ReportStates.Draft or ReportStates.Submitted);

    /// <summary>The period in words.</summary>
    public string Period => PeriodName.Of(Review.Reviewed.Assessment.Report.Period).InWords();

    /// <summary>Reads all of it; null when there is no such report.</summary>
    public static async Task<ReviewPageView?> LoadAsync(IServiceProvider services, ReportKey key, Caller caller, CancellationToken cancellationToken)
    {
        var storage = services.GetRequiredService<StorageClients>();
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await services.GetRequiredService<ReviewCabinet>().OpenAsync(key, head.Version, cancellationToken) is not { } review)
        {
            return null;
        }

        var documents = await DocumentAnswer.ListAsync(storage, services.GetRequiredService<Settings>(), key, head.Version, cancellationToken);
        var jobs = await storage.Jobs.ListAsync(key, cancellationToken).ToListAsync(cancellationToken);
        return new(
            head, review,
            [.. documents.Where(document => Names.Any(name => document.Name.StartsWith($"{name}.", StringComparison.Ordinal)))],
            jobs.Where(job => job.Kind == ReviewDocumentsJob.KindName && job.Version == head.Version).MaxBy(job => job.CreatedAt),
            caller.Is(Roles.Reviewer));
    }

    private static IEnumerable<string> Names => Lkjip.App.Documents.ReviewTemplates.All.Select(template => template.Document);
}
