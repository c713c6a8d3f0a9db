namespace Lkjip.Azure.Backups;

/// <summary>The account that is to be restored into holds data already (akun tidak kosong).</summary>
public sealed class OccupiedAccountException(IReadOnlyList<string> parts) : Exception($"The account holds data already: {string.Join(", ", parts)}.")
{
    /// <summary>The tables and containers that are not empty.</summary>
    public IReadOnlyList<string> Parts { get; } = parts;
}
