using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>The rules of the family LKP: what a report must have.</summary>
public sealed class CompletenessRuleTests
{
    [Fact]
    [Covers("R-LKP-01", Cases.All)]
    public void Actual_Missing_IsFoundButNotWhenNotApplicable()
    {
        Assert.Contains(
            ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null).Findings("R-LKP-01"), finding => finding.Arguments["what"] == "realisasi");
        var none = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null, indicator => indicator with
        {
            Actuals = [new Measurement { Year = 2022, Value = MeasuredValue.NotApplicable }],
        });
        Assert.DoesNotContain(none.Findings("R-LKP-01"), finding => finding.Arguments["what"] == "realisasi");
    }

    [Fact]
    [Covers("R-LKP-02", Cases.All)]
    public void RequiredSection_WithoutText_IsFound()
    {
        Assert.Contains(SoundReport.Make().Findings("R-LKP-02"), finding => finding.Place == "Ikhtisar Eksekutif");
        Assert.DoesNotContain(SoundReport.Make().Text("executiveSummary", "Ikhtisar.").Findings("R-LKP-02"), finding => finding.Place == "Ikhtisar Eksekutif");
    }

    [Fact]
    [Covers("R-LKP-02", Cases.Miss)]
    public void SectionsOfTheYearlyReport_AreNotAskedOfAQuarter() =>
        Assert.Empty(SoundReport.With(now => now with { Period = now.Period with { Quarter = 2 } }).Findings("R-LKP-02"));

    [Fact]
    [Covers("R-LKP-03", Cases.All)]
    public void MissedTarget_WithoutCause_IsFoundUntilACauseIsTyped()
    {
        Assert.Single(SoundReport.Make().Findings("R-LKP-03"));
        Assert.Empty(SoundReport.Make().Indicator(one => one with { Analysis = new Analysis { Causes = [new NarrativeBlock { Text = "Sebab." }] } }).Findings("R-LKP-03"));
        Assert.Empty(SoundReport.Make().Indicator(one => one with { Actuals = [] }).Findings("R-LKP-03"));
    }

    [Fact]
    [Covers("R-LKP-04", Cases.All)]
    public void SignatureBlock_Incomplete_SaysWhatIsMissing()
    {
        var finding = Assert.Single(Signed(null, "1234").Findings("R-LKP-04"));
        Assert.Equal("tanggal lengkap, NIP 18 angka (tertulis 4 angka)", finding.Arguments["what"]);
        Assert.Empty(Signed(new DateOnly(2023, 2, 28), "19750902 199412 1 002").Findings("R-LKP-04"));
    }

    [Fact]
    [Covers("R-LKP-05", Cases.All)]
    public void BudgetItem_WithoutSpending_IsFoundAndSaysWhatIsMissing()
    {
        var report = SoundReport.With(now => now with
        {
            Budget = now.Budget with { Programs = [now.Budget.Programs[0], now.Budget.Programs[1] with { Spent = null }] },
        });
        var finding = Assert.Single(report.Findings("R-LKP-05"));
        Assert.Equal(("Program p2", "realisasi"), (finding.Place, finding.Arguments["what"]));
        Assert.Empty(SoundReport.Make().Findings("R-LKP-05"));
    }

    private static ReportBuilder Signed(DateOnly? date, string number) => SoundReport.With(now => now with
    {
        Signatories = [new Signatory { Id = "kadis", Position = "Kepala Dinas", Name = "Contoh", Rank = "Pembina", EmployeeNumber = number }],
        SignedDocuments = [new SignedDocument { Document = DocumentKind.Foreword, SignatoryId = "kadis", Date = date }],
    });
}
