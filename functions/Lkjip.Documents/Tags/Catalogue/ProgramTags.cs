namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the budget tree (program, kegiatan, sub kegiatan).</summary>
internal static class ProgramTags
{
    private static readonly TagShape<BudgetItemSource> SubActivity = Level();

    private static readonly TagShape<BudgetItemSource> Activity = Level()
        .List("subKegiatan", "Sub kegiatan", SubActivity, s => s.Children);

    private static readonly TagShape<BudgetItemSource> Program = Level()
        .List("kegiatan", "Kegiatan", Activity, s => s.Children);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("program", "Program dengan kegiatan dan sub kegiatannya", Program, BudgetItemSource.Programs);

    /// <summary>The tags of an item of any level, without those of the items below it.</summary>
    public static TagShape<BudgetItemSource> Item => SubActivity;

    private static TagShape<BudgetItemSource> Level() => new TagShape<BudgetItemSource>()
        .Whole("urut", "Nomor urut", s => s.Position)
        .Text("kode", "Kode nomenklatur", s => s.Item.Code)
        .Text("nama", "Nama", s => s.Item.Name)
        .Text("hasil", "Hasil yang dituju", s => s.Item.Outcome)
        .Text("sumberDana", "Sumber dana", s => s.Item.FundingSource)
        .Text("penanggungJawab", "Unit penanggung jawab", s => s.Item.ResponsibleUnit)
        .Figure("paguAwal", "Pagu awal", s => s.Figure("ceilingOriginal"))
        .Figure("pagu", "Pagu", s => s.Figure("ceiling"))
        .Figure("realisasi", "Realisasi anggaran", s => s.Figure("spent"))
        .Figure("sisa", "Sisa anggaran", s => s.Figure("remaining"))
        .Figure("serapan", "Penyerapan (%)", s => s.Figure("absorption"))
        .Figure("fisik", "Realisasi fisik (%)", s => s.Figure("physical"))
        .List("indikator", "Indikatornya", IndicatorTags.Shape, s => s.Indicators)
        .Flag("adaAnalisis", "Benar bila ada analisis yang diketik untuknya atau untuk yang di bawahnya", s => s.IsAnalysed)
        .Group("analisis", "Analisis yang diketik", AnalysisTags.Shape, s => new AnalysisSource(s.Context, s.Item.Id, s.Item.Analysis))
        .Group("grafik", "Grafik program ini", ProgramChartTags.Shape, s => s);
}
