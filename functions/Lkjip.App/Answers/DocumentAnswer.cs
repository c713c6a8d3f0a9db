using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A document as it is answered, with a short-lived link.</summary>
internal sealed record DocumentAnswer(
    string Name, int Version, string Sha256, long Size, string ContentType, Uri Link, DateTimeOffset LinkExpires)
{
    /// <summary>The template it was filled from; null where that was not noted.</summary>
    public TemplateOrigin? Template { get; init; }

    /// <summary>The documents of a report; of one version when it is given.</summary>
    public static async Task<IReadOnlyList<DocumentAnswer>> ListAsync(
        StorageClients storage, DocumentLinks links, ReportKey key, int? version, CancellationToken cancellationToken) =>
        await OfAsync(links, await storage.Documents.ListAsync(key, version, cancellationToken).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>The answers for documents, in their order.</summary>
    public static async Task<IReadOnlyList<DocumentAnswer>> OfAsync(DocumentLinks links, IEnumerable<StoredDocument> documents, CancellationToken cancellationToken)
    {
        var answers = new List<DocumentAnswer>();
        foreach (var document in documents)
        {
            var link = await links.MakeAsync(document, cancellationToken);
            answers.Add(new($"{document.Name}.{document.Extension}", document.Version, document.Sha256, document.Size, document.ContentType, link.Uri, link.Expires) { Template = TemplateOrigin.Of(document.Template) });
        }

        return answers;
    }
}
