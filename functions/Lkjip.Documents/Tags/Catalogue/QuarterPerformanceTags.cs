namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of objectives and indicators in a quarter (capaian triwulan).</summary>
internal static class QuarterPerformanceTags
{
    private static readonly TagShape<QuarterIndicator> Indicator = new TagShape<QuarterIndicator>()
        .Whole("urut", "Nomor urut pada sasarannya", i => i.Source.Position)
        .Text("nomor", "Nomor sebagaimana dicetak", i => i.Source.Indicator.Number)
        .Text("nama", "Nama indikator", i => i.Source.Indicator.Name)
        .Text("namaPendek", "Nama pendek", i => i.Source.Indicator.ShortName ?? i.Source.Indicator.Name)
        .Text("satuan", "Satuan", i => i.Source.Indicator.Unit)
        .Text("penanggungJawab", "Penanggung jawab", i => i.Source.Indicator.ResponsibleUnit)
        .Text("akumulasi", "Cara triwulan menjadi angka tahun, mis. dijumlahkan", i => i.Accumulated)
        .Figure("targetTahun", "Target tahun ini", i => i.Find("targetYear"))
        .Figure("target", "Target triwulan ini", i => i.InQuarter("targetQ"))
        .Figure("realisasi", "Realisasi triwulan ini", i => i.InQuarter("actualQ"))
        .Figure("targetKumulatif", "Target s.d. triwulan ini", i => i.Find("targetToDate"))
        .Figure("realisasiKumulatif", "Realisasi s.d. triwulan ini", i => i.Find("toDate"))
        .Figure("capaian", "Capaian terhadap target s.d. triwulan ini (%)", i => i.Find("achievementQuarter"))
        .Figure("capaianTahun", "Capaian terhadap target tahun (%)", i => i.Find("achievementYear"))
        .Figure("predikat", "Predikat capaian triwulan", i => i.Find("rating"))
        .Figure("realisasiSebelumnya", "Realisasi s.d. triwulan sebelumnya", i => i.Find("before"))
        .Figure("capaianSebelumnya", "Capaian pada triwulan sebelumnya (%)", i => i.Find("achievementBefore"))
        .Figure("selisih", "Selisih capaian dengan triwulan sebelumnya (poin)", i => i.Find("difference"))
        .AddAll(QuarterComparisonTags.Indicator)
        .AddAll(QuarterColumnTags.Indicator)
        .Group("analisis", "Analisis indikator yang diketik", AnalysisTags.Shape, i => new AnalysisSource(i.Source.Context, i.Source.Indicator.Id, i.Source.Indicator.Analysis));

    /// <summary>The tags of one objective.</summary>
    public static TagShape<QuarterObjective> Objective { get; } = new TagShape<QuarterObjective>()
        .Whole("urut", "Nomor urut", s => s.Source.Position)
        .Text("teks", "Bunyi sasaran", s => s.Source.Objective.Text)
        .Text("penanggungJawab", "Penanggung jawab indikator-indikatornya", s => s.ResponsibleUnits)
        .Figure("capaian", "Rata-rata capaian terhadap target s.d. triwulan (%)", s => s.Find("achievementQuarter"))
        .Figure("capaianTahun", "Rata-rata capaian terhadap target tahun (%)", s => s.Find("achievementYear"))
        .Figure("predikat", "Predikat rata-rata", s => s.Find("rating"))
        .Figure("capaianSebelumnya", "Rata-rata capaian pada triwulan sebelumnya (%)", s => s.Find("achievementBefore"))
        .Figure("selisih", "Selisih rata-rata capaian dengan triwulan sebelumnya (poin)", s => s.Find("difference"))
        .Figure("capaianTahunLalu", "Rata-rata capaian pada triwulan yang sama tahun lalu (%)", s => s.Source.Figure("quarterComparison", "achievementLastYear"))
        .Figure("selisihTahunLalu", "Selisih rata-rata capaian dengan triwulan yang sama tahun lalu (poin)", s => s.Source.Figure("quarterComparison", "differenceLastYear"))
        .List("indikator", "Indikator sasaran", Indicator, s => s.Indicators)
        .Group("analisis", "Analisis sasaran yang diketik", AnalysisTags.Shape, s => new AnalysisSource(s.Source.Context, s.Source.Objective.Id, s.Source.Objective.Analysis));
}
