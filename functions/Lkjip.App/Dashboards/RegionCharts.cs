using Lkjip.App.State;
using Lkjip.Domain.Text;

namespace Lkjip.App.Dashboards;

/// <summary>The charts of the dashboard of a region (bagan dasbor wilayah).</summary>
internal static class RegionCharts
{
    private const int Most = 20;
    private const int LongestName = 42;

    /// <summary>Achievement and absorption by agency; of many only the highest and the lowest.</summary>
    public static ChartBlock Agencies(IReadOnlyList<AgencyLine> lines)
    {
        var measured = lines.Where(line => line.Numbers.Achievement is not null).OrderByDescending(line => line.Numbers.Achievement).ToList();
        var isCut = measured.Count > Most;
        var shown = isCut ? [.. measured.Take(Most / 2), .. measured.TakeLast(Most / 2)] : measured;
        var title = isCut ? $"Capaian dan serapan: {Half} tertinggi dan {Half} terendah" : "Capaian dan serapan menurut perangkat daerah";
        return new(title, "bars", [.. shown.Select(line => Short(line.Agency.Name))],
        [
            new("Capaian", "accent", [.. shown.Select(line => line.Numbers.Achievement)]),
            new("Serapan", "soft", [.. shown.Select(line => line.Numbers.Absorption)]),
        ])
        {
            Reference = Light.Full,
        };
    }

    /// <summary>How many reports are in which state.</summary>
    public static ChartBlock States(RegionDashboard dashboard)
    {
        var states = ReportStates.All.Keys.Prepend(null).Select(state => (Label: state is null ? "belum dimulai" : ReportStates.Word(state), Count: dashboard.Count(state))).ToList();
        return new("Laporan menurut keadaan", "bars", [.. states.Select(state => state.Label)], [new("Laporan", "accent", [.. states.Select(state => (decimal?)state.Count)])])
        {
            Unit = "",
        };
    }

    private static string Half => IndonesianFormat.Number(Most / 2m, 0, keepZeros: false);

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName - 1)]}…";
}
