namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of all indicators and of the key ones (indikator, iku).</summary>
internal static class KeyIndicatorTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("semuaIndikator", "Semua indikator dari semua tingkat", IndicatorTags.Shape, c => All(c))
        .List("iku", "Indikator Kinerja Utama", IndicatorTags.Shape, c => All(c).Where(i => i.Indicator.IsKey).Select((i, n) => i with { Position = n + 1 }));

    private static IEnumerable<IndicatorSource> All(ReportContext context) =>
        context.Report.Indicators.Select((indicator, index) => new IndicatorSource(context, indicator, index + 1));
}
