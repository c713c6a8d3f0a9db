using Lkjip.App.State;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Dashboards;

/// <summary>The columns of the dashboard of a region (kolom dasbor wilayah).</summary>
internal static class RegionColumns
{
    /// <summary>The column by which lines are ordered when nothing is asked for.</summary>
    public const string Name = "nama";

    private static readonly List<string> States = [.. ReportStates.All.Keys];

    /// <summary>All columns.</summary>
    public static IReadOnlyList<DashboardColumn<AgencyLine>> All { get; } =
    [
        new(Name, "Perangkat daerah", CellKind.Text, line => line.Agency.Name),
        new("id", "Id", CellKind.Text, line => line.Agency.Id) { IsShown = false },
        new("lampu", "Lampu", CellKind.Text, line => line.Light.Label) { Order = line => (decimal)Light.All.ToList().IndexOf(line.Light) },
        new("capaian", "Capaian", CellKind.Percent, line => line.Numbers.Achievement),
        new("serapan", "Serapan", CellKind.Percent, line => line.Numbers.Absorption),
        new("efisiensi", "Efisiensi", CellKind.Text, line => line.Numbers.Verdict) { Order = line => line.Numbers.Efficiency ?? (object?)line.Numbers.Verdict },
        new("tingkat-efisiensi", "Tingkat efisiensi", CellKind.Number, line => line.Numbers.Efficiency) { IsShown = false },
        new("kesalahan", "Kesalahan", CellKind.Count, line => (decimal?)line.Numbers.Errors),
        new("peringatan", "Peringatan", CellKind.Count, line => (decimal?)line.Numbers.Warnings),
        new("keadaan", "Keadaan", CellKind.Text, line => line.State) { Order = line => (decimal)States.IndexOf(line.Head?.State ?? "") },
        new("pagu", "Pagu (Rp)", CellKind.Count, line => line.Numbers.Ceiling) { IsShown = false },
        new("realisasi", "Realisasi (Rp)", CellKind.Count, line => line.Numbers.Spent) { IsShown = false },
        new("kurang", "Yang belum lengkap", CellKind.Text, line => line.Numbers.Missing is { Length: > 0 } missing ? missing : null) { IsShown = false },
    ];

    /// <summary>The column of a name, or the first.</summary>
    public static DashboardColumn<AgencyLine> Find(string? id) => All.FirstOrDefault(column => column.Id == id) ?? All[0];
}
