using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The charts of a report (grafik): the same figures as its tables, none computed here.</summary>
/// <remarks>Charts with target and actual side by side take only indicators in percent: one axis can show only one unit.</remarks>
internal static class ChartTags
{
    private static readonly TagShape<ReportContext> Charts = new TagShape<ReportContext>()
        .Chart("capaianIndikator", "Capaian (%) setiap indikator tahun ini", c => Achievements(c, _ => true))
        .Chart("capaianIku", "Capaian (%) setiap Indikator Kinerja Utama tahun ini", c => Achievements(c, i => i.Indicator.IsKey))
        .Chart("capaianSasaran", "Rata-rata capaian (%) setiap sasaran", c => new ChartRows("Rata-rata capaian setiap sasaran", "Capaian (%)")
            .AddAll(ObjectiveSource.All(c), s => s.Objective.Text, s => [s.Figure("achievement", "achievement")]).Value)
        .Chart("targetRealisasi", "Target dan realisasi indikator yang bersatuan persen", c => TargetsAndActuals(Measured(c)))
        .Chart("trenIndikator", "Realisasi per tahun, satu garis per indikator yang bersatuan persen", c => Trend(c, Measured(c)))
        .Chart("trenCapaian", "Capaian (%) per tahun, satu garis per indikator", c => AchievementTrend(c, Measured(c)))
        .Chart("realisasiTahunan", "Realisasi per tahun, satu garis per indikator bersatuan persen yang punya realisasi lebih dari satu tahun", c => Actuals(c, Measured(c)))
        .Chart("kemajuanRenstra", "Kemajuan (%) setiap indikator terhadap target akhir Renstra", c => new ChartRows("Kemajuan terhadap target akhir Renstra", "Kemajuan (%)")
            .AddAll(Rows(c, "planProgress", RowKind.Indicator), row => NameOf(c, row), row => [FigureOf(row, "progress")]).Value)
        .Chart("perbandinganNasional", "Realisasi dan nilai nasional indikator yang bersatuan persen", c => new ChartRows("Realisasi dan nilai nasional", "Realisasi", "Nasional")
            .AddAll(Rows(c, "national", RowKind.Indicator).Where(row => FigureOf(row, "actual") is { Kind: FigureKind.Percent }), row => NameOf(c, row), row => [FigureOf(row, "actual"), FigureOf(row, "national")]).Value)
        .Chart("efisiensi", "Capaian kinerja (%) dan penyerapan anggaran (%) setiap sasaran", c => new ChartRows("Capaian kinerja dan penyerapan anggaran setiap sasaran", "Capaian kinerja (%)", "Penyerapan anggaran (%)")
            .AddAll(ObjectiveSource.All(c), s => s.Objective.Text, s => [s.Figure("efficiency", "achievement"), s.Figure("efficiency", "absorption")]).Value)
        .Chart("alokasiSasaran", "Anggaran setiap sasaran (Rp)", c => new ChartRows("Anggaran setiap sasaran", "Anggaran (Rp)")
            .AddAll(ObjectiveSource.All(c), s => s.Objective.Text, s => [s.Figure("allocation", "ceiling")]).Value)
        .Chart("paguRealisasi", "Pagu dan realisasi anggaran setiap program (Rp)", c => ProgramChartTags.Spending("Pagu dan realisasi anggaran setiap program", BudgetItemSource.Programs(c)))
        .Chart("serapanProgram", "Penyerapan anggaran (%) setiap program", c => ProgramChartTags.Absorption("Penyerapan anggaran setiap program", BudgetItemSource.Programs(c)))
        .Chart("paguRealisasiSerapan", "Pagu, realisasi (Rp), dan serapan (%) setiap program, untuk batang dengan garis", c =>
            new ChartRows("Pagu, realisasi, dan serapan anggaran setiap program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)")
                .AddAll(BudgetItemSource.Programs(c), s => s.Item.Name, s => [s.Figure("ceiling"), s.Figure("spent"), s.Figure("absorption")]).Value)
        .Chart("anggaranTahunan", "Pagu dan realisasi anggaran per tahun (Rp)", c => new ChartRows("Pagu dan realisasi anggaran per tahun", "Pagu (Rp)", "Realisasi (Rp)")
            .AddAll(Rows(c, "budgetHistory", RowKind.Plain), row => row.Cells["year"].Text, row => [FigureOf(row, "ceiling"), FigureOf(row, "spent")]).Value)
        .Chart("serapanTahunan", "Penyerapan anggaran (%) per tahun", c => new ChartRows("Penyerapan anggaran per tahun", "Serapan (%)")
            .AddAll(Rows(c, "budgetHistory", RowKind.Plain), row => row.Cells["year"].Text, row => [FigureOf(row, "absorption")]).Value)
        .Chart("komposisiBelanja", "Anggaran menurut jenis belanja (Rp)", c => new ChartRows("Anggaran menurut jenis belanja", "Anggaran (Rp)")
            .AddAll(Rows(c, "composition", RowKind.Plain), row => row.Cells["name"].Text, row => [FigureOf(row, "amount")]).Value)
        .Chart("komposisiPegawai", "Banyaknya pegawai menurut pendidikan, atau menurut tabel pegawai yang pertama", c =>
            (StaffingSource.First(c, StaffingKind.Education) ?? StaffingSource.All(c).FirstOrDefault()) is { } s ? StaffingChartTags.Composition(s) : null)
        .Chart("komposisiPangkat", "Banyaknya pegawai menurut pangkat", c => StaffingSource.First(c, StaffingKind.Rank) is { } s ? StaffingChartTags.Composition(s) : null)
        .Chart("komposisiJabatan", "Banyaknya pegawai menurut jabatan", c => StaffingSource.First(c, StaffingKind.Position) is { } s ? StaffingChartTags.Composition(s) : null)
        .Chart("komposisiPendidikan", "Banyaknya pegawai menurut pendidikan", c => StaffingSource.First(c, StaffingKind.Education) is { } s ? StaffingChartTags.Composition(s) : null)
        .Chart("pegawaiPangkat", "Pegawai menurut pangkat, satu deret per kolom jumlah, mis. laki-laki dan perempuan", c => StaffingSource.First(c, StaffingKind.Rank) is { } s ? StaffingChartTags.Columns(s) : null)
        .Chart("pegawaiPendidikan", "Pegawai menurut pendidikan, satu deret per kolom jumlah", c => StaffingSource.First(c, StaffingKind.Education) is { } s ? StaffingChartTags.Columns(s) : null)
        .Chart("capaianTriwulan", "Capaian (%) setiap indikator terhadap target triwulan dan target tahun", c => new ChartRows("Capaian setiap indikator sampai triwulan ini", "Terhadap target triwulan (%)", "Terhadap target tahun (%)")
            .AddAll(Rows(c, "quarters", RowKind.Indicator), row => NameOf(c, row), row => [FigureOf(row, "achievementQuarter"), FigureOf(row, "achievementYear")]).Value)
        .Chart("serapanTriwulan", "Penyerapan kumulatif (%) per triwulan dan rencananya", c => new ChartRows("Penyerapan anggaran kumulatif per triwulan", "Serapan (%)", "Rencana (%)")
            .AddAll(Quarters(c), Roman, q => [c.Assessment.Find("quarterBudget", "total", Of("absorptionQ", q)), c.Assessment.Find("quarterBudget", "total", Of("planQ", q))]).Value)
        .Chart("realisasiTriwulan", "Realisasi anggaran per triwulan dan kumulatif (Rp)", c => new ChartRows("Realisasi anggaran per triwulan", "Realisasi (Rp)", "Kumulatif (Rp)")
            .AddAll(Quarters(c), Roman, q => [c.Assessment.Find("quarterBudget", "total", Of("spentQ", q)), c.Assessment.Find("quarterBudget", "total", Of("cumulativeQ", q))]).Value);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("grafik", "Angka grafik; pada judul atau teks alternatif grafik ditulis {{grafik capaianIndikator}}", Charts, c => c);

