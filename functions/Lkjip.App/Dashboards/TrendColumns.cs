using Lkjip.App.State;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Dashboards;

/// <summary>The columns of the trend of an agency (kolom tren).</summary>
internal static class TrendColumns
{
    /// <summary>All columns.</summary>
    public static IReadOnlyList<DashboardColumn<PeriodLine>> All { get; } =
    [
        new("periode", "Periode", CellKind.Text, line => line.Period.InWords()),
        new("lampu", "Lampu", CellKind.Text, line => line.Light.Label),
        new("capaian", "Capaian", CellKind.Percent, line => line.Numbers.Achievement),
        new("serapan", "Serapan", CellKind.Percent, line => line.Numbers.Absorption),
        new("efisiensi", "Efisiensi", CellKind.Text, line => line.Numbers.Verdict),
        new("tercapai", "Indikator tercapai", CellKind.Count, line => (decimal?)line.Numbers.Achieved) { IsShown = false },
        new("indikator", "Indikator", CellKind.Count, line => (decimal?)line.Numbers.Indicators) { IsShown = false },
        new("kesalahan", "Kesalahan", CellKind.Count, line => (decimal?)line.Numbers.Errors),
        new("peringatan", "Peringatan", CellKind.Count, line => (decimal?)line.Numbers.Warnings),
        new("keadaan", "Keadaan", CellKind.Text, line => ReportStates.Word(line.Head.State)),
        new("pagu", "Pagu (Rp)", CellKind.Count, line => line.Numbers.Ceiling) { IsShown = false },
        new("realisasi", "Realisasi (Rp)", CellKind.Count, line => line.Numbers.Spent) { IsShown = false },
        new("kurang", "Yang belum lengkap", CellKind.Text, line => line.Numbers.Missing is { Length: > 0 } missing ? missing : null) { IsShown = false },
    ];
}
