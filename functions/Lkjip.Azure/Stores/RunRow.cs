using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A run as rows: its head, its lines, its line among the open runs, and its copy in the list of a period.</summary>
internal static class RunRow
{
    internal const string Head = "run";

    internal const string LinePrefix = "line-";

    internal const string OpenPartition = "runs|open";

    // '@' is never in the name of another partition, whatever a region is called.
    internal static string PeriodPartition(string period) => $"@runs|{period}";

    internal static string LineKey(string agency) => LinePrefix + agency;

    internal static TableEntity WriteOpen(ReportKey key, DateTimeOffset now) => new(OpenPartition, key.Partition) { { "Since", now } };

    internal static TableEntity Write(string partition, string row, RunHead run) => new(partition, row)
    {
        { "Key", run.Key.Partition },
        { "Round", run.Round },
        { "Rounds", run.Rounds },
        { "HadDue", run.HadDue },
        { "State", run.State },
        { "By", run.By },
        { "BeganAt", run.BeganAt },
        { "PlannedAt", run.PlannedAt },
        { "Planned", run.Counts.Planned },
        { "Done", run.Counts.Done },
        { "Missing", run.Counts.Missing },
        { "Failed", run.Counts.Failed },
        { "Reason", run.Reason },
        { "UpdatedAt", run.UpdatedAt },
    };

    internal static RunHead Read(TableEntity row) => new()
    {
        Key = ReportKey.FromPartition(row.GetString("Key")!),
        Round = row.GetString("Round")!,
        Rounds = row.GetInt32("Rounds")!.Value,
        HadDue = row.GetBoolean("HadDue") ?? false,
        State = row.GetString("State")!,
        By = row.GetString("By")!,
        BeganAt = row.GetDateTimeOffset("BeganAt")!.Value,
        PlannedAt = row.GetDateTimeOffset("PlannedAt"),
        Counts = new(row.GetInt32("Planned") ?? 0, row.GetInt32("Done") ?? 0, row.GetInt32("Missing") ?? 0, row.GetInt32("Failed") ?? 0),
        Reason = row.GetString("Reason"),
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        ETag = row.ETag,
    };

    internal static TableEntity WriteLine(ReportKey run, RunLine line) => new(run.Partition, LineKey(line.Agency))
    {
        { "AgencyName", line.AgencyName },
        { "State", line.State },
        { "Version", line.Version },
        { "Job", line.Job },
        { "Attempt", line.Attempt },
        { "Reason", line.Reason },
        { "FromDraft", line.FromDraft },
        { "Documents", line.Documents },
        { "UpdatedAt", line.UpdatedAt },
    };

    internal static RunLine ReadLine(TableEntity row) => new()
    {
        Agency = row.RowKey[LinePrefix.Length..],
        AgencyName = row.GetString("AgencyName")!,
        State = row.GetString("State")!,
        Version = row.GetInt32("Version"),
        Job = row.GetString("Job"),
        Attempt = row.GetInt32("Attempt") ?? 0,
        Reason = row.GetString("Reason"),
        FromDraft = row.GetBoolean("FromDraft") ?? false,
        Documents = row.GetInt32("Documents") ?? 0,
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        ETag = row.ETag,
    };
}
