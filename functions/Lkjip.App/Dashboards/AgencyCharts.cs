using Lkjip.App.Pages.Reports;

namespace Lkjip.App.Dashboards;

/// <summary>The charts of the dashboard of an agency (bagan dasbor perangkat daerah).</summary>
internal static class AgencyCharts
{
    private const int LongestName = 46;

    /// <summary>Achievement and absorption over the periods of one kind, the oldest first; one period is no trend.</summary>
    public static ChartBlock? Trend(IEnumerable<PeriodLine> lines, bool quarterly)
    {
        var shown = lines.Where(line => line.Period.Quarter is not null == quarterly).Reverse().ToList();
        return shown.Count < 2 ? null : new(quarterly ? "Capaian dan serapan per triwulan" : "Capaian dan serapan per tahun", "line",
            [.. shown.Select(line => quarterly ? line.Period.ToString().Replace("-Q", " TW ", StringComparison.Ordinal) : line.Period.ToString())],
            [
                new("Capaian", "accent", [.. shown.Select(line => line.Numbers.Achievement)]),
                new("Serapan", "soft", [.. shown.Select(line => line.Numbers.Absorption)]),
            ])
        {
            Reference = Light.Full,
        };
    }

    /// <summary>The achievement of each indicator against the line of the target.</summary>
    public static ChartBlock Indicators(IReadOnlyList<IndicatorLine> lines) => new("Capaian indikator terhadap target", "bars",
        [.. lines.Select(line => Short(line.ShortName))], [new("Capaian", "accent", [.. lines.Select(line => line.Achievement?.Displayed)])])
    {
        Reference = Light.Full,
    };

    /// <summary>The cumulative absorption against the plan, quarter by quarter; null for a report without quarters.</summary>
    public static ChartBlock? Quarters(IReadOnlyList<QuarterLine> lines) => lines.Count == 0 ? null : new(
        "Serapan kumulatif terhadap rencana", "line", [.. lines.Select(line => line.Name)],
        [new("Serapan", "accent", [.. lines.Select(line => line.Absorption?.Displayed)]), new("Rencana", "soft", [.. lines.Select(line => line.Plan?.Displayed)])]);

    /// <summary>Ceiling and spending of each program.</summary>
    public static ChartBlock Programs(IReadOnlyList<BudgetLine> programs) => new("Pagu dan realisasi per program", "bars",
        [.. programs.Select(line => Short(line.Text("name")))],
        [new("Pagu", "soft", [.. programs.Select(line => line.Number("ceiling"))]), new("Realisasi", "accent", [.. programs.Select(line => line.Number("spent"))])])
    {
        Unit = "Rp",
    };

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName - 1)]}…";
}
