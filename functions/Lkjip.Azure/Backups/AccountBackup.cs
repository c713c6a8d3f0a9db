namespace Lkjip.Azure.Backups;

/// <summary>Backs an account up while the service runs on it (pencadangan akun).</summary>
/// <remarks>
/// Tables come before containers: a document, a template and its row are written in the order blob, row. So whatever a row that was
/// read names is already there when the containers are read; the other way round a row could name a blob that was not there yet.
/// </remarks>
public sealed class AccountBackup(StorageParts parts, BackupFolder folder, string product, TimeProvider time)
{
    private const int MostPasses = 10;

    /// <summary>Backs up; the result is the finished set.</summary>
    /// <exception cref="IOException">Another backup writes into the folder, or it cannot be written.</exception>
    public async Task<BackupSet> RunAsync(IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var begun = time.GetUtcNow();
        await using var held = folder.Lock();
        var set = folder.Begin(begun);
        var tables = parts.Tables.Select(table => new TableBackup(table, set, progress)).ToList();
        await Task.WhenAll(tables.Select(table => table.ReadAllAsync(cancellationToken)));
        var unsettled = await SettleAsync(tables, cancellationToken);
        var rows = await Task.WhenAll(tables.Select(table => table.FinishAsync(cancellationToken)));
        var blobs = new List<BackupPart>();
        await using (var fetched = await FetchedBlobs.OpenAsync(folder, cancellationToken))
        {
            foreach (var container in parts.Containers)
                blobs.Add(await new ContainerBackup(container, folder, set, fetched, progress).RunAsync(cancellationToken));
        }

        await set.WriteManifestAsync(
            new()
            {
                Format = BackupManifest.CurrentFormat, Product = product, Account = parts.Account, Begun = begun, Ended = time.GetUtcNow(),
                Unsettled = unsettled, Tables = rows, Containers = blobs,
            },
            cancellationToken);
        return folder.Finish(set);
    }

    // A pass over all tables that finds nothing changed since the pass before makes all rows those of one moment.
    private static async Task<int> SettleAsync(List<TableBackup> tables, CancellationToken cancellationToken)
    {
        var changed = 1;
        for (var pass = 2; changed > 0 && pass <= MostPasses; pass++)
        {
            var number = pass;
            changed = (await Task.WhenAll(tables.Select(table => table.ReadChangesAsync(number, cancellationToken)))).Sum();
        }

        return changed;
    }
}
