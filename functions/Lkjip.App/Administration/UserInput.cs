namespace Lkjip.App.Administration;

/// <summary>What an administrator wants a person to have (isian penugasan).</summary>
/// <param name="Agencies">Ids of agencies; null for none.</param>
/// <param name="Regions">Ids of regions; null for none.</param>
/// <param name="Blocked">True when the person may do nothing.</param>
/// <param name="Reason">Why; demanded.</param>
internal sealed record UserInput(IReadOnlyList<string>? Agencies, IReadOnlyList<string>? Regions, bool Blocked, string? Reason);
