namespace Lkjip.Azure.Stores;

/// <summary>Names one report: the agency and the period (kunci laporan).</summary>
/// <param name="Agency">The registered id of the agency: "blitar-disnaker".</param>
/// <param name="Period">"2022" for the yearly report, "2022-Q1" for an interim one.</param>
public readonly record struct ReportKey(string Agency, string Period)
{
    /// <summary>The partition of the table that holds every row of the report.</summary>
    public string Partition => $"{Agency}|{Period}";

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Period}";

    internal static ReportKey FromPartition(string partition)
    {
        var bar = partition.IndexOf('|', StringComparison.Ordinal);
        return new(partition[..bar], partition[(bar + 1)..]);
    }
}
