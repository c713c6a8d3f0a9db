namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the budget tree in a quarter (serapan triwulan).</summary>
internal static class QuarterBudgetTags
{
    private static readonly TagShape<QuarterBudgetItem> SubActivity = Level();

    private static readonly TagShape<QuarterBudgetItem> Activity = Level()
        .List("subKegiatan", "Sub kegiatan", SubActivity, b => b.Children);

    /// <summary>The tags of one program.</summary>
    public static TagShape<QuarterBudgetItem> Program { get; } = Level()
        .List("kegiatan", "Kegiatan", Activity, b => b.Children);

    private static TagShape<QuarterBudgetItem> Level() => new TagShape<QuarterBudgetItem>()
        .Whole("urut", "Nomor urut", b => b.Source.Position)
        .Text("kode", "Kode nomenklatur", b => b.Source.Item.Code)
        .Text("nama", "Nama", b => b.Source.Item.Name)
        .Text("penanggungJawab", "Unit penanggung jawab", b => b.Source.Item.ResponsibleUnit)
        .Text("sumberDana", "Sumber dana", b => b.Source.Item.FundingSource)
        .Figure("pagu", "Pagu", b => b.Find("ceiling"))
        .Figure("realisasi", "Realisasi triwulan ini", b => b.InQuarter("spentQ"))
        .Figure("realisasiKumulatif", "Realisasi s.d. triwulan ini", b => b.Find("spentToDate"))
        .Figure("serapan", "Penyerapan s.d. triwulan ini (%)", b => b.Find("absorptionToDate"))
        .Figure("rencana", "Rencana penyerapan s.d. triwulan ini (%)", b => b.Find("planToDate"))
        .Figure("deviasi", "Selisih penyerapan dengan rencana (poin)", b => b.Find("deviation"))
        .Figure("statusDeviasi", "di bawah rencana, sesuai rencana, atau di atas rencana", b => b.Find("status"))
        .AddAll(QuarterColumnTags.Budget)
        .AddAll(QuarterComparisonTags.Budget<QuarterBudgetItem>((b, column) => b.Quarter.Find("quarterBudgetComparison", b.Source.Item.Id, column)))
        .Figure("sisa", "Sisa pagu", b => b.Find("remaining"))
        .Flag("adaAnalisis", "Benar bila ada analisis yang diketik untuknya atau untuk yang di bawahnya", b => b.Source.IsAnalysed)
        .Group("analisis", "Analisis yang diketik", AnalysisTags.Shape, b => new AnalysisSource(b.Source.Context, b.Source.Item.Id, b.Source.Item.Analysis));
}
