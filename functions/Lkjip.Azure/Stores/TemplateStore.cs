using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The uploaded templates, files named by their content, and which of them is in force for whom (templat unggahan).</summary>
/// <remarks>A version is written once and never changed nor deleted: what was made with it can be made again.</remarks>
public sealed class TemplateStore
{
    private readonly TableClient table;
    private readonly FencedTable fenced;
    private readonly BlobContainerClient container;
    private readonly TimeProvider time;

    internal TemplateStore(TableClient table, BlobContainerClient container, TimeProvider time) =>
        (this.table, fenced, this.container, this.time) = (table, new(table), container, time);

    /// <summary>Keeps a template under the next number. The same file again, for the same owner and kind, is the version that has it.</summary>
    /// <param name="version">The template; number, size, hash and time are filled in here.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<TemplateVersion> AddAsync(TemplateVersion version, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var added = version with { Size = content.Length, Sha256 = Rows.Sha256(content.Span), At = time.GetUtcNow() };
        // The file first: a version without its file could not be opened; a file without a version harms nobody.
        await container.GetBlobClient($"{added.Sha256}.{added.Extension}").WriteOnceAsync(content, null, cancellationToken);
        while (true)
        {
            var before = await ListAsync(version.Owner, version.Kind, cancellationToken).ToListAsync(cancellationToken);
            if (before.Find(known => known.Sha256 == added.Sha256) is { } same)
                return same;
            added = added with { Number = before.Count == 0 ? 1 : before[^1].Number + 1 };
            if (await fenced.AddAsync(TemplateRow.Write(added), cancellationToken) is not null)
                return added;
        }
    }

    /// <summary>A version; null when there is none.</summary>
    public async Task<TemplateVersion?> FindAsync(TemplateOwner owner, string kind, int number, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync(TemplateRow.Partition(owner), TemplateRow.Key(kind, number), cancellationToken) is { } row
            ? TemplateRow.Read(owner, row) : null;

    /// <summary>The versions of an owner and kind, oldest first.</summary>
    public async IAsyncEnumerable<TemplateVersion> ListAsync(TemplateOwner owner, string kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(TemplateRow.Partition(owner), $"{kind}!"), null, cancellationToken))
            yield return TemplateRow.Read(owner, row);
    }

    /// <summary>The bytes of a template by their hash.</summary>
    /// <exception cref="InvalidDataException">The file is not what it was when it was uploaded.</exception>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(string sha256, string extension, CancellationToken cancellationToken)
    {
        var answer = await container.GetBlobClient($"{sha256}.{extension}").DownloadContentAsync(cancellationToken);
        var content = answer.Value.Content.ToMemory();
        return Rows.Sha256(content.Span) == sha256 ? content : throw new InvalidDataException($"The template {sha256} is not what was uploaded.");
    }

    /// <summary>What is in force, of an owner when it is given.</summary>
    public async IAsyncEnumerable<TemplateForce> InForceAsync(TemplateOwner? owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = owner is null ? TableFilter.Partition(TemplateRow.ForcePartition) : TableFilter.Prefix(TemplateRow.ForcePartition, $"{owner}!");
        await foreach (var row in table.QueryAsync(filter, null, cancellationToken))
            yield return TemplateRow.ReadForce(row);
    }

    /// <summary>What is in force for an owner and kind; null when the owner has nothing of its own.</summary>
    public async Task<TemplateForce?> FindForceAsync(TemplateOwner owner, string kind, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync(TemplateRow.ForcePartition, TemplateRow.ForceKey(owner, kind), cancellationToken) is { } row
            ? TemplateRow.ReadForce(row) : null;

    /// <summary>Puts a version in force; false when what was in force has changed since it was read.</summary>
    /// <param name="version">The version.</param>
    /// <param name="instead">What it replaces, as read; null for nothing of the owner's own.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<bool> PutInForceAsync(TemplateVersion version, TemplateForce? instead, string by, CancellationToken cancellationToken)
    {
        var row = TemplateRow.Write(new TemplateForce
        {
            Owner = version.Owner, Kind = version.Kind, Number = version.Number, FileName = version.FileName, Extension = version.Extension,
            Sha256 = version.Sha256, By = by, At = time.GetUtcNow(),
        });
        return await (instead is null ? fenced.AddAsync(row, cancellationToken) : fenced.ReplaceAsync(row, instead.ETag, cancellationToken)) is not null;
    }

    /// <summary>Takes the owner's own version out of force; false when it has changed since it was read.</summary>
    public async Task<bool> WithdrawAsync(TemplateForce force, CancellationToken cancellationToken)
    {
        var write = await table.DeleteEntityAsync(TemplateRow.ForcePartition, TemplateRow.ForceKey(force.Owner, force.Kind), force.ETag, cancellationToken);
        return write.Outcome != TableOutcome.Stale;
    }
}
