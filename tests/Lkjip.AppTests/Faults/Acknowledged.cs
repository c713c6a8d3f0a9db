namespace Lkjip.AppTests.Faults;

/// <summary>What the service has said yes to.</summary>
internal sealed class Acknowledged
{
    /// <summary>The content of each version, by its number.</summary>
    public Dictionary<int, string> Versions { get; } = [];

    /// <summary>The jobs of submissions.</summary>
    public List<string> Jobs { get; } = [];

    /// <summary>The states it was moved to.</summary>
    public List<string> Moves { get; } = [];
}