    /// <summary>The quarters up to that of the report; of a yearly report all.</summary>
    public static IEnumerable<int> Quarters(ReportContext context) => Enumerable.Range(1, context.Report.Period.Quarter ?? 4);

    /// <summary>The name of a quarter: "TW II".</summary>
    public static string Roman(int quarter) => $"TW {IndonesianFormat.Roman(quarter)}";

    /// <summary>The id of a column of a year or quarter.</summary>
    public static string Of(string column, int number) => column + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of a kind in a table; none when there is no such table.</summary>
    public static IEnumerable<TableRow> Rows(ReportContext context, string table, RowKind kind) =>
        (context.Assessment.Table(table)?.Rows ?? []).Where(row => row.Kind == kind);

    /// <summary>The figure of a cell, or null.</summary>
    public static Figure? FigureOf(TableRow row, string column) => row.Cells.GetValueOrDefault(column)?.Figure;

    /// <summary>Target and actual of the indicators in percent.</summary>
    public static ChartValue TargetsAndActuals(IEnumerable<IndicatorSource> indicators) => new ChartRows("Target dan realisasi indikator", "Target (%)", "Realisasi (%)")
        .AddAll(indicators.Where(i => i.Figure("achievement", "actual") is { Kind: FigureKind.Percent } || i.Figure("achievement", "target") is { Kind: FigureKind.Percent }),
            ShortName, i => [i.Figure("achievement", "target"), i.Figure("achievement", "actual")]).Value;

