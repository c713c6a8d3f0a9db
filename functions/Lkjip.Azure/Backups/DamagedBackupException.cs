namespace Lkjip.Azure.Backups;

/// <summary>Files of a backup are missing or not what the manifest says (cadangan rusak).</summary>
public sealed class DamagedBackupException(IReadOnlyList<string> files) : Exception($"The backup is damaged: {string.Join(", ", files)}.")
{
    /// <summary>The files.</summary>
    public IReadOnlyList<string> Files { get; } = files;
}
