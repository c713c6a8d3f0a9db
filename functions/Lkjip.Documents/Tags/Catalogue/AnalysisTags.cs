using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of a typed analysis (analisis).</summary>
internal static class AnalysisTags
{
    /// <summary>The parts of an analysis.</summary>
    public static TagShape<AnalysisSource> Shape { get; } = new TagShape<AnalysisSource>()
        .Flag("adaIsi", "Benar bila ada analisis yang diketik", s => s.Texts.Any())
        .Block("capaian", "Target dan realisasi", s => (s.Context, s.Analysis.Achievement))
        .Block("tahunLalu", "Perbandingan dengan tahun sebelumnya", s => (s.Context, s.Analysis.History))
        .Block("renstra", "Perbandingan dengan target akhir Renstra", s => (s.Context, s.Analysis.PlanProgress))
        .Block("nasional", "Perbandingan dengan nasional", s => (s.Context, s.Analysis.National))
        .Block("penyebab", "Penyebab keberhasilan atau kegagalan", s => (s.Context, s.Analysis.Causes))
        .Block("kendala", "Kendala", s => (s.Context, s.Analysis.Constraints))
        .Block("solusi", "Solusi", s => (s.Context, s.Analysis.Remedies))
        .Block("tindakLanjut", "Tindak lanjut", s => (s.Context, s.Analysis.FollowUps))
        .Block("program", "Program penunjang", s => (s.Context, s.Analysis.Programs));
}