    /// <summary>The actuals of the indicators in percent over the years, one series each.</summary>
    public static ChartValue Trend(ReportContext context, IEnumerable<IndicatorSource> indicators) => Trend(
        context, "Realisasi indikator per tahun (%)", "actual",
        indicators.Where(i => Years(context).Any(year => i.Figure("history", Of("actual", year)) is { Kind: FigureKind.Percent, Displayed: not null })));

    /// <summary>The achievements of indicators over the years, one series each.</summary>
    public static ChartValue AchievementTrend(ReportContext context, IEnumerable<IndicatorSource> indicators) => Trend(
        context, "Capaian indikator per tahun (%)", "achievement",
        indicators.Where(i => Years(context).Any(year => i.Figure("history", Of("achievement", year))?.Displayed is not null)));

    /// <summary>What was reached over the years by the indicators in percent, one series each.</summary>
    public static ChartValue Actuals(ReportContext context, IEnumerable<IndicatorSource> indicators)
    {
        var all = indicators.Where(i => i.Figure("achievement", "actual") is { Kind: FigureKind.Percent }
            && Years(context).Count(year => i.Figure("history", Of("actual", year))?.Displayed is not null) > 1).ToList();
        return new ChartRows("Realisasi indikator per tahun", [.. all.Select(ShortName)])
            .AddAll(Years(context), year => year.ToString(CultureInfo.InvariantCulture), year => [.. all.Select(i => i.Figure("history", Of("actual", year)))]).Value;
    }

    /// <summary>The years of the table of earlier years.</summary>
    public static IEnumerable<int> Years(ReportContext context) => (context.Assessment.Table("history")?.Columns ?? [])
        .Where(column => column.Id.StartsWith("actual", StringComparison.Ordinal)).Select(column => int.Parse(column.Id["actual".Length..], CultureInfo.InvariantCulture));

    /// <summary>The name of an indicator on an axis.</summary>
    public static string ShortName(IndicatorSource source) => source.Indicator.ShortName ?? source.Indicator.Name;

    // The indicators of the table of achievements, in its order.
    private static IEnumerable<IndicatorSource> Measured(ReportContext context) => (context.Assessment.Table("achievement")?.Rows ?? [])
        .Where(row => row.Kind is RowKind.Indicator or RowKind.Goal)
        .Select(row => context.Report.Indicators.First(indicator => indicator.Id == row.Id))
        .Select((indicator, index) => new IndicatorSource(context, indicator, index + 1));

    private static ChartValue Achievements(ReportContext context, Func<IndicatorSource, bool> which) => new ChartRows("Capaian setiap indikator", "Capaian (%)")
        .AddAll(Measured(context).Where(which), ShortName, i => [i.Figure("achievement", "achievement")]).Value;

    private static ChartValue Trend(ReportContext context, string title, string column, IEnumerable<IndicatorSource> indicators)
    {
        var all = indicators.ToList();
        return new ChartRows(title, [.. all.Select(ShortName)])
            .AddAll(Years(context), year => year.ToString(CultureInfo.InvariantCulture), year => [.. all.Select(i => i.Figure("history", Of(column, year)))]).Value;
    }

    private static string NameOf(ReportContext context, TableRow row) =>
        context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == row.Id)?.ShortName ?? row.Cells["indicator"].Text;
}
