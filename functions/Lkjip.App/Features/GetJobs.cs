using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the jobs of all reports that are open or failed, newest first, and poison messages that name no job.</summary>
internal sealed class GetJobs : Feature
{
    /// <summary>The most that one answer holds.</summary>
    public const int PageSize = 50;

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Api}/jobs";

    /// <inheritdoc />
    public override string Policy => Policies.Administer;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(HttpRequest request, StorageClients storage, CancellationToken cancellationToken)
    {
        var (state, after) = (request.Query["state"].ToString(), request.Query["after"].ToString());
        if (state is not ("open" or "failed") || after.Length > 400)
        {
            return new Problem("jobs-query-invalid") { Place = "state" };
        }

        var page = state == "open"
            ? await storage.JobLists.OpenAsync(after, PageSize, cancellationToken)
            : await storage.JobLists.FailedAsync(after, PageSize, cancellationToken);
        var foreign = state == "failed" && after.Length == 0 ? await storage.Foreign.ListAsync(PageSize, cancellationToken) : [];
        return new JsonAnswer(new { jobs = page.Jobs.Select(QueuedJobAnswer.Of), next = page.Next, foreign });
    }
}
