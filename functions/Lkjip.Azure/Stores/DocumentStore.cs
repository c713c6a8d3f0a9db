using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The archive of documents: blobs named by their content, listed beside the report (arsip dokumen).</summary>
public sealed class DocumentStore
{
    private readonly TableClient table;
    private readonly BlobContainerClient container;
    private readonly BlobLinks links;
    private readonly TimeProvider time;

    internal DocumentStore(TableClient table, BlobServiceClient service, string container, TimeProvider time) =>
        (this.table, this.container, links, this.time) = (table, service.GetBlobContainerClient(container), new(service, time), time);

    /// <summary>Archives a document. The same document again is the same blob.</summary>
    public async Task<StoredDocument> PutAsync(ReportKey report, int version, NewDocument document, CancellationToken cancellationToken) =>
        (await PutAllAsync(report, version, [document], cancellationToken))[0];

    /// <summary>Archives documents of a version together: all of them are listed, or none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="version">The version.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="entry">A line for the history, written with the list; null for none.</param>
    /// <remarks>What was made from a document that is no longer there, such as the PDF of an earlier text, leaves the list.</remarks>
    public async Task<IReadOnlyList<StoredDocument>> PutAllAsync(
        ReportKey report, int version, IReadOnlyList<NewDocument> documents, CancellationToken cancellationToken, HistoryEntry? entry = null)
    {
        var stored = documents.Select(document => Describe(report, version, document)).ToList();
        foreach (var (described, document) in stored.Zip(documents))
            await container.GetBlobClient(described.BlobName).WriteOnceAsync(document.Content, described.ContentType, cancellationToken);
        await RemoveOutdatedAsync(report, version, stored, cancellationToken);
        var rows = stored.Select(DocumentRow.Write).Select(TableTransactionAction.Upsert);
        if (entry is not null)
            rows = rows.Append(TableTransactionAction.Add(HistoryRow.WriteNote(report.Partition, entry)));
        var listed = await table.SubmitTransactionAsync([.. rows], cancellationToken);
        return listed.Written ? stored : throw new InvalidOperationException($"The documents of {report} were not listed: {listed.Outcome}.");
    }

    /// <summary>The documents of a report, by version and name; of one version when it is given.</summary>
    public async IAsyncEnumerable<StoredDocument> ListAsync(ReportKey report, int? version, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(report.Partition, Rows.Prefix("doc", version)), null, cancellationToken))
            yield return DocumentRow.Read(row);
    }

    /// <summary>
    /// Every document of a report with these bytes that was ever archived, by its version; also one that a later document of its name has replaced.
    /// </summary>
    public async IAsyncEnumerable<ArchivedFile> FindAsync(ReportKey report, string sha256, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // The blobs of one report are few: all its documents of all its versions.
        await foreach (var blob in container.GetBlobsAsync(prefix: $"{report}/v", cancellationToken: cancellationToken))
        {
            if (ArchivedFile.Of(blob.Name) is { } file && file.Sha256 == sha256)
                yield return file;
        }
    }

    /// <summary>The bytes of a document.</summary>
    public Task<Stream> OpenAsync(StoredDocument document, CancellationToken cancellationToken) =>
        container.GetBlobClient(document.BlobName).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken);

    /// <summary>A read-only link that works for so long.</summary>
    public Task<DocumentLink> LinkAsync(StoredDocument document, TimeSpan validity, CancellationToken cancellationToken) =>
        links.ForAsync(container.GetBlobClient(document.BlobName), document, validity, cancellationToken);

    private async Task RemoveOutdatedAsync(ReportKey report, int version, List<StoredDocument> added, CancellationToken cancellationToken)
    {
        var others = await ListAsync(report, version, cancellationToken)
            .Where(other => !added.Exists(document => (document.Name, document.Extension) == (other.Name, other.Extension)))
            .ToListAsync(cancellationToken);
        var present = others.Concat(added).Where(document => document.Source is null).Select(document => document.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var outdated in others.Where(other => other.Source is { } source && !present.Contains(source)))
            await table.DeleteEntityAsync(report.Partition, Rows.Document(version, outdated.Name, outdated.Extension), ETag.All, cancellationToken);
    }

    private StoredDocument Describe(ReportKey report, int version, NewDocument document)
    {
        var sha256 = Rows.Sha256(document.Content.Span);
        return new()
        {
            Report = report,
            Version = version,
            Name = document.Name,
            Extension = document.Extension,
            BlobName = FormattableString.Invariant($"{report}/v{version}/{Rows.Plain(document.Name)}-{sha256}.{document.Extension}"),
            Sha256 = sha256,
            Size = document.Content.Length,
            ContentType = document.ContentType,
            CreatedAt = time.GetUtcNow(),
            Source = document.Source,
            Template = document.Template,
        };
    }
}
