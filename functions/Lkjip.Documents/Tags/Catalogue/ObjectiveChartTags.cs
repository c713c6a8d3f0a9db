namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The charts of one objective (grafik sasaran): those of the report, with its indicators only.</summary>
internal static class ObjectiveChartTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ObjectiveSource> Shape { get; } = new TagShape<ObjectiveSource>()
        .Chart("capaianIndikator", "Capaian (%) setiap indikator sasaran ini", s => new ChartRows("Capaian setiap indikator sasaran", "Capaian (%)")
            .AddAll(s.Indicators, ChartTags.ShortName, i => [i.Figure("achievement", "achievement")]).Value)
        .Chart("targetRealisasi", "Target dan realisasi indikator sasaran ini yang bersatuan persen", s => ChartTags.TargetsAndActuals(s.Indicators))
        .Chart("trenIndikator", "Realisasi per tahun, satu garis per indikator sasaran ini yang bersatuan persen", s => ChartTags.Trend(s.Context, s.Indicators))
        .Chart("trenCapaian", "Capaian (%) per tahun, satu garis per indikator sasaran ini", s => ChartTags.AchievementTrend(s.Context, s.Indicators));
}
