using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A notice as a row.</summary>
internal static class NoticeRow
{
    internal static TableEntity Write(Notice notice) => new(notice.Report.Partition, Rows.Notice(notice.Version, notice.SignatoryId, notice.Purpose))
    {
        { "Version", notice.Version },
        { "SignatoryId", notice.SignatoryId },
        { "Purpose", notice.Purpose },
        { "Serial", notice.Serial },
        { "AskedAt", notice.AskedAt },
        { "RevokedAt", notice.RevokedAt },
        { "To", notice.To },
        { "State", notice.State },
        { "Reason", notice.Reason },
        { "NotBefore", notice.NotBefore },
        { "Attempts", notice.Attempts },
        { "UpdatedAt", notice.UpdatedAt },
    };

    internal static Notice Read(TableEntity row) => new()
    {
        Report = ReportKey.FromPartition(row.PartitionKey),
        Version = row.GetInt32("Version")!.Value,
        SignatoryId = row.GetString("SignatoryId")!,
        Purpose = row.GetString("Purpose") ?? Notice.Read,
        Serial = row.GetInt32("Serial") ?? 1,
        AskedAt = row.GetDateTimeOffset("AskedAt"),
        RevokedAt = row.GetDateTimeOffset("RevokedAt"),
        To = row.GetString("To")!,
        State = row.GetString("State")!,
        Reason = row.GetString("Reason"),
        NotBefore = row.GetDateTimeOffset("NotBefore"),
        Attempts = row.GetInt32("Attempts") ?? 0,
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
        ETag = row.ETag,
    };
}
