namespace Lkjip.Azure.Stores;

/// <summary>The archive of documents: blobs named by their content, listed beside the report.</summary>
public sealed class DocumentStore
{
    /// <summary>Archives a document. The same document again is the same blob.</summary>
    public Task<StoredDocument> PutAsync(ReportKey report, int version, NewDocument document, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The documents of a report, by version and name; of one version when it is given.</summary>
    public IAsyncEnumerable<StoredDocument> ListAsync(ReportKey report, int? version, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The bytes of a document.</summary>
    public Task<Stream> OpenAsync(StoredDocument document, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>A read-only link that works for so long.</summary>
    public Task<DocumentLink> LinkAsync(StoredDocument document, TimeSpan validity, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
