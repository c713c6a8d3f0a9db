namespace Lkjip.Azure.Stores;

/// <summary>Names the run of a region and period as a key beside the reports (kunci putaran).</summary>
/// <remarks>'@' can never be in the id of an agency, so a run and a report never share a partition.</remarks>
public static class RunKey
{
    private const char Mark = '@';

    /// <summary>The key of a run.</summary>
    public static ReportKey Of(string regionId, string period) => new($"{Mark}{regionId}", period);

    /// <summary>The region of a run; null when the key is that of a report.</summary>
    public static string? RegionOf(ReportKey key) => key.Agency.StartsWith(Mark) ? key.Agency[1..] : null;
}
