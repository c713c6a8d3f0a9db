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
            ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null).Of("R-LKP-01"), finding => finding.Arguments["what"] == "realisasi");
        var none = ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, null, indicator => indicator with
        {
            Actuals = [new Measurement { Year = 2022, Value = MeasuredValue.NotApplicable }],
        });
        Assert.DoesNotContain(none.Of("R-LKP-01"), finding => finding.Arguments["what"] == "realisasi");
    }

    [Fact]
    [Covers("R-LKP-02", Cases.All)]
    public void RequiredSection_WithoutText_IsFound()
    {
        Assert.Contains(Reviewed.Sound().Of("R-LKP-02"), finding => finding.Place == "Ikhtisar Eksekutif");
        Assert.DoesNotContain(Reviewed.Sound().Text("executiveSummary", "Ikhtisar.").Of("R-LKP-02"), finding => finding.Place == "Ikhtisar Eksekutif");
    }

    [Fact]
    [Covers("R-LKP-02", Cases.Miss)]
    public void SectionsOfTheYearlyReport_AreNotAskedOfAQuarter() =>
        Assert.Empty(Reviewed.Sound().With(now => now with { Period = now.Period with { Quarter = 2 } }).Of("R-LKP-02"));

    [Fact]
    [Covers("R-LKP-03", Cases.All)]
    public void MissedTarget_WithoutCause_IsFoundUntilACauseIsTyped()
    {
        Assert.Single(Reviewed.Sound().Of("R-LKP-03"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Analysis = new Analysis { Causes = [new NarrativeBlock { Text = "Sebab." }] } }).Of("R-LKP-03"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Actuals = [] }).Of("R-LKP-03"));
    }

    [Fact]
    [Covers("R-LKP-04", Cases.All)]
    public void SignatureBlock_Incomplete_SaysWhatIsMissing()
    {
        var finding = Assert.Single(Signed(null, "1234").Of("R-LKP-04"));
        Assert.Equal("tanggal lengkap, NIP 18 angka (tertulis 4 angka)", finding.Arguments["what"]);
        Assert.Empty(Signed(new DateOnly(2023, 2, 28), "19750902 199412 1 002").Of("R-LKP-04"));
    }

    [Fact]
    [Covers("R-LKP-05", Cases.All)]
    public void BudgetItem_WithoutSpending_IsFoundAndSaysWhatIsMissing()
    {
        var report = Reviewed.Sound().With(now => now with
        {
            Budget = now.Budget with { Programs = [now.Budget.Programs[0], now.Budget.Programs[1] with { Spent = null }] },
        });
        var finding = Assert.Single(report.Of("R-LKP-05"));
        Assert.Equal(("Program p2", "realisasi"), (finding.Place, finding.Arguments["what"]));
        Assert.Empty(Reviewed.Sound().Of("R-LKP-05"));
    }

    [Theory]
    [InlineData("history", null, 1)]
    [InlineData("history", "history", 0)]
    [InlineData(null, null, 0)]
    [Covers("R-LKP-06", Cases.All)]
    public void Analysis_ThatOnlyAnotherObjectiveHas_IsFound(string? first, string? second, int found) => Assert.Equal(found, Reviewed.Sound()
        .First(one => one with { Analysis = History(first) }).Objective("s2").Indicator("i2", "s2", 90m, 90m, one => one with { Analysis = History(second) }).Of("R-LKP-06").Count);

    [Theory]
    [InlineData("Tabel 3.1, baris 2", 0)]
    [InlineData("3.1.4, kalimat ketiga", 1)]
    [Covers("R-LKP-07", Cases.Hit | Cases.Miss)]
    public void KeyIndicator_InNoPrintedTable_IsFound(string place, int found) => Assert.Equal(found, Key()
        .Stating("achievement/i1/actual", "90%", "Tabel 3.1, baris 1").Stating("achievement/i2/actual", "90%", place).Of("R-LKP-07").Count);

    [Fact]
    [Covers("R-LKP-07", Cases.Missing)]
    public void KeyIndicator_WithoutPrintedTables_IsNotJudged() => Assert.Empty(Key().Of("R-LKP-07"));

    [Theory]
    [InlineData(5, 0)]
    [InlineData(null, 1)]
    [Covers("R-LKP-08", Cases.All)]
    public void PlannedOutput_WithoutActual_IsFound(int? actual, int found) =>
        Assert.Equal(found, Supported("Jumlah peserta", 5, actual).Of("R-LKP-08").Count);

    [Fact]
    [Covers("R-LKP-09", Cases.All)]
    public void MissedTarget_WithoutRemedy_IsFoundUntilOneIsTyped()
    {
        Assert.Single(Reviewed.Sound().Of("R-LKP-09"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Analysis = new Analysis { Remedies = [new NarrativeBlock { Text = "Solusi." }] } }).Of("R-LKP-09"));
        Assert.Empty(Reviewed.Sound().Text("recommendations", "Tambah pegawai.").Of("R-LKP-09"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Actuals = [] }).Of("R-LKP-09"));
    }

    [Fact]
    [Covers("R-LKP-10", Cases.All)]
    public void Constraints_WithoutRemedy_AreFound()
    {
        NarrativeBlock[] text = [new NarrativeBlock { Text = "Isi." }];
        Assert.Single(Reviewed.Sound().First(one => one with { Analysis = new Analysis { Constraints = text } }).Of("R-LKP-10"));
        Assert.Single(Reviewed.Sound().Text("obstacles", "Isi.").Of("R-LKP-10"));
        Assert.Empty(Reviewed.Sound().First(one => one with { Analysis = new Analysis { Constraints = text, FollowUps = text } }).Of("R-LKP-10"));
        Assert.Empty(Reviewed.Sound().Of("R-LKP-10"));
    }

    [Theory]
    [InlineData("BKD", null, 1)]
    [InlineData("BKD", "BKD", 0)]
    [InlineData(null, null, 0)]
    [Covers("R-LKP-11", Cases.All)]
    public void Table_WithoutSourceAmongOthersWithOne_IsFound(string? first, string? second, int found) => Assert.Equal(
        found, Reviewed.Sound().With(now => now with { Staffing = [Staff("a", first), Staff("b", second)] }).Of("R-LKP-11").Count);

    [Theory]
    [InlineData("2.3 Perubahan Anggaran", "tidak ada")]
    [InlineData("C. Perjanjian Kinerja", "tercetak sebagai")]
    [InlineData("B. Indikator Kinerja Utama", "tercetak sebagai")]
    [Covers("R-LKP-12", Cases.Hit)]
    public void AnnouncedSection_NotPrintedSo_IsFound(string announced, string what) => Assert.Contains(
        what, Assert.Single(Printed().Printing("announcedHeading", null, announced, "Daftar Isi").Of("R-LKP-12")).Message, StringComparison.Ordinal);

    [Fact]
    [Covers("R-LKP-12", Cases.Miss)]
    public void AnnouncedSections_AsPrinted_AreNotFound() => Assert.Empty(Printed()
        .Printing("announcedHeading", null, "C. IKU", "Daftar Isi").Printing("announcedHeading", null, "D. Perjanjian Kinerja", "Daftar Isi").Of("R-LKP-12"));

    [Fact]
    [Covers("R-LKP-12", Cases.Hit)]
    public void Appendices_InAnotherOrder_AreFound() => Assert.Contains("urutan lain", Assert.Single(Reviewed.Sound()
        .Printing("heading", null, "PERJANJIAN KINERJA", "Lampiran").Printing("heading", null, "RENCANA KINERJA TAHUNAN", "Lampiran")
        .Printing("announcedHeading", null, "Lampiran 1. RKT", "Daftar Isi, lampiran").Printing("announcedHeading", null, "Lampiran 2. PK", "Daftar Isi, lampiran")
        .Of("R-LKP-12")).Message, StringComparison.Ordinal);

    [Fact]
    [Covers("R-LKP-12", Cases.Missing)]
    public void AnnouncedSections_WithoutPrintedHeadings_AreNotJudged() =>
        Assert.Empty(Reviewed.Sound().Printing("announcedHeading", null, "2.3 Perubahan Anggaran", "Daftar Isi").Of("R-LKP-12"));

    [Theory]
    [InlineData("KESATU : a|KEDUA : b", 0)]
    [InlineData("KESATU : a|KETIGA : b", 1)]
    [InlineData("tanpa diktum", 0)]
    [Covers("R-LKP-13", Cases.All)]
    public void Clauses_ThatSkipOne_AreFound(string texts, int found) =>
        Assert.Equal(found, Reviewed.Sound().Text("keyIndicatorDecree", texts.Split('|')).Of("R-LKP-13").Count);

    [Theory]
    [InlineData("Strategi yang ditempuh adalah :", 1)]
    [InlineData("Lanjutan.", 0)]
    [Covers("R-LKP-13", Cases.Hit | Cases.Miss)]
    public void List_StartingLaterThanOneAfterAnAnnouncement_IsFound(string between, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>
        {
            ["closing"] = [List(null), new NarrativeBlock { Text = between }, List(2)],
        },
    }).Of("R-LKP-13").Count);

    [Theory]
    [InlineData("", 1)]
    [InlineData("Jumlah peserta", 0)]
    [Covers("R-LKP-14", Cases.All)]
    public void Output_WithoutName_IsFound(string name, int found) => Assert.Equal(found, Supported(name, 5, 5).Of("R-LKP-14").Count);

    [Theory]
    [InlineData("Tidak ada standar nasional", null, 1)]
    [InlineData("Tidak ada standar nasional", "Tidak ada standar nasional", 0)]
    [InlineData(null, null, 0)]
    [Covers("R-LKP-15", Cases.All)]
    public void NationalComparison_ThatOnlyAnotherIndicatorHas_IsFound(string? first, string? second, int found) => Assert.Equal(found, Reviewed.Sound()
        .First(one => one with { NationalNote = first }).Indicator("i2", "s1", 90m, 90m, one => one with { NationalNote = second }).Of("R-LKP-15").Count);

    [Theory]
    [InlineData("foto", 0)]
    [InlineData("lain", 1)]
    [InlineData(null, 1)]
    [Covers("R-LKP-16", Cases.All)]
    public void Photo_PlacedNowhere_IsFound(string? placed, int found) => Assert.Equal(found, Reviewed.Sound().With(now => now with
    {
        Photos = [new Photo { Id = "foto", Caption = "Pelatihan" }],
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["closing"] = [new NarrativeBlock { Kind = BlockKind.Photo, PhotoId = placed }] },
    }).Of("R-LKP-16").Count);

    [Theory]
    [InlineData("", 1)]
    [InlineData("Pelatihan", 0)]
    [Covers("R-LKP-17", Cases.All)]
    public void Photo_WithoutCaption_IsFound(string caption, int found) =>
        Assert.Equal(found, Reviewed.Sound().With(now => now with { Photos = [new Photo { Id = "foto", Caption = caption }] }).Of("R-LKP-17").Count);

    [Fact]
    [Covers("R-LKP-18", Cases.All)]
    public void IndicatorProfile_WithoutItsParts_IsFoundPartByPart()
    {
        Assert.Equal(["definisi atau rumus", "sumber data", "penanggung jawab"], Reviewed.Sound().Of("R-LKP-18").Select(finding => finding.Arguments["what"]));
        Assert.Empty(Reviewed.Sound().First(one => one with { Definition = "a", DataSource = "b", ResponsibleUnit = "c" }).Of("R-LKP-18"));
        Assert.Empty(Reviewed.Sound().With(now => now with { Period = now.Period with { Quarter = 1 } }).Of("R-LKP-18"));
    }

    [Theory]
    [InlineData("Bid. Penempatan", 1)]
    [InlineData("Tidak ada standar nasional", 0)]
    [InlineData(null, 0)]
    [Covers("R-LKP-19", Cases.All)]
    public void NationalNote_NamingAUnit_IsFound(string? note, int found) =>
        Assert.Equal(found, Reviewed.Sound().First(one => one with { NationalNote = note }).Of("R-LKP-19").Count);

    [Fact]
    [Covers("R-LKP-20", Cases.All)]
    public void PlanDocuments_Missing_AreFoundOneByOne()
    {
        Assert.Equal(3, Reviewed.Sound().Of("R-LKP-20").Count);
        Assert.Equal(2, Reviewed.Sound().With(now => now with { AnnualPlan = new AnnualPlan { Year = 2022 } }).Of("R-LKP-20").Count);
        Assert.Empty(Reviewed.Sound().With(now => now with { Period = now.Period with { Quarter = 1 } }).Of("R-LKP-20"));
    }

    private static Analysis History(string? part) => part is null ? new Analysis() : new Analysis { History = [new NarrativeBlock { Text = "Naik." }] };

    private static ReportBuilder Key() => Reviewed.Sound().Indicator("i2", "s1", 90m, 90m, one => one with { IsKey = true });

    private static ReportBuilder Supported(string name, int target, int? actual) => Reviewed.Sound().With(now => now with
    {
        SupportingPrograms =
        [
            new SupportingProgram
            {
                ObjectiveId = "s1", BudgetItemId = "p1",
                Rows =
                [
                    new SupportingRow
                    {
                        Kind = SupportingRowKind.Output, Name = name, Unit = "Orang", Target = MeasuredValue.OfNumber(target),
                        Actual = actual is { } value ? MeasuredValue.OfNumber(value) : null,
                    },
                ],
            },
        ],
    });

    private static StaffingTable Staff(string id, string? source) => new()
    {
        Id = id, Kind = StaffingKind.Other, Caption = $"Tabel {id}", LabelHeader = "Uraian", CountHeaders = ["Jumlah"], Rows = [], Source = source,
    };

    private static ReportBuilder Printed() => Reviewed.Sound()
        .Printing("heading", null, "C. INDIKATOR KINERJA UTAMA (IKU)", "Batang tubuh").Printing("heading", null, "D. PERJANJIAN KINERJA TAHUN 2022", "Batang tubuh");

    private static NarrativeBlock List(int? start) => new() { Kind = BlockKind.Numbered, Start = start, Items = [new NarrativeItem { Text = "Isi." }] };

    private static ReportBuilder Signed(DateOnly? date, string number) => Reviewed.Sound().With(now => now with
    {
        Signatories = [new Signatory { Id = "kadis", Position = "Kepala Dinas", Name = "Contoh", Rank = "Pembina", EmployeeNumber = number }],
        SignedDocuments = [new SignedDocument { Document = DocumentKind.Foreword, SignatoryId = "kadis", Date = date }],
    });
}
