using System.Text.Json;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A head as a row: of the report itself, and copied into the index and into the answers kept by idempotency key.</summary>
internal static class HeadRow
{
    internal static TableEntity Write(string partition, string row, ReportHead head, long revision) => new(partition, row)
    {
        { "Agency", head.Key.Agency },
        { "Period", head.Key.Period },
        { "State", head.State },
        { "Version", head.Version },
        { "Revision", revision },
        { "Tag", head.Tag },
        { "AgencyName", head.Names.AgencyName },
        { "RegionId", head.Names.RegionId },
        { "RegionName", head.Names.RegionName },
        { "Title", head.Names.Title },
        { "Facts", JsonSerializer.Serialize(head.Facts) },
        { "UpdatedBy", head.UpdatedBy },
        { "UpdatedAt", head.UpdatedAt },
    };

    internal static ReportHead Read(TableEntity row) => new()
    {
        Key = new(row.GetString("Agency")!, row.GetString("Period")!),
        State = row.GetString("State")!,
        Version = row.GetInt32("Version")!.Value,
        Tag = row.GetString("Tag")!,
        Names = new(row.GetString("AgencyName")!, row.GetString("RegionId")!, row.GetString("RegionName")!, row.GetString("Title")!),
        Facts = JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString("Facts")!)!,
        UpdatedBy = row.GetString("UpdatedBy")!,
        UpdatedAt = row.GetDateTimeOffset("UpdatedAt")!.Value,
    };

    internal static long Revision(TableEntity row) => row.GetInt64("Revision")!.Value;
}
