using System.Globalization;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The charts of one indicator (grafik indikator), in its own unit.</summary>
internal static class IndicatorChartTags
{
    /// <summary>The tags.</summary>
    public static TagShape<IndicatorSource> Shape { get; } = new TagShape<IndicatorSource>()
        .Chart("trenIndikator", "Target dan realisasi indikator ini per tahun", s => new ChartRows($"Target dan realisasi {ChartTags.ShortName(s)} per tahun", "Target", "Realisasi")
            .AddAll(ChartTags.Years(s.Context), year => year.ToString(CultureInfo.InvariantCulture),
                year => [s.Figure("history", ChartTags.Of("target", year)), s.Figure("history", ChartTags.Of("actual", year))]).Value)
        .Chart("targetRealisasi", "Target dan realisasi indikator ini", s => new ChartRows($"Target dan realisasi {ChartTags.ShortName(s)}", "Target", "Realisasi")
            .Add(ChartTags.ShortName(s), s.Figure("achievement", "target"), s.Figure("achievement", "actual")).Value)
        .Chart("realisasiTriwulan", "Target dan realisasi indikator ini per triwulan", s => new ChartRows($"Target dan realisasi {ChartTags.ShortName(s)} per triwulan", "Target", "Realisasi")
            .AddAll(ChartTags.Quarters(s.Context), ChartTags.Roman, quarter => [s.Figure("quarters", ChartTags.Of("targetQ", quarter)), s.Figure("quarters", ChartTags.Of("actualQ", quarter))]).Value);
}
