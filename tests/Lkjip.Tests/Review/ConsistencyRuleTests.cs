using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The rules of the family KON: one thing has one value and one name.</summary>
public sealed class ConsistencyRuleTests
{
    private const string Objective = "Meningkatnya penempatan tenaga kerja terlatih";

    [Fact]
    [Covers("R-KON-01", Cases.All)]
    public void StatedValue_OtherThanTheData_IsFoundWithItsPlace()
    {
        var finding = Assert.Single(Reviewed.Sound().Stating("achievement/i1/actual", "80%").Of("R-KON-01"));
        Assert.Equal(("80%", "Tabel 1", "achievement/i1/actual"), (finding.Stated, finding.Place, finding.FigureId));
        Assert.Contains(finding.Expected!, finding.Message, StringComparison.Ordinal);
        Assert.Empty(Reviewed.Sound().Stating("achievement/i1/actual", "90%").Of("R-KON-01"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Actuals = [] }).Stating("achievement/i1/actual", "80%").Of("R-KON-01"));
    }

    [Fact]
    [Covers("R-KON-02", Cases.All)]
    public void OneIndicator_TwoPrintedActuals_IsFound()
    {
        Assert.Single(Reviewed.Sound().Stating("achievement/i1/actual", "80%").Stating("performanceBudget/i1/actual", "90%").Of("R-KON-02"));
        Assert.Empty(Reviewed.Sound().Stating("achievement/i1/actual", "90 %").Stating("performanceBudget/i1/actual", "90,00%").Of("R-KON-02"));
        Assert.Empty(Reviewed.Sound().Stating("achievement/none/actual", "80%").Stating("performanceBudget/none/actual", "90%").Of("R-KON-02"));
    }

    [Fact]
    [Covers("R-KON-03", Cases.All)]
    public void Headcounts_ThatDisagree_AreFoundAmongCivilServants()
    {
        Assert.Single(Reviewed.Sound().With(Staff(StaffingKind.Rank, 19)).With(Staff(StaffingKind.Position, 18)).Of("R-KON-03"));
        Assert.Empty(Reviewed.Sound().With(Staff(StaffingKind.Rank, 19))
            .With(now => now with { Staffing = [.. now.Staffing, Table(StaffingKind.Education, ("ASN", [19]), ("Non ASN", [11]))] }).Of("R-KON-03"));
        Assert.Empty(Reviewed.Sound().With(Staff(StaffingKind.Rank, 19)).Of("R-KON-03"));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(96, 1)]
    [Covers("R-KON-04", Cases.Hit | Cases.Miss)]
    public void AgreedTarget_OtherThanMeasured_IsFound(int agreed, int found) =>
        Assert.Equal(found, Reviewed.Sound().With(now => now with { Agreements = [Agreement(agreed)] }).Of("R-KON-04").Count);

    [Fact]
    [Covers("R-KON-04", Cases.Missing)]
    public void AgreedTarget_OfAnIndicatorWithoutTarget_IsNotJudged() => Assert.Empty(
        Reviewed.Sound().With(now => now with { Agreements = [Agreement(96)] }).First(one => one with { Targets = [] }).Of("R-KON-04"));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(150, 1)]
    [Covers("R-KON-05", Cases.Hit | Cases.Miss)]
    public void AgreedCeiling_OtherThanTheBudget_IsFound(int ceiling, int found) =>
        Assert.Equal(found, Reviewed.Sound().With(Agreeing("p2", ceiling)).Of("R-KON-05").Count);

    [Fact]
    [Covers("R-KON-05", Cases.Missing)]
    public void AgreedCeiling_OfAProgramWithoutBudget_IsNotJudged() => Assert.Empty(Reviewed.Sound().With(Agreeing("p2", 150)).With(now => now with
    {
        Budget = now.Budget with { Programs = [now.Budget.Programs[0], now.Budget.Programs[1] with { CeilingOriginal = null }] },
    }).Of("R-KON-05"));

    [Fact]
    [Covers("R-KON-06", Cases.All)]
    public void Allocations_ThatLeaveMoneyOut_AreFound()
    {
        Assert.Single(Reviewed.Sound().With(now => now with { Budget = now.Budget with { Allocations = [now.Budget.Allocations[0]] } }).Of("R-KON-06"));
        Assert.Empty(Reviewed.Sound().Of("R-KON-06"));
        Assert.Empty(Reviewed.Sound().With(now => now with { Budget = now.Budget with { Allocations = [] } }).Of("R-KON-06"));
    }

    [Fact]
    [Covers("R-KON-07", Cases.All)]
    public void PlannedTarget_OtherThanAgreed_IsFound()
    {
        Assert.Single(Reviewed.Sound().With(now => now with { Agreements = [Agreement(96)], AnnualPlan = Plan(100) }).Of("R-KON-07"));
        Assert.Empty(Reviewed.Sound().With(now => now with { Agreements = [Agreement(96)], AnnualPlan = Plan(96) }).Of("R-KON-07"));
        Assert.Empty(Reviewed.Sound().With(now => now with { AnnualPlan = Plan(100) }).Of("R-KON-07"));
    }

    [Theory]
    [InlineData("indicator", "i1", "Indikator il", 1)]
    [InlineData("indicator", "i1", "1. INDIKATOR  I1", 0)]
    [InlineData("objective", null, "Sasaran s1.", 0)]
    [InlineData("objective", null, "Sasaran lain", 1)]
    [InlineData("agency", null, "DINAS CONTOH KABUPATEN CONTOH", 0)]
    [InlineData("telephone", null, "(0331) 486117", 0)]
    [InlineData("indicatorNumber", "i1", "1.1", 0)]
    [InlineData("budgetItem", "p1", "Program: p1", 0)]
    [InlineData("definition", "i1", "Perbandingan", 0)]
    [Covers("R-KON-08", Cases.All)]
    public void PrintedName_OtherThanTheData_IsFoundUnlessTheDataHasNone(string subject, string? id, string value, int found) =>
        Assert.Equal(found, Reviewed.Sound().Printing(subject, id, value).Of("R-KON-08").Count);

    [Theory]
    [InlineData("Pt. KEPALA DINAS CONTOH", 1)]
    [InlineData("Plt. Kepala Dinas", 0)]
    [InlineData("Kepala Dinas Contoh", 1)]
    [Covers("R-KON-08", Cases.Hit | Cases.Miss)]
    public void PrintedPosition_MayBeCutShortButNotItsAppointment(string printed, int found) => Assert.Equal(found, Reviewed.Sound()
        .With(now => now with { Signatories = [new Signatory { Id = "k", Position = "Kepala Dinas Contoh", Appointment = Appointment.Acting }] })
        .Printing("position", "k", printed).Of("R-KON-08").Count);

    [Fact]
    [Covers("R-KON-08", Cases.Hit)]
    public void PrintedName_OneLetterOff_IsCalledNearlyTheSameAndGathersItsPlaces()
    {
        var finding = Assert.Single(Named(Objective).Printing("objective", "s1", "Meningkatnya penempatan tenaga kerja terlatihh", "Tabel 1")
            .Printing("objective", "s1", "Meningkatnya penempatan tenaga kerja terlatihh", "Tabel 2").Of("R-KON-08"));
        Assert.Equal("Tabel 1; Tabel 2", finding.Place);
        Assert.Contains("hampir sama", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sasaran meningkatnya penempatam tenaga kerja terlatih", 1)]
    [InlineData("sasaran meningkatkan penempatan tenaga kerja terlatih", 0)]
    [InlineData("sasaran Meningkatnya Penempatan Tenaga Kerja Terlatih", 0)]
    [InlineData("sasaran “Meningkatnya penempatan tenaga terlatih”", 1)]
    [InlineData("sasaran “Meningkatnya penempatan tenaga kerja”", 0)]
    [Covers("R-KON-09", Cases.Hit | Cases.Miss)]
    public void Text_WithAnObjectiveMisspelled_IsFound(string text, int found) =>
        Assert.Equal(found, Named(Objective).Text("closing", text).Of("R-KON-09").Count);

    [Fact]
    [Covers("R-KON-09", Cases.Missing)]
    public void Text_OfAReportWithoutNames_IsNotJudged() =>
        Assert.Empty(Reviewed.Sound().Plan(plan => plan with { Objectives = [] }).Text("closing", "meningkatnya penempatam tenaga kerja terlatih").Of("R-KON-09"));

    [Theory]
    [InlineData("Dinas Tenaga Kabupaten Contoh", 1)]
    [InlineData("Dinas Tenaga Kerja dan Kabupaten Contoh", 1)]
    [InlineData("Dinas Tenaga Kerja dan Transmigrasi Kabupaten Contoh", 1)]
    [InlineData("Dinas Tenaga Kerja Kabupaten Contah", 1)]
    [InlineData("DINAS TENAGA KERJA KABUPATEN CONTOH", 0)]
    [InlineData("Dinas Tenaga Kerja dan Transmigrasi Provinsi Jawa Timur", 0)]
    [InlineData("Dinas Pendidikan Kabupaten Contoh", 0)]
    [InlineData("Dinas Tenaga Kerja melatih penduduk Kabupaten Contoh", 0)]
    [InlineData("Dinas Tenaga Kerja Pemerintah Kabupaten Contoh", 0)]
    [InlineData("tidak menyebut siapa-siapa", 0)]
    [Covers("R-KON-10", Cases.All)]
    public void Text_WithAnotherNameOfTheAgency_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound()
        .With(now => now with { Agency = now.Agency with { Name = "Dinas Tenaga Kerja" } }).Text("closing", $"Laporan {text} ini.").Of("R-KON-10").Count);

    [Theory]
    [InlineData("Prosentase Tingkat Partisipasi Angkatan Kerja (TPAK)", 1)]
    [InlineData("Tingkat Partisipasi Angkatan Kerja", 0)]
    [InlineData("1. Tingkat partisipasi angkatan kerja (TPAK)", 0)]
    [InlineData("Faktor pendorong", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-11", Cases.All)]
    public void Heading_WithAnotherNameOfTheIndicator_IsFound(string? heading, int found) => Assert.Equal(found, Reviewed.Sound().First(one => one with
    {
        Name = "Tingkat partisipasi angkatan kerja",
        Analysis = new Analysis { History = [new NarrativeBlock { Kind = BlockKind.Heading, Text = heading }] },
    }).Of("R-KON-11").Count);

    [Theory]
    [InlineData("Sasaran s1", 0)]
    [InlineData("Sasaran lain", 1)]
    [InlineData(null, 0)]
    [Covers("R-KON-12", Cases.All)]
    public void StrategyMatrix_WithAnotherObjective_IsFound(string? text, int found) => Assert.Equal(
        found, Reviewed.Sound().Plan(plan => plan with { Strategies = [new Strategy { ObjectiveId = "s1", ObjectiveText = text }] }).Of("R-KON-12").Count);

    [Fact]
    [Covers("R-KON-12", Cases.Hit)]
    public void StrategyMatrix_WithAGoalThePlanHasNot_IsFound() => Assert.Single(Reviewed.Sound().Plan(plan => plan with
    {
        Goals = [new Goal { Id = "t1", Text = "Tujuan satu" }],
        Strategies = [new Strategy { GoalText = "Tujuan satu" }, new Strategy { GoalText = "Tujuan dua" }],
    }).Of("R-KON-12"));

    [Theory]
    [InlineData("jumlah kasus", "jumlah kasus", 1)]
    [InlineData("jumlah kasus selesai", "jumlah kasus", 0)]
    [InlineData("jumlah kasus", null, 0)]
    [Covers("R-KON-14", Cases.All)]
    public void Formula_WithEqualParts_IsFound(string above, string? below, int found) => Assert.Equal(
        found, Reviewed.Sound().First(one => one with { NumeratorLabel = above, DenominatorLabel = below }).Of("R-KON-14").Count);

    [Theory]
    [InlineData("jumlah peserta", "terbalik")]
    [InlineData("jumlah pelamar", "lain")]
    [Covers("R-KON-14", Cases.Hit)]
    public void PrintedNumerator_OtherThanTheData_SaysHow(string printed, string how)
    {
        var finding = Assert.Single(Reviewed.Sound().First(one => one with { NumeratorLabel = "jumlah lulusan", DenominatorLabel = "jumlah peserta" })
            .Printing("numerator", "i1", printed, "SK IKU").Of("R-KON-14"));
        Assert.Contains(how, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Peraturan Bupati Contoh Nomor 36 Tahun 2022 tentang Kedudukan dan Susunan Organisasi", 1)]
    [InlineData("Peraturan Bupati Contoh Nomor 103 Tahun 2021 tentang Kedudukan dan Susunan Organisasi", 1)]
    [InlineData("Peraturan Bupati Contoh Nomor 103 Tahun 2022 tentang Pakaian Dinas", 1)]
    [InlineData("Peraturan Bupati Contoh Nomor 103 Tahun 2022 tentang Kedudukan dan Susunan Organisasi Dinas Contoh, maka dibentuk dinas", 0)]
    [InlineData("Peraturan Bupati Contoh Nomor 7 Tahun 2022 tentang Perubahan atas Peraturan Bupati Nomor 103 Tahun 2022 tentang Kedudukan", 0)]
    [InlineData("Peraturan Bupati Contoh Nomor 36 Tahun 2022", 0)]
    [Covers("R-KON-13", Cases.All)]
    public void Regulation_CitedOtherwiseThanInTheList_IsFound(string citation, int found) => Assert.Equal(
        found, Regulated("Peraturan Bupati Contoh Nomor 103 Tahun 2022 tentang Kedudukan dan Susunan Organisasi Dinas Contoh;").Text("background", $"Sesuai {citation}.")
            .Of("R-KON-13").Count);

    [Fact]
    [Covers("R-KON-13", Cases.Hit)]
    public void Regulation_NumberedWithAndWithoutZeros_IsOneWithTwoTitles() => Assert.Single(
        Regulated("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama;")
            .Text("background", "Mengingat Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor 09/M.PAN/05/2007 tentang Pedoman Penyusunan Indikator Kinerja Utama.")
            .Of("R-KON-13"));

    [Theory]
    [InlineData("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2015 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah", "Nomor 53 Tahun 2014")]
    [InlineData("Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Laporan Keuangan", "Pelaporan Keuangan dan Kinerja Instansi Pemerintah")]
    [InlineData("Peraturan Pemerintah Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah", "Peraturan Pemerintah Nomor 18 Tahun 2016")]
    [InlineData("UU No. 9 Tahun 2015 tentang Pemerintahan Daerah", "Perubahan Kedua")]
    [Covers("R-KON-15", Cases.Hit)]
    public void KnownRegulation_CitedWrong_IsFoundWithTheRightOne(string citation, string right) =>
        Assert.Contains(right, Assert.Single(Regulated(citation + ";").Of("R-KON-15")).Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("Peraturan Presiden RI Nomor 29 tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah")]
    [InlineData("Peraturan Pemerintah Nomor 08 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah")]
    [InlineData("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015")]
    [InlineData("Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014")]
    [InlineData("Peraturan Menteri Contoh Nomor 1 Tahun 2020 tentang Contoh")]
    [Covers("R-KON-15", Cases.Miss | Cases.Missing)]
    public void KnownRegulation_CitedRightOrUnknown_IsNotFound(string citation) => Assert.Empty(Regulated(citation + ";").Of("R-KON-15"));

    [Theory]
    [InlineData("Peraturan Daerah Kabupaten Contoh Nomor 54 Tahun 2021 tentang Petunjuk Pelaksanaan Evaluasi", 1)]
    [InlineData("Peraturan Bupati Contoh Nomor 54 Tahun 2021 tentang Petunjuk Pelaksanaan Evaluasi", 0)]
    [InlineData("Peraturan Daerah Kabupaten Contoh Nomor 54 Tahun 2021", 0)]
    [Covers("R-KON-16", Cases.All)]
    public void Guidance_AsRegionalRegulation_IsFound(string citation, int found) => Assert.Equal(found, Regulated(citation + ";").Of("R-KON-16").Count);

    [Theory]
    [InlineData("Presentase wirausaha baru", IndicatorKind.Count, 1)]
    [InlineData("Persentase temuan", IndicatorKind.Grade, 1)]
    [InlineData("Persentase lulusan", IndicatorKind.Percent, 0)]
    [InlineData("Jumlah lulusan", IndicatorKind.Count, 0)]
    [Covers("R-KON-17", Cases.Hit | Cases.Miss)]
    public void PercentageByName_MeasuredOtherwise_IsFound(string name, IndicatorKind kind, int found) =>
        Assert.Equal(found, Reviewed.Sound().First(one => one with { Name = name, Kind = kind, Unit = "Orang" }).Of("R-KON-17").Count);

    [Fact]
    [Covers("R-KON-17", Cases.Missing)]
    public void PercentageByName_WithoutTarget_IsJudgedByItsKind() => Assert.Equal(
        "Orang", Assert.Single(Reviewed.Sound().First(one => one with { Name = "Persentase lulusan", Kind = IndicatorKind.Count, Unit = "Orang", Targets = [] }).Of("R-KON-17")).Stated);

    [Theory]
    [InlineData(2022, "Orang", 1)]
    [InlineData(2022, "%", 0)]
    [InlineData(null, "Orang", 0)]
    [Covers("R-KON-18", Cases.All)]
    public void Successor_WithAnotherUnit_IsFound(int? ends, string unit, int found) => Assert.Equal(found, Reviewed.Sound()
        .First(one => one with { Name = "Jumlah lulusan yang bekerja", ToYear = ends, Unit = unit })
        .Indicator("i2", "s1", 90m, null, one => one with { Name = "Persentase lulusan yang bekerja", FromYear = 2023 }).Of("R-KON-18").Count);

    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(99, 100, 1)]
    [InlineData(100, 99, 1)]
    [Covers("R-KON-19", Cases.Hit | Cases.Miss)]
    public void Target_OtherThanThePlanInForceOrItsRevision_IsFound(int before, int after, int found) =>
        Assert.Equal(found, Planned(before, after).Of("R-KON-19").Count);

    [Fact]
    [Covers("R-KON-19", Cases.Missing)]
    public void Target_Missing_IsNotHeldAgainstThePlan() => Assert.Empty(Planned(99, 99).First(one => one with { Targets = [] }).Of("R-KON-19"));

    [Theory]
    [InlineData("Bidang Hubungan Industrial dan Syarat Kerja", 1)]
    [InlineData("Bidang Hubungan Industrial, Syarat Kerja dan Jaminan Sosial", 0)]
    [InlineData("Bidang Hubungan Industrial", 0)]
    [InlineData("Laporan kegiatan", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-20", Cases.All)]
    public void ResponsibleUnit_NotInTheStructure_IsFound(string? unit, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Agency = now.Agency with { Units = [new OrganisationUnit { Name = "Bidang Hubungan Industrial, Syarat Kerja dan Jaminan Sosial" }] },
    }).First(one => one with { ResponsibleUnit = unit }).Of("R-KON-20").Count);

    [Theory]
    [InlineData("300", "2,228,039,860", 0)]
    [InlineData("1.300", "2,228,039,860", 1)]
    [InlineData("1.300", "92.09", 1)]
    [InlineData("1.300", "92,09", 0)]
    [Covers("R-KON-21", Cases.All)]
    public void Numbers_WrittenTwoWays_AreFound(string one, string other, int found) => Assert.Equal(
        found, Reviewed.Sound().Stating("budget/total/ceiling", one).Stating("achievement/i1/achievement", other).Of("R-KON-21").Count);

    [Fact]
    [Covers("R-KON-22", Cases.All)]
    public void MenAndWomen_ThatDisagreeInAnEqualTotal_AreFound()
    {
        Assert.Single(Reviewed.Sound().With(Staff(StaffingKind.Rank, 17, 14)).With(Staff(StaffingKind.Position, 16, 15)).Of("R-KON-22"));
        Assert.Empty(Reviewed.Sound().With(Staff(StaffingKind.Rank, 17, 14)).With(Staff(StaffingKind.Position, 17, 14)).Of("R-KON-22"));
        Assert.Empty(Reviewed.Sound().With(Staff(StaffingKind.Rank, 17, 14)).With(Staff(StaffingKind.Position, 31)).Of("R-KON-22"));
    }

    [Theory]
    [InlineData("Pangkat/Golongan", 1)]
    [InlineData("Tingkat Pendidikan", 0)]
    [InlineData("Uraian", 0)]
    [Covers("R-KON-23", Cases.All)]
    public void EducationTable_WithTheHeaderOfRanks_IsFound(string header, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Staffing = [Table(StaffingKind.Education, (null, [3])) with { LabelHeader = header }],
    }).Of("R-KON-23").Count);

    [Theory]
    [InlineData("untuk mencapai 6 (enam) Indikator Kinerja Utama", 1)]
    [InlineData("untuk mencapai 9 (sembilan) Indikator Kinerja Utama", 0)]
    [InlineData("untuk mencapai tujuan", 0)]
    [Covers("R-KON-24", Cases.All)]
    public void Count_OtherThanElsewhere_IsFound(string text, int found) => Assert.Equal(
        found, Reviewed.Sound().Text("agreement", text).Text("achievement", "terdapat 9 (sembilan) Indikator Kinerja Utama").Of("R-KON-24").Count);

    [Theory]
    [InlineData("m1", 1)]
    [InlineData("m2", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-25", Cases.All)]
    public void Mission_ServedByNoGoal_IsFound(string? served, int found) => Assert.Equal(found == 1 ? 2 : 0, Reviewed.Sound().Plan(plan => plan with
    {
        Missions = [new Mission { Id = "m1", Text = "Satu" }, new Mission { Id = "m2", Text = "Dua", Supported = true }],
        Goals = [new Goal { Id = "t1", Text = "Tujuan", MissionId = served }],
    }).Of("R-KON-25").Count);

    [Theory]
    [InlineData("Progam p2", 1)]
    [InlineData("PROGRAM P2", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-26", Cases.All)]
    public void AgreedProgram_NamedOtherwise_IsFound(string? name, int found) => Assert.Equal(found, Reviewed.Sound().With(Agreeing("p2", 200)).With(now => now with
    {
        Agreements = [now.Agreements[0] with { Ceilings = [now.Agreements[0].Ceilings[0] with { Name = name }] }],
    }).Of("R-KON-26").Count);

    [Theory]
    [InlineData("Rencana Strategis Perubahan", 1)]
    [InlineData("Rencana Strategis", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-27", Cases.All)]
    public void TableBeforeTheRevision_WithTheRevisedSource_IsFound(string? source, int found) => Assert.Equal(found, Reviewed.Sound().Plan(plan => plan with
    {
        TargetVersions = [new TargetVersion { Id = "v", Label = "Sebelum Perubahan", Source = source, Targets = [] }],
    }).Of("R-KON-27").Count);

    [Theory]
    [InlineData("achievement/i2/achievement", "Tabel 1, baris 2, kolom Capaian", 1)]
    [InlineData("achievement/i2/achievement", "Tabel 1, baris 2, kolom %", 0)]
    [InlineData("achievement/i2/actual", "Tabel 1, baris 2, kolom Capaian", 0)]
    [Covers("R-KON-28", Cases.Hit | Cases.Miss)]
    public void Column_WithActualsAndPercentages_IsFound(string figure, string place, int found) => Assert.Equal(found, Reviewed.Sound()
        .Indicator("i2", "s1", 50m, 50m).Stating("achievement/i1/actual", "90%", "Tabel 1, baris 1, kolom Capaian").Stating(figure, "100%", place).Of("R-KON-28").Count);

    [Fact]
    [Covers("R-KON-28", Cases.Missing)]
    public void Column_WithoutPrintedActuals_IsNotJudged() =>
        Assert.Empty(Reviewed.Sound().Stating("achievement/i1/achievement", "90%", "Tabel 1, baris 1, kolom Capaian").Of("R-KON-28"));

    [Theory]
    [InlineData("Persentase angkatan kerja terhadap jumlah penduduk bekerja", 1)]
    [InlineData("Persentase angkatan kerja terhadap jumlah penduduk usia kerja", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-29", Cases.All)]
    public void Definition_WithAnotherDenominatorThanTheText_IsFound(string? definition, int found) => Assert.Equal(found, Reviewed.Sound()
        .First(one => one with { Name = "Tingkat partisipasi", Definition = definition })
        .Text("history", "Tingkat partisipasi adalah perbandingan antara angkatan kerja dengan jumlah seluruh penduduk usia kerja. Angkanya naik.").Of("R-KON-29").Count);

    [Theory]
    [InlineData("kasus yang telah ditindaklanjuti", 1)]
    [InlineData("kasus yang dapat diselesaikan", 0)]
    [Covers("R-KON-29", Cases.Hit | Cases.Miss)]
    public void Definition_WithAnotherDeedThanTheName_IsFound(string definition, int found) => Assert.Equal(
        found, Reviewed.Sound().First(one => one with { Name = "Persentase kasus yang diselesaikan", Definition = definition }).Of("R-KON-29").Count);

    [Theory]
    [InlineData("pada Indikator Kerja Utama (IKU) dinas", 1)]
    [InlineData("pada Indikator Kinerja Utama (IKU) dinas", 0)]
    [InlineData("pada Rencana Pembangunan Jangka Menengah Daerah (RPJMD)", 0)]
    [InlineData("pada ukuran utama (IKU) dinas", 0)]
    [InlineData("pada indikator dinas", 0)]
    [Covers("R-KON-30", Cases.All)]
    public void Term_SpelledOutWrong_IsFound(string text, int found) => Assert.Equal(found, Reviewed.Sound().Text("closing", text).Of("R-KON-30").Count);

    [Theory]
    [InlineData("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas;", "Sistem Akuntabilitas", 0)]
    [InlineData("Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas;", "Sistem Akuntabilitas", 1)]
    [InlineData("Peraturan Pemerintah Nomor 92 Tahun 2014 tentang Sistem;", "Sistem Akuntabilitas", 3)]
    [InlineData("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem;", null, 0)]
    [Covers("R-KON-31", Cases.All)]
    public void RegulationLine_OtherThanItsFields_IsFound(string text, string? about, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Regulations = [new Regulation { Kind = "Peraturan Presiden", Number = "29", Year = 2014, About = about, Text = text }],
    }).Of("R-KON-31").Count);

    [Theory]
    [InlineData("jumlah lulusan / jumlah peserta x 100%", 0)]
    [InlineData("jumlah lulusam / jumlah peserta x 100%", 1)]
    [Covers("R-KON-14", Cases.Hit | Cases.Miss)]
    public void Formula_WithoutItsParts_IsFound(string formula, int found) => Assert.Equal(
        found, Reviewed.Sound().First(one => one with { Calculation = formula, NumeratorLabel = "jumlah lulusan", DenominatorLabel = "jumlah peserta" }).Of("R-KON-14").Count);

    [Theory]
    [InlineData("Pemerintah Kabupaten Contah", "Bupati Contoh", "Kepala Dinas Contoh", 1)]
    [InlineData("Pemerintah Kabupaten Contoh", "Bupati Conto", "Kepala Dinas Contoh", 1)]
    [InlineData("Pemerintah Kabupaten Contoh", "Bupati Contoh", "Kepala Dinas Conteh Kabupaten Contoh", 1)]
    [InlineData("Pemerintah Kabupaten Contoh", "Bupati Contoh", "Kepala Dinas Contoh Kabupaten Contoh", 0)]
    [InlineData("Pemerintah Kabupaten Contoh", null, "Sekretaris Daerah", 0)]
    [Covers("R-KON-32", Cases.All)]
    public void Names_WithTwoSpellingsInTheData_AreFound(string government, string? head, string position, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Agency = now.Agency with { Region = now.Agency.Region with { Government = government, HeadTitle = head } },
        Signatories = [new Signatory { Id = "k", Position = position }],
    }).Of("R-KON-32").Count);

    private static ReportBuilder Regulated(string text) => Reviewed.Sound().With(now => now with
    {
        Regulations = [new Regulation { Kind = "", Number = "", Text = text }],
    });

    private static ReportBuilder Planned(int before, int after) => Reviewed.Sound().Plan(plan => plan with
    {
        TargetVersions =
        [
            new TargetVersion { Id = "v1", Label = "Sebelum", InForce = true, Targets = [Target(before)] },
            new TargetVersion { Id = "v2", Label = "Setelah", Targets = [Target(after)] },
        ],
    });

    private static PlannedTarget Target(int value) => new() { IndicatorId = "i1", Year = 2022, Value = MeasuredValue.OfNumber(value) };

    private static ReportBuilder Named(string objective) =>
        Reviewed.Sound().Plan(plan => plan with { Objectives = [plan.Objectives[0] with { Text = objective }] });

    private static PerformanceAgreement Agreement(int target) => new()
    {
        Id = "pk", Kind = AgreementKind.Revised, Year = 2022, Title = "Perjanjian Kinerja",
        Targets = [new PlannedTarget { IndicatorId = "i1", Year = 2022, Value = MeasuredValue.OfNumber(target) }],
    };

    private static AnnualPlan Plan(int target) =>
        new() { Year = 2022, Targets = [new PlannedTarget { IndicatorId = "i1", Year = 2022, Value = MeasuredValue.OfNumber(target) }] };

    private static Func<PerformanceReport, PerformanceReport> Agreeing(string program, long ceiling) => now => now with
    {
        Agreements =
        [
            new PerformanceAgreement
            {
                Id = "pk", Kind = AgreementKind.Original, Year = 2022, Title = "Perjanjian Kinerja",
                Ceilings = [new ProgramCeiling { BudgetItemId = program, Amount = new Rupiah(ceiling) }],
            },
        ],
    };

    private static Func<PerformanceReport, PerformanceReport> Staff(StaffingKind kind, params int[] counts) => now =>
        now with { Staffing = [.. now.Staffing, Table(kind, (null, counts))] };

    private static StaffingTable Table(StaffingKind kind, params (string? Group, int[] Counts)[] rows) => new()
    {
        Id = kind.ToString(), Kind = kind, Caption = kind.ToString(), LabelHeader = "Uraian",
        CountHeaders = [.. rows[0].Counts.Length == 1 ? new[] { "Jumlah" } : ["Laki-laki", "Perempuan"]],
        Rows = [.. rows.Select(row => new StaffingRow { Label = "Baris", Group = row.Group, Counts = row.Counts })],
    };
}
