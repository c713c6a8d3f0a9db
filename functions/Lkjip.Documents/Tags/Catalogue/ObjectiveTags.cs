namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the goals and objectives (tujuan, sasaran).</summary>
internal static class ObjectiveTags
{
    /// <summary>The tags of one objective.</summary>
    public static TagShape<ObjectiveSource> Objective { get; } = new TagShape<ObjectiveSource>()
        .Whole("urut", "Nomor urut", s => s.Position)
        .Text("teks", "Bunyi sasaran", s => s.Objective.Text)
        .Text("namaTujuan", "Tujuan sasaran", s => s.Goal?.Text)
        .List("indikator", "Indikator sasaran", IndicatorTags.Shape, s => s.Indicators)
        .Whole("jumlahIndikator", "Banyaknya indikator", s => s.Indicators.Count())
        .Figure("capaian", "Rata-rata capaian indikator (%)", s => s.Figure("achievement", "achievement"))
        .Figure("predikat", "Predikat rata-rata", s => s.Figure("achievement", "rating"))
        .Figure("pagu", "Pagu sasaran", s => s.Figure("allocation", "ceiling"))
        .Figure("realisasiAnggaran", "Realisasi anggaran sasaran", s => s.Figure("allocation", "spent"))
        .Figure("porsi", "Porsi anggaran sasaran (%)", s => s.Figure("allocation", "share"))
        .Figure("serapan", "Penyerapan anggaran (%)", s => s.Figure("efficiency", "absorption"))
        .Figure("capaianEfisiensi", "Capaian pada tabel efisiensi (%)", s => s.Figure("efficiency", "achievement"))
        .Amount("capaianHitung", "Capaian yang masuk hitungan efisiensi", s => s.Taken("achievement"))
        .Amount("serapanHitung", "Serapan yang masuk hitungan efisiensi", s => s.Taken("absorption"))
        .Figure("efisiensi", "Tingkat efisiensi", s => s.Figure("efficiency", "efficiency"))
        .Figure("simpulanEfisiensi", "Simpulan efisiensi", s => s.Figure("efficiency", "verdict"))
        .Flag("adaProgramPendukung", "Benar bila sasaran punya program pendukung", s => s.Supporting.Any())
        .Flag("adaUlasanCapaian", "Benar bila ada analisis capaian, perbandingan atau kemajuan untuk sasaran atau indikatornya", s => s.Analyses.Any(a => a.Achievement.Count + a.History.Count + a.PlanProgress.Count + a.National.Count > 0))
        .Flag("adaUlasanPenyebab", "Benar bila ada penyebab, kendala, solusi atau tindak lanjut untuk sasaran atau indikatornya", s => s.Analyses.Any(a => a.Causes.Count + a.Constraints.Count + a.Remedies.Count + a.FollowUps.Count > 0))
        .List("programPendukung", "Baris program pendukung sasaran ini", SupportingTags.Shape, s => s.Supporting)
        .List("strategi", "Baris matriks strategi untuk sasaran ini", StrategyTags.Shape, s => s.Strategies)
        .Group("analisis", "Analisis sasaran yang diketik", AnalysisTags.Shape, s => new AnalysisSource(s.Context, s.Objective.Id, s.Objective.Analysis))
        .Group("grafik", "Grafik sasaran ini", ObjectiveChartTags.Shape, s => s);

    private static readonly TagShape<GoalSource> Goal = new TagShape<GoalSource>()
        .Whole("urut", "Nomor urut", s => s.Position)
        .Text("teks", "Bunyi tujuan", s => s.Goal.Text)
        .Text("misi", "Misi tujuan", s => s.Mission?.Text)
        .List("indikator", "Indikator tujuan", IndicatorTags.Shape, s => s.Indicators)
        .Text("namaIndikator", "Indikator tujuan, satu per baris", s => CascadeGoal.IndicatorsOf(s.Context, s.Goal))
        .List("sasaran", "Sasaran tujuan", Objective, s => s.Objectives);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("tujuan", "Tujuan", Goal, GoalSource.All)
        .List("sasaran", "Sasaran strategis", Objective, ObjectiveSource.All)
        .List("strategi", "Matriks strategi dan arah kebijakan", StrategyTags.Shape, StrategySource.All);
}
