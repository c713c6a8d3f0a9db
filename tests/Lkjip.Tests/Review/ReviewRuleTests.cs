using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>Each rule finds its planted contradiction, and says nothing of the same report without it.</summary>
public sealed class ReviewRuleTests
{
    [Theory]
    [InlineData("R-KON-01", "achievement/i1/actual", "90%", "80%")]
    public void StatedFigure_OtherThanTheLedger_IsFoundByItsRule(string code, string figure, string right, string wrong)
    {
        Assert.DoesNotContain(code, Codes(Sound().With(Stating(figure, right))));
        var finding = Assert.Single(Findings(Sound().With(Stating(figure, wrong))), finding => finding.Code == code);
        Assert.Equal((wrong, "Tabel 1", figure), (finding.Stated, finding.Place, finding.FigureId));
        Assert.Contains(finding.Expected!, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneIndicator_TwoPrintedActuals_IsFound()
    {
        var report = Sound().With(Stating("achievement/i1/actual", "80%")).With(Stating("performanceBudget/i1/actual", "90%"));
        Assert.Contains("R-KON-02", Codes(report));
        Assert.DoesNotContain("R-KON-02", Codes(Sound().With(Stating("achievement/i1/actual", "90 %")).With(Stating("performanceBudget/i1/actual", "90,00%"))));
    }

    [Fact]
    public void Headcounts_ThatDisagree_AreFoundAmongCivilServants()
    {
        Assert.Contains("R-KON-03", Codes(Sound().With(Staff(StaffingKind.Rank, null, 19)).With(Staff(StaffingKind.Position, null, 18))));
        Assert.DoesNotContain("R-KON-03", Codes(Sound().With(Staff(StaffingKind.Rank, null, 19))
            .With(now => now with { Staffing = [.. now.Staffing, Table(StaffingKind.Education, ("ASN", 19), ("Non ASN", 11))] })));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(96, true)]
    public void AgreedTarget_OtherThanMeasured_IsFound(int agreed, bool found) => Assert.Equal(found, Codes(Sound().With(now => now with
    {
        Agreements =
        [
            new PerformanceAgreement
            {
                Id = "pk", Kind = AgreementKind.Revised, Year = 2022, Title = "Perjanjian Kinerja",
                Targets = [new PlannedTarget { IndicatorId = "i1", Year = 2022, Value = MeasuredValue.OfNumber(agreed) }],
            },
        ],
    })).Contains("R-KON-04"));

    [Theory]
    [InlineData(200, false)]
    [InlineData(150, true)]
    public void AgreedCeiling_OtherThanTheBudget_IsFound(int ceiling, bool found) => Assert.Equal(found, Codes(Sound().With(now => now with
    {
        Agreements =
        [
            new PerformanceAgreement
            {
                Id = "pk", Kind = AgreementKind.Original, Year = 2022, Title = "Perjanjian Kinerja",
                Ceilings = [new ProgramCeiling { BudgetItemId = "p2", Amount = new Rupiah(ceiling) }],
            },
        ],
    })).Contains("R-KON-05"));

    [Fact]
    public void Allocations_ThatLeaveMoneyOut_AreFound()
    {
        Assert.Contains("R-KON-06", Codes(Sound().With(now => now with { Budget = now.Budget with { Allocations = [now.Budget.Allocations[0]] } })));
        Assert.DoesNotContain("R-KON-06", Codes(Sound()));
    }

    [Theory]
    [InlineData("sesuai Rencana Strategis (Renstra) Tahun 2016-2021", true)]
    [InlineData("sesuai Rencana Strategis (Renstra) Tahun 2021-2026", false)]
    [InlineData("sesuai RPJPD Tahun 2005-2025", false)]
    [InlineData("target dalam perjanjian kinerja Dinas Contoh Tahun 2019", true)]
    [InlineData("target dalam perjanjian kinerja Dinas Contoh Tahun 2022", false)]
    [InlineData("Peraturan Menteri Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja", false)]
    public void Narrative_YearOfAnotherPlanOrReport_IsFound(string text, bool found) => Assert.Equal(found, Codes(Sound().With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["background"] = [new NarrativeBlock { Text = text }] },
    })).Contains("R-WKT-01"));

    [Fact]
    public void MeasuredYear_OtherThanTheTitle_IsFound() => Assert.Contains(
        "R-WKT-02", Codes(ReportBuilder.WithOneObjective().With(now => now with { Period = now.Period with { MeasuredYear = 2021 } })));

    [Fact]
    public void Actual_Missing_IsFoundButNotWhenNotApplicable()
    {
        Assert.Contains(Findings(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null)), finding => finding.Code == "R-LKP-01" && finding.Arguments["what"] == "realisasi");
        var none = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null, indicator => indicator with
        {
            Actuals = [new Measurement { Year = 2022, Value = MeasuredValue.NotApplicable }],
        });
        Assert.DoesNotContain(Findings(none), finding => finding.Code == "R-LKP-01" && finding.Arguments["what"] == "realisasi");
    }

    [Fact]
    public void MissedTarget_WithoutCause_IsFoundUntilACauseIsTyped()
    {
        Assert.Contains("R-LKP-03", Codes(Sound()));
        var explained = Sound().With(now => now with
        {
            Indicators = [now.Indicators[0] with { Analysis = new Analysis { Causes = [new NarrativeBlock { Text = "Sebab." }] } }],
        });
        Assert.DoesNotContain("R-LKP-03", Codes(explained));
    }

    [Fact]
    public void SignatureBlock_Incomplete_SaysWhatIsMissing()
    {
        var report = Sound().With(now => now with
        {
            Signatories = [new Signatory { Id = "kadis", Position = "Kepala Dinas", Name = "Contoh", Rank = "Pembina", EmployeeNumber = "1234" }],
            SignedDocuments = [new SignedDocument { Document = DocumentKind.Foreword, SignatoryId = "kadis" }],
        });
        var finding = Assert.Single(Findings(report), finding => finding.Code == "R-LKP-04");
        Assert.Equal("tanggal lengkap, NIP 18 angka (tertulis 4 angka)", finding.Arguments["what"]);
    }

    [Fact]
    public void BudgetItem_WithoutSpending_IsFoundAndSaysWhatIsMissing()
    {
        var report = Sound().With(now => now with
        {
            Budget = now.Budget with { Programs = [now.Budget.Programs[0], now.Budget.Programs[1] with { Spent = null }] },
        });
        var finding = Assert.Single(Findings(report), finding => finding.Code == "R-LKP-05");
        Assert.Equal(("Program p2", "realisasi"), (finding.Place, finding.Arguments["what"]));
        Assert.DoesNotContain("R-LKP-05", Codes(Sound()));
    }

    [Fact]
    public void RequiredSection_WithoutText_IsFound() =>
        Assert.Contains(Findings(Sound()), finding => finding is { Code: "R-LKP-02", Place: "Ikhtisar Eksekutif" });

    [Fact]
    public void SectionsOfTheYearlyReport_AreNotAskedOfAQuarter() =>
        Assert.DoesNotContain("R-LKP-02", Codes(Sound().With(now => now with { Period = now.Period with { Quarter = 2 } })));

    // Target 100, actual 90; programs of 100 (children 60 + 40) and 200, spent 50 and 120: absorption 50 % and 60 %.
    private static ReportBuilder Sound() => ReportBuilder.WithOneObjective().Indicator("i1", "s1", 100m, 90m)
        .Program("p1", 100, 50, ReportBuilder.Item("p1a", 60, 20), ReportBuilder.Item("p1b", 40, 30))
        .Program("p2", 200, 120).Allocation("s1", "p1").Allocation(null, "p2");

    private static Func<PerformanceReport, PerformanceReport> Stating(string figure, string value) => now =>
        now with { Stated = [.. now.Stated, new StatedFigure { Figure = figure, Place = "Tabel 1", Value = value }] };

    private static Func<PerformanceReport, PerformanceReport> Staff(StaffingKind kind, string? group, int count) => now =>
        now with { Staffing = [.. now.Staffing, Table(kind, (group, count))] };

    private static StaffingTable Table(StaffingKind kind, params (string? Group, int Count)[] rows) => new()
    {
        Id = kind.ToString(), Kind = kind, Caption = kind.ToString(), LabelHeader = "Uraian", CountHeaders = ["Jumlah"],
        Rows = [.. rows.Select(row => new StaffingRow { Label = "Baris", Group = row.Group, Counts = [row.Count] })],
    };

    private static IReadOnlyList<Finding> Findings(ReportBuilder builder) => Reviewer.Review(Assessor.Assess(builder.Build()));

    private static List<string> Codes(ReportBuilder builder) => [.. Findings(builder).Select(finding => finding.Code)];
}
