using Lkjip.Azure.Stores;

namespace Lkjip.Azure.Backups;

/// <summary>What of an account is in a backup: its tables and containers, under names that are the same in every installation (isi cadangan).</summary>
/// <remarks>Queues are not: a message is a hint, and the sweeper sends open jobs again.</remarks>
public sealed class StorageParts
{
    private StorageParts(Uri account, IReadOnlyList<TablePart> tables, IReadOnlyList<ContainerPart> containers) =>
        (Account, Tables, Containers) = (account, tables, containers);

    /// <summary>The address of the account.</summary>
    public Uri Account { get; }

    internal IReadOnlyList<TablePart> Tables { get; }

    internal IReadOnlyList<ContainerPart> Containers { get; }

    /// <summary>The parts of an account; makes no network call.</summary>
    public static StorageParts Of(StorageOptions options, TimeProvider time)
    {
        var account = StorageAccount.Of(options);
        var (tables, blobs, names) = (account.Tables(time), account.Blobs(), options.Names);
        return new(
            blobs.Uri,
            [
                new("reports", tables.GetTableClient(names.Reports)), new("agencies", tables.GetTableClient(names.Agencies)),
                new("audit", tables.GetTableClient(names.Audit)), new("index", tables.GetTableClient(names.Index)),
            ],
            [
                new("documents", blobs.GetBlobContainerClient(names.Documents)), new("templates", blobs.GetBlobContainerClient(names.Templates)),
                new("uploads", blobs.GetBlobContainerClient(names.Uploads)),
                // A service that was started once has made a key; one more key opens nothing and breaks nothing.
                new("keys", blobs.GetBlobContainerClient(names.Keys)) { MayHoldMore = true },
            ]);
    }
}
