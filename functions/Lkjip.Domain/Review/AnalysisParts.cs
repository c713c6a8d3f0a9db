namespace Lkjip.Domain.Review;

/// <summary>The parts of an analysis, in the order of the report.</summary>
internal static class AnalysisParts
{
    public static IReadOnlyList<AnalysisPart> All { get; } =
    [
        new("achievement", "Analisis capaian", analysis => analysis.Achievement),
        new("history", "Perbandingan tahun sebelumnya", analysis => analysis.History),
        new("planProgress", "Perbandingan target Renstra", analysis => analysis.PlanProgress),
        new("national", "Perbandingan nasional", analysis => analysis.National),
        new("causes", "Penyebab", analysis => analysis.Causes),
        new("constraints", "Kendala", analysis => analysis.Constraints),
        new("remedies", "Solusi", analysis => analysis.Remedies),
        new("followUps", "Tindak lanjut", analysis => analysis.FollowUps),
        new("programs", "Program penunjang", analysis => analysis.Programs),
    ];
}
