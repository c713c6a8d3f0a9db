namespace Lkjip.Azure.Stores;

/// <summary>The names by which lists show a report, copied into its head so that a list needs no second read.</summary>
/// <param name="AgencyName">"Dinas Tenaga Kerja".</param>
/// <param name="RegionId">"blitar".</param>
/// <param name="RegionName">"Kabupaten Blitar".</param>
/// <param name="Title">The title of the report.</param>
public sealed record ReportNames(string AgencyName, string RegionId, string RegionName, string Title);
