namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of an indicator (indikator).</summary>
internal static class IndicatorTags
{
    /// <summary>The tags of one indicator.</summary>
    public static TagShape<IndicatorSource> Shape { get; } = new TagShape<IndicatorSource>()
        .Text("nomor", "Nomor sebagaimana dicetak", s => s.Indicator.Number)
        .Whole("urut", "Nomor urut", s => s.Position)
        .Text("nama", "Nama indikator", s => s.Indicator.Name)
        .Text("namaPendek", "Nama pendek", s => s.Indicator.ShortName ?? s.Indicator.Name)
        .Flag("adalahIku", "Benar untuk Indikator Kinerja Utama", s => s.Indicator.IsKey)
        .Text("satuan", "Satuan", s => s.Indicator.Unit)
        .Text("definisi", "Definisi operasional", s => s.Indicator.Definition)
        .Text("rumus", "Formulasi perhitungan", s => s.Indicator.Calculation)
        .Text("pembilang", "Yang dihitung pembilang", s => s.Indicator.NumeratorLabel)
        .Text("penyebut", "Yang dihitung penyebut", s => s.Indicator.DenominatorLabel)
        .Text("sumberData", "Sumber data", s => s.Indicator.DataSource)
        .Text("penanggungJawab", "Penanggung jawab", s => s.Indicator.ResponsibleUnit)
        .Text("namaSasaran", "Sasaran indikator", s => s.Objective?.Text)
        .Text("namaTujuan", "Tujuan indikator", s => s.Goal?.Text)
        .Figure("target", "Target tahun ini", s => s.Figure("achievement", "target"))
        .Figure("realisasi", "Realisasi tahun ini", s => s.Figure("achievement", "actual"))
        .Text("rumusCapaian", "Id rumus capaian, mis. maximize", s => s.Indicator.Formula)
        .Amount("bobot", "Bobot dalam rata-rata sasaran", s => s.Indicator.Weight)
        .Amount("targetHitung", "Target yang masuk hitungan capaian: tepat atau tampil", s => s.Taken("target"))
        .Amount("realisasiHitung", "Realisasi yang masuk hitungan capaian: tepat atau tampil", s => s.Taken("actual"))
        .Figure("capaian", "Capaian (%)", s => s.Figure("achievement", "achievement"))
        .Figure("capaianDibatasi", "Capaian setelah batas atas (%)", s => s.Figure("achievement", "capped"))
        .Figure("predikat", "Predikat capaian", s => s.Figure("achievement", "rating"))
        .Figure("targetRkt", "Target Rencana Kinerja Tahunan", s => s.Figure("annualPlan", "target"))
        .Figure("realisasiTahunLalu", "Realisasi tahun lalu", s => s.Figure("history", Year("actual", s, -1)))
        .Figure("capaianTahunLalu", "Capaian tahun lalu (%)", s => s.Figure("history", Year("achievement", s, -1)))
        .Figure("selisih", "Selisih dengan tahun lalu", s => s.Figure("history", "difference"))
        .Figure("pertumbuhan", "Perubahan relatif dari tahun lalu (%)", s => s.Figure("history", "growth"))
        .Figure("targetAkhir", "Target akhir Renstra", s => s.Figure("planProgress", "endTarget"))
        .Figure("kemajuan", "Tingkat kemajuan terhadap target akhir Renstra (%)", s => s.Figure("planProgress", "progress"))
        .Figure("nasional", "Nilai nasional", s => s.Figure("national", "national"))
        .Figure("selisihNasional", "Selisih dengan nilai nasional", s => s.Figure("national", "difference"))
        .Text("catatanNasional", "Keterangan atau alasan tidak ada nilai nasional", s => s.Indicator.NationalNote)
        .Figure("nilaiPembilang", "Pembilang realisasi tahun ini", s => s.Context.Assessment.Find("components", Measured(s), "numerator"))
        .Figure("nilaiPenyebut", "Penyebut realisasi tahun ini", s => s.Context.Assessment.Find("components", Measured(s), "denominator"))
        .Group("analisis", "Analisis indikator yang diketik", AnalysisTags.Shape, s => new AnalysisSource(s.Context, s.Indicator.Id, s.Indicator.Analysis))
        .Group("grafik", "Grafik indikator ini", IndicatorChartTags.Shape, s => s);

    private static string Year(string column, IndicatorSource source, int offset) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{column}{source.Context.MeasuredYear + offset}");

    private static string Measured(IndicatorSource source) => Year(source.Indicator.Id + "-", source, 0);
}
