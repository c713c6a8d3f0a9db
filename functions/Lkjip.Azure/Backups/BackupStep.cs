namespace Lkjip.Azure.Backups;

/// <summary>How far the work on a part is (kemajuan).</summary>
/// <param name="Part">The table or container, or what is being checked.</param>
/// <param name="Done">How many rows or files are done.</param>
public sealed record BackupStep(string Part, long Done);
