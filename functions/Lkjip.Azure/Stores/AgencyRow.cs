using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>An agency as a row: the registration itself, and its line in the partition of its region.</summary>
internal static class AgencyRow
{
    // One partition: a country has some tens of thousands of agencies, a region some dozens.
    internal const string Partition = "agencies";

    private const string Sure = "Sure";

    internal static string RegionPartition(string regionId) => $"region-{Rows.Plain(regionId)}";

    internal static TableEntity Write(string partition, AgencyRegistration agency) => new(partition, agency.Id)
    {
        { "Name", agency.Name },
        { "RegionId", agency.RegionId },
        { "RegionName", agency.RegionName },
        { "TimeZone", agency.TimeZone },
        { "Template", agency.Template },
        { "Email", agency.Email },
    };

    internal static TableEntity WriteLine(AgencyRegistration agency, bool sure)
    {
        var row = Write(RegionPartition(agency.RegionId), agency);
        row[Sure] = sure;
        return row;
    }

    internal static bool IsSure(TableEntity line) => line.GetBoolean(Sure) ?? false;

    internal static AgencyRegistration Read(TableEntity row) => new()
    {
        Id = row.RowKey,
        Name = row.GetString("Name")!,
        RegionId = row.GetString("RegionId")!,
        RegionName = row.GetString("RegionName")!,
        TimeZone = row.GetString("TimeZone")!,
        Template = row.GetString("Template"),
        Email = row.GetString("Email"),
    };
}
