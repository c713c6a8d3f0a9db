using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The parts of a report, in its order. To add one, add its line.</summary>
internal static class ReportParts
{
    /// <summary>The parts.</summary>
    public static IReadOnlyList<ReportPart> All { get; } =
    [
        new("gambar", "foto") { Holds = c => c.Report.Photos.Count > 0 },
        new("struktur", "susunan organisasi") { Sections = ["organisationStructure", "organisationChart"], Holds = c => c.Report.Agency.Units.Count > 0 },
        new("tugas", "tugas dan fungsi") { Sections = ["dutiesAndFunctions"], Holds = c => c.Report.Agency.Duties.Count > 0 },
        new("organisasi", "gambaran umum, susunan, tugas dan fungsi")
        {
            Sections = ["organisation", "organisationStructure", "organisationChart", "dutiesAndFunctions"],
            Holds = c => c.Report.Agency.Units.Count + c.Report.Agency.Duties.Count > 0,
        },
        new("pegawai", "sumber daya manusia")
        {
            Sections = ["staffing", "staffingRankComment", "staffingPositionComment", "staffingEducationComment"],
            Holds = c => c.Report.Staffing.Count > 0,
        },
        new("isuStrategis", "isu strategis") { Sections = ["strategicIssues"], Holds = c => c.Report.Plan.Issues.Count > 0 },
        new("dasarHukum", "landasan hukum") { Sections = ["legalBasis"], Holds = c => c.Report.Regulations.Count > 0 },
        new("visi", "visi") { Sections = ["vision", "visionMeaning"], Holds = c => !string.IsNullOrEmpty(c.Report.Plan.Vision) },
        new("misi", "misi") { Sections = ["mission", "missionComment"], Holds = c => c.Report.Plan.Missions.Count > 0 },
        new("targetRenstra", "target Renstra per tahun") { Sections = ["strategicPlanNote"], Holds = c => c.Report.Plan.TargetVersions.Count > 0 },
        new("iku", "Indikator Kinerja Utama") { Sections = ["keyIndicators"], Tables = ["iku"] },
        new("rkt", "Rencana Kinerja Tahunan") { Sections = ["annualPlan"], Tables = ["rkt"] },
        new("perjanjianAwal", "Perjanjian Kinerja awal")
        {
            Sections = ["agreement", "agreementPrograms"], Holds = c => AgreementSource.Last(c, AgreementKind.Original) is not null,
        },
        new("perjanjianPerubahan", "Perjanjian Kinerja perubahan")
        {
            Sections = ["agreementRevision", "agreementRevisionPrograms"], Holds = c => AgreementSource.Last(c, AgreementKind.Revised) is not null,
        },
        new("metode", "kerangka pengukuran") { Sections = ["measurementMethod"], Holds = c => Methodology.Sentences(c).Any() },
        new("skala", "skala predikat") { Holds = c => c.Scale is not null },
        new("capaian", "target dan realisasi") { Sections = ["achievement", "achievementComment"], Tables = ["capaian"], Analyses = a => a.Achievement },
        new("tahunLalu", "perbandingan dengan tahun sebelumnya")
        {
            Sections = ["history", "historyComment"], Tables = ["perbandinganTahun"], Analyses = a => a.History,
        },
        new("kemajuanRenstra", "perbandingan dengan target akhir Renstra")
        {
            Sections = ["planProgress", "planProgressComment"], Tables = ["kemajuanRenstra"], Analyses = a => a.PlanProgress,
        },
        new("nasional", "perbandingan dengan nasional")
        {
            Sections = ["national", "nationalComment"], Tables = ["perbandinganNasional"], Analyses = a => a.National,
        },
        new("penyebab", "penyebab, kendala, solusi dan tindak lanjut")
        {
            Sections = ["causes", "causesComment"], Analyses = a => [.. a.Causes, .. a.Constraints, .. a.Remedies, .. a.FollowUps],
        },
        new("efisiensi", "alokasi, kinerja dan anggaran, efisiensi")
        {
            Sections = ["allocationComment", "performanceBudgetComment", "efficiency", "efficiencyComment"],
            Tables = ["alokasi", "kinerjaAnggaran"], Holds = c => Shows(c, "efficiency/", "absorption"),
        },
        new("programPendukung", "program pendukung sasaran")
        {
            Sections = ["supportingPrograms", "supportingProgramsComment"], Tables = ["programPendukung"], Analyses = a => a.Programs,
        },
        new("analisisProgram", "analisis per program")
        {
            Sections = ["programAnalysis"], Holds = c => BudgetItemSource.Programs(c).Any(program => program.IsAnalysed),
        },
        new("predikat", "ikhtisar predikat") { Tables = ["ikhtisarPredikat"] },
        new("anggaran", "realisasi anggaran")
        {
            Sections = ["budgetRealisation", "budgetRealisationComment"], Tables = ["realisasiAnggaran", "anggaranTahunan", "komposisiBelanja"],
        },
        new("efisiensiPejabat", "efisiensi per pejabat") { Sections = ["officialEfficiency"], Tables = ["efisiensiPejabat"] },
        new("triwulan", "data triwulan") { Tables = ["triwulan", "serapanTriwulan"] },
        new("capaianTriwulan", "capaian per triwulan") { Tables = ["triwulan"] },
        new("triwulanSebelumnya", "perbandingan dengan triwulan sebelumnya") { Holds = c => Shows(c, "quarters/", "achievementBefore") },
        new("triwulanTahunLalu", "perbandingan dengan triwulan yang sama tahun lalu") { Holds = c => Shows(c, "quarterComparison/", "achievementLastYear") },
        new("serapanTriwulanLalu", "realisasi anggaran triwulan sebelumnya") { Holds = c => Shows(c, "quarterBudgetComparison/", "spentBefore") },
        new("serapanTriwulanTahunLalu", "realisasi anggaran triwulan yang sama tahun lalu") { Holds = c => Shows(c, "quarterBudgetComparison/", "absorptionLastYear") },
        new("perbandinganSerapanTriwulan", "realisasi anggaran triwulan sebelumnya atau tahun lalu")
        {
            Holds = c => Shows(c, "quarterBudgetComparison/", "spentBefore") || Shows(c, "quarterBudgetComparison/", "absorptionLastYear"),
        },
        new("tindakLanjutTriwulan", "faktor, tindak lanjut, atau status tindak lanjut sebelumnya")
        {
            Holds = c => QuarterSource.Of(c) is { } quarter && (quarter.Factors.Any() || quarter.OpenFollowUps.Any()),
        },
        new("faktorTriwulan", "faktor dan tindak lanjut triwulan ini") { Holds = c => QuarterSource.Of(c)?.Factors.Any() == true },
        new("tindakLanjutLalu", "tindak lanjut triwulan sebelumnya yang belum selesai") { Holds = c => QuarterSource.Of(c)?.OpenFollowUps.Any() == true },
        new("serapanTriwulan", "realisasi anggaran per triwulan") { Tables = ["serapanTriwulan"] },
        new("matriksRenstra", "matriks Renstra sebagai lampiran") { Sections = ["strategicPlanMatrix"], Signed = DocumentKind.StrategicPlan },
        new("matriksRkt", "matriks Rencana Kinerja Tahunan sebagai lampiran") { Tables = ["matriksRkt"], Signed = DocumentKind.AnnualPlan },
        new("keputusanIku", "keputusan tentang IKU") { Sections = ["keyIndicatorDecree", "keyIndicatorProfile"], Signed = DocumentKind.KeyIndicatorDecree },
        new("penanggungJawab", "penanggung jawab indikator") { Holds = c => Describes(c, "responsibleUnit") },
        new("penanggungJawabAnggaran", "penanggung jawab program atau kegiatan dalam rencana aksi")
        {
            Holds = c => c.Assessment.Table("actionBudget")?.Rows.Any(row => row.Cells.ContainsKey("responsibleUnit")) == true,
        },
        new("serapanSasaran", "penyerapan anggaran per sasaran") { Holds = c => Shows(c, "efficiency/", "absorption") },
        new("definisi", "definisi atau formulasi IKU")
        {
            Holds = c => Describes(c, "definition") || Describes(c, "calculation"),
        },
        new("sumberData", "sumber data IKU") { Holds = c => Describes(c, "dataSource") },
        new("selisihNasional", "selisih dengan nasional") { Holds = c => Shows(c, "national/", "difference") },
        new("fisik", "realisasi fisik") { Holds = c => Shows(c, "budget/", "physical") },
        new("fisikTahunan", "realisasi fisik tahun-tahun sebelumnya") { Holds = c => Shows(c, "budgetHistory/", "physical") },
        new("tingkatEfisiensi", "tingkat efisiensi dengan angka") { Holds = c => Shows(c, "efficiency/", "efficiency") },
        new("pernyataanReviu", "pernyataan telah direviu") { Sections = ["reviewStatement"], Signed = DocumentKind.ReviewStatement },
    ];

    // What the table of the key indicators has to say in a column.
    private static bool Describes(ReportContext context, string column) => context.Assessment.Tables
        .Where(table => table.Tag == "iku").SelectMany(table => table.Rows).Any(row => !string.IsNullOrEmpty(row.Cells.GetValueOrDefault(column)?.Text));

    // A total alone fills no table.
    private static bool Shows(ReportContext context, string table, string column) => context.Assessment.Figures
        .Any(figure => figure.Displayed is not null && figure.Column == column && figure.Row != "total" && figure.Id.StartsWith(table, StringComparison.Ordinal));
}
