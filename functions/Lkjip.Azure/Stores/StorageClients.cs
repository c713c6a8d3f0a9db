using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>All stores, composed over one account (penyimpanan).</summary>
public sealed class StorageClients
{
    private readonly IReadOnlyList<TableClient> tables;
    private readonly IReadOnlyList<BlobContainerClient> containers;

    private StorageClients(TableServiceClient service, BlobServiceClient blobs, QueueServiceClient queues, StorageNames names, TimeProvider time)
    {
        var (reports, agencies, index) = (service.GetTableClient(names.Reports), service.GetTableClient(names.Agencies), service.GetTableClient(names.Index));
        var audit = service.GetTableClient(names.Audit);
        tables = [reports, agencies, index, audit];
        var (templates, uploads) = (blobs.GetBlobContainerClient(names.Templates), blobs.GetBlobContainerClient(names.Uploads));
        Keys = blobs.GetBlobContainerClient(names.Keys);
        containers = [blobs.GetBlobContainerClient(names.Documents), templates, uploads, Keys];
        Agencies = new(agencies);
        Regions = new(agencies);
        Runs = new(reports, index, time);
        var jobIndex = new JobIndex(index);
        Jobs = new(reports, jobIndex, time);
        JobLists = new(Jobs, jobIndex, time);
        Foreign = new(index, time);
        Users = new(agencies);
        Audit = new(audit);
        Reports = new(reports, index, Jobs, time);
        Documents = new(reports, blobs, names.Documents, time);
        Templates = new(agencies, templates, time);
        Uploads = new(uploads, time);
        Notices = new(reports, time);
        Reviews = new(reports);
        Signatures = new(reports);
        Queue = new(queues.GetQueueClient(names.Jobs));
        Poison = new(queues.GetQueueClient(names.Poison));
    }

    /// <summary>The agencies.</summary>
    public AgencyStore Agencies { get; }

    /// <summary>The regions.</summary>
    public RegionStore Regions { get; }

    /// <summary>The runs.</summary>
    public RunStore Runs { get; }

    /// <summary>The users and what is assigned to them.</summary>
    public UserStore Users { get; }

    /// <summary>The audit trail.</summary>
    public AuditStore Audit { get; }

    /// <summary>The reports.</summary>
    public ReportStore Reports { get; }

    /// <summary>The jobs.</summary>
    public JobStore Jobs { get; }

    /// <summary>The jobs of all reports.</summary>
    public JobLists JobLists { get; }

    /// <summary>Poison messages that name no job.</summary>
    public ForeignMessages Foreign { get; }

    /// <summary>The documents.</summary>
    public DocumentStore Documents { get; }

    /// <summary>The uploaded templates.</summary>
    public TemplateStore Templates { get; }

    /// <summary>Files on their way into reports.</summary>
    public UploadStore Uploads { get; }

    /// <summary>The keys that protect cookies and links.</summary>
    public BlobContainerClient Keys { get; }

    /// <summary>The notices.</summary>
    public NoticeStore Notices { get; }

    /// <summary>The reviews.</summary>
    public ReviewStore Reviews { get; }

    /// <summary>The signatures.</summary>
    public SignatureStore Signatures { get; }

    /// <summary>The queue of jobs.</summary>
    public JobMessages Queue { get; }

    /// <summary>The queue of messages that failed too often.</summary>
    public JobMessages Poison { get; }

    /// <summary>Composes the stores; makes no network call.</summary>
    public static StorageClients Connect(StorageOptions options, TimeProvider time)
    {
        var account = StorageAccount.Of(options);
        return new(account.Tables(time), account.Blobs(), account.Queues(), options.Names, time);
    }

    /// <summary>Creates tables, containers and queues that are missing.</summary>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken) => Task.WhenAll(
    [
        .. tables.Select(t => t.CreateIfNotExistsAsync(cancellationToken)),
        .. containers.Select(c => c.CreateIfNotExistsAsync(cancellationToken: cancellationToken)),
        Queue.EnsureCreatedAsync(cancellationToken),
        Poison.EnsureCreatedAsync(cancellationToken),
    ]);

    /// <summary>Asks each table for a row; throws when one does not answer or is missing (readiness).</summary>
    public Task PingTablesAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(tables.Select(t => t.GetEntityIfExistsAsync("ping", "ping", cancellationToken)));

    /// <summary>Asks each container for its properties; throws when one does not answer or is missing (readiness).</summary>
    public Task PingContainersAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(containers.Select(c => c.GetPropertiesAsync(cancellationToken: cancellationToken)));
}
