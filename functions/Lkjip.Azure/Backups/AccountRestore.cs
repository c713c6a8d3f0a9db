using Azure;
using Azure.Storage.Blobs.Models;
using Lkjip.Azure.Stores;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>Writes a backup into an empty account; cut off, it goes on when it is run again (pemulihan akun).</summary>
/// <remarks>Blobs come before rows, so that no row ever names a blob that is not there.</remarks>
public sealed class AccountRestore(StorageParts parts, BackupSet set)
{
    private const int AtOnce = 8;

    /// <summary>Restores; the result is what was restored.</summary>
    /// <exception cref="DamagedBackupException">The backup is damaged; nothing was written.</exception>
    /// <exception cref="OccupiedAccountException">The account holds data; nothing was written.</exception>
    public async Task<BackupManifest> RunAsync(IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var manifest = await set.CheckAsync(progress, cancellationToken);
        await Task.WhenAll(parts.Tables.Select(part => part.Table.CreateIfNotExistsAsync(cancellationToken)));
        await Task.WhenAll(parts.Containers.Select(part => part.Container.CreateIfNotExistsAsync(cancellationToken: cancellationToken)));
        var mark = new RestoreMark(parts, set.Name);
        if (!await mark.IsThereAsync(cancellationToken))
        {
            await RequireEmptyAsync(cancellationToken);
            await mark.SetAsync(cancellationToken);
        }

        foreach (var part in manifest.Containers)
            await WriteAsync(parts.Containers.Single(container => container.Name == part.Name), part, progress, cancellationToken);
        foreach (var part in manifest.Tables)
            await WriteAsync(parts.Tables.Single(table => table.Name == part.Name), part, progress, cancellationToken);
        await mark.RemoveAsync(cancellationToken);
        return manifest;
    }

    private async Task RequireEmptyAsync(CancellationToken cancellationToken)
    {
        var occupied = new List<string>();
        foreach (var part in parts.Tables)
        {
            if (await part.Table.QueryAsync("", ["Timestamp"], 1, cancellationToken).AnyAsync(cancellationToken))
                occupied.Add(part.Table.Name);
        }

        foreach (var part in parts.Containers.Where(part => !part.MayHoldMore))
        {
            if (await part.Container.GetBlobsAsync(cancellationToken: cancellationToken).AnyAsync(cancellationToken))
                occupied.Add(part.Container.Name);
        }

        if (occupied.Count > 0)
            throw new OccupiedAccountException(occupied);
    }

    private async Task WriteAsync(ContainerPart target, BackupPart part, IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var done = 0L;
        await Parallel.ForEachAsync(set.BlobsAsync(part, cancellationToken), Options(cancellationToken), async (blob, cancel) =>
        {
            await using var content = set.OpenBlob(blob);
            var options = new BlobUploadOptions { HttpHeaders = blob.Headers(), Metadata = blob.Metadata, Conditions = new() { IfNoneMatch = ETag.All } };
            try
            {
                await target.Container.GetBlobClient(blob.Name).UploadAsync(content, options, cancel);
            }
            catch (RequestFailedException exists) when (BlobOnce.IsThere(exists))
            {
                // The restore that was cut off had written it.
            }

            progress.Report(new(part.Name, Interlocked.Increment(ref done)));
        });
    }

    private async Task WriteAsync(TablePart target, BackupPart part, IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var done = 0L;
        await Parallel.ForEachAsync(RowBatch.Of(LineReader.ReadAsync(set.PathOf(part.File), cancellationToken)), Options(cancellationToken), async (batch, cancel) =>
        {
            var result = await target.Table.SubmitTransactionAsync([.. batch.Select(TableTransactionAction.Add)], cancel);
            if (result.Outcome == TableOutcome.Exists)
                await AddEachAsync(target.Table, batch, cancel);
            else if (!result.Written)
                throw new InvalidOperationException($"Rows of {part.Name} were not written: {result.Outcome}.");
            progress.Report(new(part.Name, Interlocked.Add(ref done, batch.Count)));
        });
    }

    // What is there is from the restore that was cut off.
    private static async Task AddEachAsync(TableClient table, IReadOnlyList<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
            await table.AddEntityAsync(row, cancellationToken);
    }

    private static ParallelOptions Options(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
}
