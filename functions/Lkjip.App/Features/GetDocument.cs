using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Hands out the document of a link, where documents go through the service.</summary>
internal sealed class GetDocument : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Document;

    /// <inheritdoc />
    public override string Policy => Policies.Anyone;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string link, Settings settings, DocumentLinks links, StorageClients storage, CancellationToken cancellationToken) =>
        settings.StreamsDocuments && await links.FindAsync(link, cancellationToken) is { } document
            ? new ArchivedAnswer(document, await storage.Documents.OpenAsync(document, cancellationToken))
            : new Problem("document-link-over");
}
