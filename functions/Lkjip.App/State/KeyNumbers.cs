using Lkjip.Domain.Assess;

namespace Lkjip.App.State;

/// <summary>The few numbers by which a report is known (angka kunci).</summary>
internal static class KeyNumbers
{
    private static readonly (string Column, string Label)[] Columns =
    [
        ("agencyAchievement", "Rata-rata capaian kinerja"),
        ("achieved", "Indikator yang mencapai target"),
        ("ceiling", "Pagu anggaran (Rp)"),
        ("spent", "Realisasi anggaran (Rp)"),
        ("absorption", "Serapan anggaran"),
    ];

    /// <summary>The numbers as printed, those that the report has.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Assessment assessment) =>
    [
        .. Columns.Select(column => KeyValuePair.Create(column.Label, assessment.Find("summary", "report", column.Column)?.Shown ?? ""))
            .Where(pair => pair.Value.Length > 0),
    ];
}
