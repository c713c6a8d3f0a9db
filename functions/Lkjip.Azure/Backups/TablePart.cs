using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>A table that belongs in the backup.</summary>
internal sealed record TablePart(string Name, TableClient Table);
