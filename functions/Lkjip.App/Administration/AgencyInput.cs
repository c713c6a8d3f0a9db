namespace Lkjip.App.Administration;

/// <summary>What an administrator registers of an agency (isian perangkat daerah).</summary>
/// <param name="Name">Its name without the region.</param>
/// <param name="RegionId">The id of its region.</param>
/// <param name="RegionName">The name of its region.</param>
/// <param name="TimeZone">WIB, WITA or WIT.</param>
/// <param name="Template">The style of its built-in report; null for the standard.</param>
/// <param name="Email">Where reminders go; null for the address in its latest report.</param>
/// <param name="Reason">Why, for the audit trail; null where none is told.</param>
internal sealed record AgencyInput(
    string? Name, string? RegionId, string? RegionName, string? TimeZone, string? Template, string? Email = null, string? Reason = null);
