namespace Lkjip.Azure.Stores;

/// <summary>The names of tables, containers and queues; other names let two installations share one account.</summary>
/// <remarks>The queue names are also in <c>function.json</c> of the queue functions.</remarks>
public sealed record StorageNames
{
    /// <summary>The table of reports; every row of a report is in the partition <c>{agency}|{period}</c>.</summary>
    public string Reports { get; init; } = "lkjipreports";

    /// <summary>The table of agencies, regions, users, and the versions of templates.</summary>
    public string Agencies { get; init; } = "lkjipagencies";

    /// <summary>The table of the audit trail.</summary>
    public string Audit { get; init; } = "lkjipaudit";

    /// <summary>The table of index partitions: <c>{region}|{period}</c>, <c>jobs|…</c>, <c>runs|open</c> and <c>@runs|{period}</c>.</summary>
    public string Index { get; init; } = "lkjipindex";

    /// <summary>The container of documents, to which is only added: a retention policy may keep its blobs from being changed or deleted (arsip).</summary>
    public string Documents { get; init; } = "lkjip-documents";

    /// <summary>The container of files on their way into reports.</summary>
    public string Uploads { get; init; } = "lkjip-uploads";

    /// <summary>The container of uploaded templates.</summary>
    public string Templates { get; init; } = "lkjip-templates";

    /// <summary>The container of the keys that protect cookies and links.</summary>
    public string Keys { get; init; } = "lkjip-keys";

    /// <summary>The queue of jobs.</summary>
    public string Jobs { get; init; } = "jobs";

    /// <summary>The queue of messages that failed too often; the Functions host adds <c>-poison</c> to the name of the queue.</summary>
    public string Poison => $"{Jobs}-poison";
}
