using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A job as a row.</summary>
internal static class JobRow
{
    internal static Job New(ReportKey report, int version, NewJob job, string by, DateTimeOffset now) => new()
    {
        Report = report,
        Id = job.Id ?? Guid.CreateVersion7(now).ToString("N"),
        Kind = job.Kind,
        State = Job.Queued,
        Version = version,
        Template = job.Template,
        CreatedBy = by,
        CreatedAt = now,
        UpdatedAt = now,
    };

    internal static TableEntity Write(Job job) => new(job.Report.Partition, Rows.Job(job.Id))
    {
        { "Kind", job.Kind },
        { "State", job.State },
        { "Version", job.Version },
        { "Template", job.Template },
        { "Owner", job.Owner },
        { "LeaseUntil", job.LeaseUntil },
        { "Step", job.Step },
        { "Progress", job.Progress },
        { "Attempts", job.Attempts },
        { "NotBefore", job.NotBefore },
        { "WaitingSince", job.WaitingSince },
        { "Archived", job.Archived },
        { "Message", job.Message },
        { "Warning", job.Warning },
        { "Trace", job.Trace },
        { "CreatedBy", job.CreatedBy },
        { "CreatedAt", job.CreatedAt },
        { "UpdatedAt", job.UpdatedAt },
    };

    internal static Job Read(TableEntity row) => new()
    {
        Report = ReportKey.FromPartition(row.PartitionKey),
        Id = row.RowKey["job-".Length..],
        Kind = row.GetString("Kind")!,
        State = row.GetString("State")!,
        Version = row.GetInt32("Version")!.Value,
        Template = row.GetString("Template"),
        Owner = row.GetString("Owner"),
        LeaseUntil = row.GetDateTimeOffset("LeaseUntil"),
        Step = row.GetString("Step"),
        Progress = row.GetInt32("Progress") ?? 0,
        Attempts = row.GetInt32("Attempts") ?? 0,
        NotBefore = row.GetDateTimeOffset("NotBefore"),
        WaitingSince = row.GetDateTimeOffset("WaitingSince"),
        Archived = row.GetInt32("Archived"),
        Message = row.GetString("Message"),
        Warning = row.GetString("Warning"),
        Trace = row.GetString("Trace"),
        CreatedBy = row.GetString("CreatedBy")!,
        CreatedAt = row.GetDateTimeOffset("CreatedAt")!.Value,
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        ETag = row.ETag,
    };
}
