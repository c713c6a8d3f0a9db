using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of a typed analysis (analisis).</summary>
internal static class AnalysisTags
{
    /// <summary>The parts of an analysis.</summary>
    public static TagShape<AnalysisSource> Shape { get; } = Parts();

    private static TagShape<AnalysisSource> Parts()
    {
        var shape = new TagShape<AnalysisSource>()
            .Flag("adaIsi", "Benar bila ada analisis yang diketik", s => s.Texts.Any());
        Part(shape, "capaian", "Target dan realisasi", s => s.Analysis.Achievement);
        Part(shape, "tahunLalu", "Perbandingan dengan tahun sebelumnya", s => s.Analysis.History);
        Part(shape, "renstra", "Perbandingan dengan target akhir Renstra", s => s.Analysis.PlanProgress);
        Part(shape, "nasional", "Perbandingan dengan nasional", s => s.Analysis.National);
        Part(shape, "penyebab", "Penyebab keberhasilan atau kegagalan", s => s.Analysis.Causes);
        Part(shape, "kendala", "Kendala", s => s.Analysis.Constraints);
        Part(shape, "solusi", "Solusi", s => s.Analysis.Remedies);
        Part(shape, "tindakLanjut", "Tindak lanjut", s => s.Analysis.FollowUps);
        Part(shape, "program", "Program penunjang", s => s.Analysis.Programs);
        return shape;
    }

    private static void Part(TagShape<AnalysisSource> shape, string tag, string title, Func<AnalysisSource, IReadOnlyList<NarrativeBlock>> blocks) => shape
        .Block(tag, title, s => (s.Context, s.SubjectId, blocks(s)))
        .Flag(tag + "Berjudul", $"Benar bila teks itu diawali judulnya sendiri: {title}", s => blocks(s) is [{ Kind: BlockKind.Heading }, ..]);
}
