using Lkjip.App.Answers;
using Lkjip.App.Form;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Reviews;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Reviewing;

/// <summary>Everything the reviewer's page shows, read at once.</summary>
internal sealed record ReviewPageView(
    ReportHead Head, OpenReview Review, ReportForm Input, IReadOnlyList<DocumentAnswer> Documents, Job? Job, bool IsReviewer)
{
    private readonly Lazy<FindingPlaces> places = new(() => new FindingPlaces(Input, Review.Reviewed.Assessment.Report));

    /// <summary>True when the caller may write now.</summary>
    public bool CanWrite => IsReviewer && Head.State == ReportStates.InReview;

    /// <summary>True when the caller may order documents now.</summary>
    public bool CanOrder => IsReviewer && Head.State is not (ReportStates.Draft or ReportStates.Submitted);

    /// <summary>The period in words.</summary>
    public string Period => PeriodName.Of(Review.Reviewed.Assessment.Report.Period).InWords();

    /// <summary>Where in the form a finding is put right; null where the form has no such place.</summary>
    public string? LinkTo(Finding finding) => places.Value.AddressOf(finding) is { } address ? FormLinks.To(Head.Key, Input, address) : null;

    /// <summary>Reads all of it; null when there is no such report.</summary>
    public static async Task<ReviewPageView?> LoadAsync(IServiceProvider services, ReportKey key, Caller caller, CancellationToken cancellationToken)
    {
        var storage = services.GetRequiredService<StorageClients>();
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await services.GetRequiredService<ReviewCabinet>().OpenAsync(key, head.Version, cancellationToken) is not { } review
            || await storage.Reports.ReadAsync(key, head.Version, cancellationToken) is not { } content)
        {
            return null;
        }

        var documents = await DocumentAnswer.ListAsync(storage, services.GetRequiredService<DocumentLinks>(), key, head.Version, cancellationToken);
        var jobs = await storage.Jobs.ListAsync(key, cancellationToken).ToListAsync(cancellationToken);
        return new(
            head, review, ReportForm.Of(content.Content, review.Reviewed.Assessment),
            [.. documents.Where(document => Names.Any(name => document.Name.StartsWith($"{name}.", StringComparison.Ordinal)))],
            jobs.Where(job => job.Kind == ReviewDocumentsJob.KindName && job.Version == head.Version).MaxBy(job => job.CreatedAt),
            caller.Is(Roles.Reviewer));
    }

    private static IEnumerable<string> Names => Lkjip.App.Documents.ReviewTemplates.All.Select(template => template.Document);
}
