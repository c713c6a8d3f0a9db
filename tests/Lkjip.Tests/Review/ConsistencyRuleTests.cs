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
        var finding = Assert.Single(SoundReport.Make().Stating("achievement/i1/actual", "80%").Findings("R-KON-01"));
        Assert.Equal(("80%", "Tabel 1", "achievement/i1/actual"), (finding.Stated, finding.Place, finding.FigureId));
        Assert.Contains(finding.Expected!, finding.Message, StringComparison.Ordinal);
        Assert.Empty(SoundReport.Make().Stating("achievement/i1/actual", "90%").Findings("R-KON-01"));
        Assert.Empty(SoundReport.Make().Indicator(one => one with { Actuals = [] }).Stating("achievement/i1/actual", "80%").Findings("R-KON-01"));
    }

    [Fact]
    [Covers("R-KON-02", Cases.All)]
    public void OneIndicator_TwoPrintedActuals_IsFound()
    {
        Assert.Single(SoundReport.Make().Stating("achievement/i1/actual", "80%").Stating("performanceBudget/i1/actual", "90%").Findings("R-KON-02"));
        Assert.Empty(SoundReport.Make().Stating("achievement/i1/actual", "90 %").Stating("performanceBudget/i1/actual", "90,00%").Findings("R-KON-02"));
        Assert.Empty(SoundReport.Make().Stating("achievement/none/actual", "80%").Stating("performanceBudget/none/actual", "90%").Findings("R-KON-02"));
    }

    [Fact]
    [Covers("R-KON-03", Cases.All)]
    public void Headcounts_ThatDisagree_AreFoundAmongCivilServants()
    {
        Assert.Single(SoundReport.With(Staff(StaffingKind.Rank, 19)).With(Staff(StaffingKind.Position, 18)).Findings("R-KON-03"));
        Assert.Empty(SoundReport.With(Staff(StaffingKind.Rank, 19))
            .With(now => now with { Staffing = [.. now.Staffing, Table(StaffingKind.Education, ("ASN", [19]), ("Non ASN", [11]))] }).Findings("R-KON-03"));
        Assert.Empty(SoundReport.With(Staff(StaffingKind.Rank, 19)).Findings("R-KON-03"));
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(96, 1)]
    [Covers("R-KON-04", Cases.Hit | Cases.Miss)]
    public void AgreedTarget_OtherThanMeasured_IsFound(int agreed, int found) =>
        Assert.Equal(found, SoundReport.With(now => now with { Agreements = [Agreement(agreed)] }).Findings("R-KON-04").Count);

    [Fact]
    [Covers("R-KON-04", Cases.Missing)]
    public void AgreedTarget_OfAnIndicatorWithoutTarget_IsNotJudged() => Assert.Empty(
        SoundReport.With(now => now with { Agreements = [Agreement(96)] }).Indicator(one => one with { Targets = [] }).Findings("R-KON-04"));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(150, 1)]
    [Covers("R-KON-05", Cases.Hit | Cases.Miss)]
    public void AgreedCeiling_OtherThanTheBudget_IsFound(int ceiling, int found) =>
        Assert.Equal(found, SoundReport.With(Agreeing("p2", ceiling)).Findings("R-KON-05").Count);

    [Fact]
    [Covers("R-KON-05", Cases.Missing)]
    public void AgreedCeiling_OfAProgramWithoutBudget_IsNotJudged() => Assert.Empty(SoundReport.With(Agreeing("p2", 150)).With(now => now with
    {
        Budget = now.Budget with { Programs = [now.Budget.Programs[0], now.Budget.Programs[1] with { CeilingOriginal = null }] },
    }).Findings("R-KON-05"));

    [Fact]
    [Covers("R-KON-06", Cases.All)]
    public void Allocations_ThatLeaveMoneyOut_AreFound()
    {
        Assert.Single(SoundReport.With(now => now with { Budget = now.Budget with { Allocations = [now.Budget.Allocations[0]] } }).Findings("R-KON-06"));
        Assert.Empty(SoundReport.Make().Findings("R-KON-06"));
        Assert.Empty(SoundReport.With(now => now with { Budget = now.Budget with { Allocations = [] } }).Findings("R-KON-06"));
    }

    [Fact]
    [Covers("R-KON-07", Cases.All)]
    public void PlannedTarget_OtherThanAgreed_IsFound()
    {
        Assert.Single(SoundReport.With(now => now with { Agreements = [Agreement(96)], AnnualPlan = Plan(100) }).Findings("R-KON-07"));
        Assert.Empty(SoundReport.With(now => now with { Agreements = [Agreement(96)], AnnualPlan = Plan(96) }).Findings("R-KON-07"));
        Assert.Empty(SoundReport.With(now => now with { AnnualPlan = Plan(100) }).Findings("R-KON-07"));
    }

    [Theory]
    [InlineData("indicator", "i1", "Indikator il", 1)]
    [InlineData("indicator", "i1", "1. INDIKATOR  I1", 0)]
    [InlineData("objective", null, "Sasaran s1.", 0)]
    [InlineData("objective", null, "Sasaran lain", 1)]
    [InlineData("agency", null, "DINAS CONTOH KABUPATEN CONTOH", 0)]
    [InlineData("telephone", null, "(0331) 486117", 0)]
    [InlineData("budgetItem", "p1", "Program: p1", 0)]
    [InlineData("definition", "i1", "Perbandingan", 0)]
    [Covers("R-KON-08", Cases.All)]
    public void PrintedName_OtherThanTheData_IsFoundUnlessTheDataHasNone(string subject, string? id, string value, int found) =>
        Assert.Equal(found, SoundReport.Make().Printing(subject, id, value).Findings("R-KON-08").Count);

    [Theory]
    [InlineData("Pt. KEPALA DINAS CONTOH", 1)]
    [InlineData("Plt. Kepala Dinas", 0)]
    [InlineData("Kepala Dinas Contoh", 1)]
    [Covers("R-KON-08", Cases.Hit | Cases.Miss)]
    public void PrintedPosition_MayBeCutShortButNotItsAppointment(string printed, int found) => Assert.Equal(found, SoundReport.Make()
        .With(now => now with { Signatories = [new Signatory { Id = "k", Position = "Kepala Dinas Contoh", Appointment = Appointment.Acting }] })
        .Printing("position", "k", printed).Findings("R-KON-08").Count);

    [Fact]
    [Covers("R-KON-08", Cases.Hit)]
    public void PrintedName_OneLetterOff_IsCalledNearlyTheSameAndGathersItsPlaces()
    {
        var finding = Assert.Single(Named(Objective).Printing("objective", "s1", "Meningkatnya penempatan tenaga kerja terlatihh", "Tabel 1")
            .Printing("objective", "s1", "Meningkatnya penempatan tenaga kerja terlatihh", "Tabel 2").Findings("R-KON-08"));
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
        Assert.Equal(found, Named(Objective).Text("closing", text).Findings("R-KON-09").Count);

    [Fact]
    [Covers("R-KON-09", Cases.Missing)]
    public void Text_OfAReportWithoutNames_IsNotJudged() =>
        Assert.Empty(SoundReport.Make().Plan(plan => plan with { Objectives = [] }).Text("closing", "meningkatnya penempatam tenaga kerja terlatih").Findings("R-KON-09"));

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
    public void Text_WithAnotherNameOfTheAgency_IsFound(string text, int found) => Assert.Equal(found, SoundReport.Make()
        .With(now => now with { Agency = now.Agency with { Name = "Dinas Tenaga Kerja" } }).Text("closing", $"Laporan {text} ini.").Findings("R-KON-10").Count);

    [Theory]
    [InlineData("Prosentase Tingkat Partisipasi Angkatan Kerja (TPAK)", 1)]
    [InlineData("Tingkat Partisipasi Angkatan Kerja", 0)]
    [InlineData("1. Tingkat partisipasi angkatan kerja (TPAK)", 0)]
    [InlineData("Faktor pendorong", 0)]
    [InlineData(null, 0)]
    [Covers("R-KON-11", Cases.All)]
    public void Heading_WithAnotherNameOfTheIndicator_IsFound(string? heading, int found) => Assert.Equal(found, SoundReport.Make().Indicator(one => one with
    {
        Name = "Tingkat partisipasi angkatan kerja",
        Analysis = new Analysis { History = [new NarrativeBlock { Kind = BlockKind.Heading, Text = heading }] },
    }).Findings("R-KON-11").Count);

    [Theory]
    [InlineData("Sasaran s1", 0)]
    [InlineData("Sasaran lain", 1)]
    [InlineData(null, 0)]
    [Covers("R-KON-12", Cases.All)]
    public void StrategyMatrix_WithAnotherObjective_IsFound(string? text, int found) => Assert.Equal(
        found, SoundReport.Make().Plan(plan => plan with { Strategies = [new Strategy { ObjectiveId = "s1", ObjectiveText = text }] }).Findings("R-KON-12").Count);

    [Fact]
    [Covers("R-KON-12", Cases.Hit)]
    public void StrategyMatrix_WithAGoalThePlanHasNot_IsFound() => Assert.Single(SoundReport.Make().Plan(plan => plan with
    {
        Goals = [new Goal { Id = "t1", Text = "Tujuan satu" }], Strategies = [new Strategy { GoalText = "Tujuan satu" }, new Strategy { GoalText = "Tujuan dua" }],
    }).Findings("R-KON-12"));

    [Theory]
    [InlineData("jumlah kasus", "jumlah kasus", 1)]
    [InlineData("jumlah kasus selesai", "jumlah kasus", 0)]
    [InlineData("jumlah kasus", null, 0)]
    [Covers("R-KON-14", Cases.All)]
    public void Formula_WithEqualParts_IsFound(string above, string? below, int found) => Assert.Equal(
        found, SoundReport.Make().Indicator(one => one with { NumeratorLabel = above, DenominatorLabel = below }).Findings("R-KON-14").Count);

    [Theory]
    [InlineData("jumlah peserta", "terbalik")]
    [InlineData("jumlah pelamar", "lain")]
    [Covers("R-KON-14", Cases.Hit)]
    public void PrintedNumerator_OtherThanTheData_SaysHow(string printed, string how)
    {
        var finding = Assert.Single(SoundReport.Make().Indicator(one => one with { NumeratorLabel = "jumlah lulusan", DenominatorLabel = "jumlah peserta" })
            .Printing("numerator", "i1", printed, "SK IKU").Findings("R-KON-14"));
        Assert.Contains(how, finding.Message, StringComparison.Ordinal);
    }

    private static ReportBuilder Named(string objective) =>
        SoundReport.Make().Plan(plan => plan with { Objectives = [plan.Objectives[0] with { Text = objective }] });

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
