using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers how far a job is, its documents and notices.</summary>
internal sealed class GetJob : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/jobs/{{job}}";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, string job, StorageClients storage, DocumentLinks links, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        return await storage.Jobs.FindAsync(key, job, cancellationToken) is { } found
            ? new JsonAnswer(await JobAnswer.OfAsync(found, storage, links, cancellationToken))
            : new Problems.Problem("job-unknown", ("job", job));
    }
}
