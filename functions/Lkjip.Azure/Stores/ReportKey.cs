using System.Text.RegularExpressions;

namespace Lkjip.Azure.Stores;

/// <summary>Names one report: the agency and the period (kunci laporan).</summary>
/// <param name="Agency">The registered id of the agency: "blitar-disnaker".</param>
/// <param name="Period">"2022" for the yearly report, "2022-Q1" for an interim one.</param>
public readonly partial record struct ReportKey(string Agency, string Period)
{
    /// <summary>The partition of the table that holds every row of the report.</summary>
    public string Partition => $"{Agency}|{Period}";

    /// <summary>True when a text can be the id of an agency: lower-case letters, digits and hyphens, at most 60.</summary>
    public static bool IsAgency(string text) => AgencyPattern().IsMatch(text);

    /// <summary>True when a text is a period: "2022" or "2022-Q1".</summary>
    public static bool IsPeriod(string text) => PeriodPattern().IsMatch(text);

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Period}";

    internal static ReportKey FromPartition(string partition)
    {
        var bar = partition.IndexOf('|', StringComparison.Ordinal);
        return new(partition[..bar], partition[(bar + 1)..]);
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AgencyPattern();

    [GeneratedRegex(@"\A[0-9]{4}(-Q[1-4])?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PeriodPattern();
}
