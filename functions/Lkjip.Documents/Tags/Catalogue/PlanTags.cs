using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the strategic plan (renstra).</summary>
internal static class PlanTags
{
    private static readonly TagShape<Mission> Mission = new TagShape<Mission>()
        .Text("label", "Sebutan, mis. MISI IV", m => m.Label)
        .Text("teks", "Bunyi misi", m => m.Text)
        .Flag("didukung", "Benar bila perangkat daerah mendukung misi ini", m => m.Supported);

    private static readonly TagShape<StrategicPlan> Plan = new TagShape<StrategicPlan>()
        .Whole("tahunAwal", "Tahun pertama", p => p.FromYear)
        .Whole("tahunAkhir", "Tahun terakhir", p => p.ToYear)
        .Text("visi", "Visi", p => p.Vision)
        .Texts("maknaVisi", "Makna kata-kata visi", p => p.VisionMeanings)
        .List("misi", "Misi", Mission, p => p.Missions)
        .List("misiDidukung", "Misi yang didukung", Mission, p => p.Missions.Where(m => m.Supported))
        .Text("tujuanDaerah", "Tujuan RPJMD yang didukung", p => p.RegionGoal)
        .Text("indikatorTujuanDaerah", "Indikator tujuan RPJMD", p => p.RegionGoalIndicator)
        .Texts("sasaranDaerah", "Sasaran RPJMD", p => p.RegionObjectives)
        .Text("indikatorSasaranDaerah", "Indikator sasaran RPJMD", p => p.RegionObjectiveIndicator)
        .Texts("isu", "Isu strategis", p => p.Issues);

    private static readonly TagShape<PlanTargetRow> Row = new TagShape<PlanTargetRow>()
        .Text("nama", "Nama indikator", r => r.Indicator?.Indicator.Name)
        .Text("satuan", "Satuan", r => r.Indicator?.Indicator.Unit)
        .Text("namaSasaran", "Sasaran indikator", r => r.Indicator?.Objective?.Text)
        .Text("namaTujuan", "Tujuan indikator", r => r.Indicator?.Goal?.Text)
        .Whole("urutTujuan", "Nomor urut tujuan", r => r.GoalPosition)
        .Text("indikatorTujuan", "Indikator tujuan, satu per baris", r => r.GoalIndicators)
        .Whole("urutSasaran", "Nomor urut sasaran", r => r.Indicator?.ObjectivePosition)
        .Whole("urutDalamSasaran", "Nomor urut indikator pada sasarannya", r => r.Indicator?.InObjective)
        .Text("sasaranMatriks", "Sasaran menurut matriks strategi, jika ada", r => r.ObjectiveInMatrix)
        .Text("strategi", "Strategi sasaran, satu per baris", r => r.Listed(s => s.Strategies))
        .Text("kebijakan", "Arah kebijakan sasaran, satu per baris", r => r.Listed(s => s.Policies))
        .Text("program", "Program sasaran, satu per baris", r => r.Listed(s => s.Programs))
        .List("nilai", "Target per tahun", ColumnValueTags.Shape, r => r.Values);

    private static readonly TagShape<PlanTargets> Version = new TagShape<PlanTargets>()
        .Text("label", "Sebutan versi, mis. Sebelum Perubahan", v => v.Version.Label)
        .Date("tanggal", "Tanggal versi", v => v.Version.Date)
        .Flag("berlaku", "Benar untuk versi yang berlaku bagi laporan ini", v => v.Version.InForce)
        .Text("sumber", "Sumber tabel", v => v.Version.Source)
        .List("tahun", "Tahun-tahun Renstra", ColumnHeadTags.Shape, v => v.Years)
        .List("indikator", "Baris indikator", Row, v => v.Rows);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("renstra", "Rencana Strategis", Plan, c => c.Report.Plan)
        .Whole("tahunRkt", "Tahun Rencana Kinerja Tahunan", c => c.Report.AnnualPlan?.Year ?? c.Report.Period.Year)
        .List("targetRenstra", "Target Renstra per tahun, per versi", Version, PlanTargets.All);
}
