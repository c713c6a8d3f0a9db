using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Features;

/// <summary>Answers the texts that the service drafts from the data of a report, and the tags for the numbers that were typed; of one place with <c>?path=</c>.</summary>
internal sealed class GetReportDrafts : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/drafts";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, [FromQuery] string? path, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is not { } reviewed)
        {
            return ReportAddress.Unknown(key);
        }

        var filler = new NarrativeFiller(reviewed.Assessment);
        return new JsonAnswer(new
        {
            drafts = SentenceDrafts.Of(reviewed.Assessment).Where(draft => path is null || draft.Path == path).Select(draft => DraftAnswer.Of(draft, filler)),
            offers = new TagOffers(reviewed.Assessment).All().Where(offer => path is null || offer.Path.StartsWith($"{path}[", StringComparison.Ordinal)),
        })
        {
            ETag = Conditions.Quoted(head.Tag),
        };
    }
}
