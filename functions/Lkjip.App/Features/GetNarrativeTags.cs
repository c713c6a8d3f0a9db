using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags.Narratives;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Features;

/// <summary>Answers the figures that a text can say, found by words, each with its tag and what it comes to now (angka untuk narasi).</summary>
internal sealed class GetNarrativeTags : Feature
{
    private const int Most = 40;

    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/narrative-tags";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, [FromQuery] string? words, [FromQuery] string? subject, StorageClients storage, CancellationToken cancellationToken)
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

        var (found, count) = new TagSearch(reviewed.Assessment, subject).Find(words ?? "", Most);
        return new JsonAnswer(new { count, tags = found }) { ETag = Conditions.Quoted(head.Tag) };
    }
}
