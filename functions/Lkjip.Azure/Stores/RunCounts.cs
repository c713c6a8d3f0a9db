namespace Lkjip.Azure.Stores;

/// <summary>How many agencies of a run stand where (jumlah dalam putaran).</summary>
/// <param name="Planned">Their job is under way.</param>
/// <param name="Done">Their documents are made.</param>
/// <param name="Missing">They have no data.</param>
/// <param name="Failed">Their documents could not be made.</param>
public sealed record RunCounts(int Planned, int Done, int Missing, int Failed)
{
    /// <summary>All agencies of the run.</summary>
    public int Total => Planned + Done + Missing + Failed;

    /// <summary>Those that nothing more happens to in this round.</summary>
    public int Final => Total - Planned;

    /// <summary>The counts of lines.</summary>
    public static RunCounts Of(IReadOnlyCollection<RunLine> lines)
    {
        int Count(string state) => lines.Count(line => line.State == state);
        return new(Count(RunLine.Planned), Count(RunLine.Done), Count(RunLine.Missing), Count(RunLine.Failed));
    }
}
