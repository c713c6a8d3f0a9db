using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the quarter of an interim report (triwulan).</summary>
internal static class QuarterTags
{
    private static readonly TagShape<QuarterSource> Spending = new TagShape<QuarterSource>()
        .Text("romawi", "Triwulan dengan angka Romawi", q => IndonesianFormat.Roman(q.Quarter))
        .Figure("realisasi", "Realisasi anggaran triwulan itu", q => q.InQuarter("quarterBudget", "total", "spentQ"))
        .Figure("kumulatif", "Realisasi anggaran s.d. triwulan itu", q => q.InQuarter("quarterBudget", "total", "cumulativeQ"))
        .Figure("serapan", "Penyerapan s.d. triwulan itu (%)", q => q.InQuarter("quarterBudget", "total", "absorptionQ"))
        .Figure("rencana", "Rencana penyerapan s.d. triwulan itu (%)", q => q.InQuarter("quarterBudget", "total", "planQ"));

    private static readonly TagShape<QuarterSource> Quarter = new TagShape<QuarterSource>()
        .Whole("nomor", "Triwulan, 1 s.d. 4; 4 untuk laporan tahunan", q => q.Quarter)
        .Text("romawi", "Triwulan dengan angka Romawi", q => IndonesianFormat.Roman(q.Quarter))
        .Text("sebelumnya", "Triwulan sebelumnya dengan angka Romawi; kosong untuk triwulan I", q => q.Before)
        .Text("bulan", "Bulan-bulan triwulan, mis. Juli s.d. September", q => q.Months)
        .Date("awal", "Hari pertama triwulan", q => q.From)
        .Date("akhir", "Hari terakhir triwulan", q => q.To)
        .Figure("capaian", "Rata-rata capaian terhadap target s.d. triwulan (%)", q => q.Find("quarters", "total", "achievementQuarter"))
        .Figure("capaianTahun", "Rata-rata capaian terhadap target tahun (%)", q => q.Find("quarters", "total", "achievementYear"))
        .Figure("predikat", "Predikat rata-rata capaian triwulan", q => q.Find("quarters", "total", "rating"))
        .Figure("capaianSebelumnya", "Rata-rata capaian pada triwulan sebelumnya (%)", q => q.Find("quarters", "total", "achievementBefore"))
        .Figure("selisih", "Selisih rata-rata capaian dengan triwulan sebelumnya (poin)", q => q.Find("quarters", "total", "difference"))
        .Figure("jumlahIndikator", "Banyaknya indikator yang diukur per triwulan", q => q.Find("quarterSummary", "report", "indicators"))
        .Figure("jumlahTercapai", "Banyaknya indikator yang mencapai target triwulan", q => q.Find("quarterSummary", "report", "achieved"))
        .Figure("jumlahBelumTercapai", "Banyaknya indikator yang belum mencapai target triwulan", q => q.Find("quarterSummary", "report", "notAchieved"))
        .Figure("jumlahBelumDiukur", "Banyaknya indikator yang belum dapat dihitung capaiannya", q => q.Find("quarterSummary", "report", "unmeasured"))
        .Figure("pagu", "Jumlah pagu", q => q.Find("quarterBudget", "total", "ceiling"))
        .Figure("realisasi", "Jumlah realisasi anggaran triwulan ini", q => q.InQuarter("quarterBudget", "total", "spentQ"))
        .Figure("realisasiKumulatif", "Jumlah realisasi anggaran s.d. triwulan ini", q => q.Find("quarterBudget", "total", "spentToDate"))
        .Figure("serapan", "Penyerapan s.d. triwulan ini (%)", q => q.Find("quarterBudget", "total", "absorptionToDate"))
        .Figure("rencana", "Rencana penyerapan s.d. triwulan ini (%)", q => q.Find("quarterBudget", "total", "planToDate"))
        .Figure("deviasi", "Selisih penyerapan dengan rencana (poin)", q => q.Find("quarterBudget", "total", "deviation"))
        .Figure("sisa", "Sisa pagu", q => q.Find("quarterBudget", "total", "remaining"))
        .Flag("muatSatuGrafik", $"Benar bila indikatornya paling banyak {QuarterSource.MostOnOneChart}, sehingga terbaca pada satu grafik", q => q.IsLegibleAsChart)
        .List("sasaran", "Sasaran yang diukur per triwulan", QuarterPerformanceTags.Objective, q => q.Objectives)
        .List("program", "Program dengan kegiatan dan sub kegiatannya", QuarterBudgetTags.Program, q => q.Programs)
        .Figure("capaianTahunLalu", "Rata-rata capaian pada triwulan yang sama tahun lalu (%)", q => q.Find("quarterComparison", "total", "achievementLastYear"))
        .Figure("selisihTahunLalu", "Selisih rata-rata capaian dengan triwulan yang sama tahun lalu (poin)", q => q.Find("quarterComparison", "total", "differenceLastYear"))
        .Figure("statusDeviasi", "di bawah rencana, sesuai rencana, atau di atas rencana", q => q.Find("quarterBudget", "total", "status"))
        .Amount("toleransi", "Toleransi deviasi menurut kebijakan (poin)", q => q.Context.Report.Policy.QuarterPlanTolerance)
        .AddAll(QuarterComparisonTags.Budget<QuarterSource>((q, column) => q.Find("quarterBudgetComparison", "total", column)))
        .List("faktor", "Sasaran, indikator, program dan kegiatan yang faktor atau tindak lanjutnya diketik untuk triwulan ini", FactorTags.Subject, q => q.Factors)
        .List("tindakLanjutLalu", "Tindak lanjut triwulan sebelumnya yang belum selesai sebelum triwulan ini", FactorTags.FollowUp, q => q.OpenFollowUps)
        .List("angka", "Angka triwulan pada buku angka", LedgerTags.Line, q => q.Ledger)
        .List("serapanTriwulan", "Penyerapan anggaran per triwulan, sampai triwulan ini", Spending, Spent);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("triwulan", "Triwulan laporan interim dengan angkanya; kosong bila laporan tidak memuat data triwulan", Quarter, QuarterSource.Of);

    private static IEnumerable<QuarterSource> Spent(QuarterSource quarter) =>
        quarter.SoFar.Where(one => one.InQuarter("quarterBudget", "total", "spentQ") is not null);
}
