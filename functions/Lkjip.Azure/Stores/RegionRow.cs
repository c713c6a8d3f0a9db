using System.Text.Json;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A region as a row.</summary>
internal static class RegionRow
{
    // In the table of agencies; a list of all regions is one partition of some hundred rows.
    internal const string Partition = "regions";

    internal static TableEntity Write(RegionRegistration region) => new(Partition, region.Id)
    {
        { "Name", region.Name },
        { "TimeZone", region.TimeZone },
        { "Calendar", JsonSerializer.Serialize(region.Calendar) },
        { "PlannerEmails", JsonSerializer.Serialize(region.PlannerEmails) },
        { "Policy", region.Policy },
    };

    internal static RegionRegistration Read(TableEntity row) => new()
    {
        Id = row.RowKey,
        Name = row.GetString("Name")!,
        TimeZone = row.GetString("TimeZone")!,
        Calendar = JsonSerializer.Deserialize<RegionCalendar>(row.GetString("Calendar")!)!,
        PlannerEmails = JsonSerializer.Deserialize<List<string>>(row.GetString("PlannerEmails")!)!,
        Policy = row.GetString("Policy"),
        Tag = Shown(row.ETag),
    };

    // The tag of the service holds quotes, a slash and percent signs; callers get it as plain letters and digits.
    internal static string Shown(ETag tag) => Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(tag.ToString()));

    internal static ETag TagOf(RegionRegistration region)
    {
        var bytes = new byte[region.Tag.Length / 2];
        return Convert.FromHexString(region.Tag, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? new(System.Text.Encoding.UTF8.GetString(bytes))
            : new("\"none\"");
    }
}
