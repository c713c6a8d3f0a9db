using Lkjip.App.Pages.Words;
using Lkjip.Domain.Assess;

namespace Lkjip.App.Pages.Reports;

/// <summary>A number at the top of a report (angka kunci).</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">As printed.</param>
/// <param name="Note">A second line; null for none.</param>
internal sealed record KeyNumber(string Label, string Value, string? Note = null)
{
    /// <summary>The key numbers of a report, those that it has.</summary>
    public static IReadOnlyList<KeyNumber> Of(Assessment assessment)
    {
        string Text(string column) => assessment.Find("summary", "report", column)?.Shown ?? "";
        string? Rupiah(string column) => Text(column) is { Length: > 0 } amount ? $"Rp\u00a0{amount}" : null;
        var isQuarter = assessment.Report.Period.Quarter is not null;
        string Counted(string column) => assessment.Find(isQuarter ? "quarterSummary" : "summary", "report", column)?.Shown ?? "";
        var (achieved, indicators) = (Counted("achieved"), Counted("indicators"));
        KeyNumber[] all =
        [
            new("Capaian terhadap target triwulan", assessment.Find("quarters", "total", "achievementQuarter")?.Shown ?? "", assessment.Find("quarters", "total", "rating")?.Shown),
            isQuarter
                ? new("Capaian terhadap target tahun", Text("agencyAchievement"))
                : new("Rata-rata capaian", Text("agencyAchievement"), assessment.Find("achievement", "total", "rating")?.Shown),
            new("Indikator mencapai target", achieved.Length > 0 && indicators.Length > 0 ? $"{achieved} dari {indicators}" : ""),
            new("Serapan anggaran", Text("absorption"), Rupiah("spent") is { } spent ? $"{spent} dari {Rupiah("ceiling")}" : null),
            new("Efisiensi", Capital.Of(assessment.Find("efficiency", "total", "verdict")?.Shown ?? ""), Degree(assessment)),
        ];
        return [.. all.Where(number => number.Value.Length > 0)];
    }

    private static string? Degree(Assessment assessment) =>
        assessment.Find("efficiency", "total", "efficiency")?.Shown is { Length: > 0 } degree ? $"tingkat efisiensi {degree}" : null;
}
