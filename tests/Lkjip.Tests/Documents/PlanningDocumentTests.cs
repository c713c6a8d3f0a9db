using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The planning documents beside the agreement: action plan, annual plan, matrix of the strategic plan.</summary>
public sealed class PlanningDocumentTests
{
    private const string ActionPlan = "rencana-aksi.docx";
    private const string AnnualPlan = "rkt.docx";
    private const string StrategicPlan = "matriks-renstra.docx";

    public static TheoryData<string, string> Documents =>
        [.. from template in new[] { ActionPlan, AnnualPlan, StrategicPlan } from sample in FilledDocument.Samples select (template, sample)];

    [Theory]
    [InlineData(ActionPlan)]
    [InlineData(AnnualPlan)]
    [InlineData(StrategicPlan)]
    public void Template_HasNoFindings(string template) => Assert.Empty(FilledDocument.Findings(template));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Render_Sample_IsValidOnLandscapePages(string template, string sample)
    {
        var filled = Filled(template, sample);

        filled.IsValid();
        Assert.True(filled.IsLandscape);
        Assert.True(filled.KeepsRowsWhole);
        Assert.Empty(filled.Result.Unfilled);
    }

    [Fact]
    public void ActionPlan_Jember_ShowsTargetsUpToEachQuarterAndWhatTheyRestOn()
    {
        var rows = Filled(ActionPlan, "jember-2023").Rows("Target s.d. Triwulan").Skip(3).ToList();

        // 1.000 x 15, 40, 60 %; a flow reaches its target with the fourth quarter.
        Assert.Equal(
            ["Pencari kerja yang ditempatkan", "Orang", "1.000 Orang", "150 Orang", "400 Orang", "600 Orang", "1.000 Orang", "rencana kumulatif", "Bidang Penempatan Tenaga Kerja"], rows[1].TakeLast(9));
        Assert.Equal(["89%", "–", "–", "–", "89%", "akhir tahun", "Bidang Hubungan Industrial dan Syarat Kerja"], rows[2].TakeLast(7));
    }

    [Fact]
    public void ActionPlan_Jember_EndsWithTotalsAndTheHeadOfTheAgency()
    {
        var filled = Filled(ActionPlan, "jember-2023");
        var rows = filled.Rows("Rencana Anggaran s.d. Triwulan (Rp)");

        Assert.Equal(["Jumlah", "15.308.539.115", "2.296.280.867", "6.123.415.646", "9.185.123.469", "13.777.685.203"], rows[^2]);
        Assert.Contains("Drs. SUPRIHANDOKO, MM", rows[^1][1], StringComparison.Ordinal);
        Assert.Contains("Jember, .................... 2023", filled.Paragraphs);
        Assert.Contains("TW I (15%), TW II (40%), TW III (60%), TW IV (90%)", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ActionPlan_Blitar_NamesTheOfficialsWhoAnswer()
    {
        var rows = Filled(ActionPlan, "blitar-2022").Rows("Rencana Anggaran s.d. Triwulan (Rp)");

        Assert.Equal(["4.091.142.672", "613.671.401", "1.636.457.069", "2.454.685.603", "3.682.028.405", "Sekretaris Dinas"], rows[3].TakeLast(6));
    }

    [Fact]
    public void ActionPlan_WithSteps_ListsThem()
    {
        var report = FilledDocument.Sample("jember-2023");
        var steps = new[] { new ActionStep { Text = "Menyelenggarakan bursa kerja", FromQuarter = 2, ToQuarter = 3, Output = "2 kegiatan" } };

        var filled = FilledDocument.Of(ActionPlan, report with { Indicators = [.. report.Indicators.Select(i => i.Id == "i2" ? i with { Actions = steps } : i)] });

        filled.IsValid();
        Assert.Equal(["1", "Pencari kerja yang ditempatkan", "Menyelenggarakan bursa kerja", "2 kegiatan", "", "√", "√", "", "Bidang Penempatan Tenaga Kerja"], filled.Rows("Langkah Aksi")[^1]);
        Assert.Contains("C.  Program, Kegiatan, Sub Kegiatan dan Rencana Anggaran", filled.Paragraphs);
    }

    [Fact]
    public void AnnualPlan_Jember_HoldsTargetsProgramsAndItsOwnSignature()
    {
        var filled = Filled(AnnualPlan, "jember-2023");
        var programs = filled.Rows("Program/Kegiatan/Sub Kegiatan");

        Assert.Equal(["1.000 Orang"], filled.Rows("Sasaran Strategis").Where(row => row.Contains("Pencari kerja yang ditempatkan")).Select(row => row[^1]));
        Assert.Contains(programs, row => row.Contains("Program Pelatihan Kerja Dan Produktivitas Tenaga Kerja") && row[^1] == "7.311.991.300");
        Assert.Equal(["Jumlah", "15.308.539.115"], programs[^2]);
        Assert.Contains("Jember, 23 November 2023", filled.Paragraphs);
        Assert.Contains("NIP 19651229 199403 1 003", filled.Paragraphs);
    }

    [Fact]
    public void AnnualPlan_WithoutProgramIndicators_HoldsTheTargetsOfItsYear()
    {
        var filled = Filled(AnnualPlan, "tanjung-jabung-barat-2020");

        Assert.Contains("RENCANA KINERJA TAHUNAN (RKT)TAHUN 2020", filled.Paragraphs);
        Assert.Equal("100%", filled.Rows("Sasaran Strategis")[5][^1]);
        Assert.DoesNotContain("B.  Program", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void StrategicPlan_Jember_HoldsBothVersionsOfTheTargets()
    {
        var filled = Filled(StrategicPlan, "jember-2023");
        var first = filled.Rows("Indikator Sasaran");

        Assert.Contains("Target Kinerja Sebelum Perubahan, versi yang berlaku bagi laporan tahun 2023", filled.Paragraphs);
        Assert.Contains("Target Kinerja Setelah Perubahan", filled.Paragraphs);
        Assert.Equal(["83%", "86%", "89%", "92%", "95%", "95%"], first[^1].Skip(5).Take(6));
        Assert.Equal(["2021", "2022", "2023", "2024", "2025", "2026"], first[1].Skip(5).Take(6));
        // Six years of the first indicator in both versions, and of the third in the revised one.
        Assert.Equal(6 + 6 + 6, filled.Paragraphs.Count(text => text == "100%"));
        Assert.Equal(2, filled.Paragraphs.Count(text => text == "Jember, 22 November 2023"));
    }

    [Fact]
    public void StrategicPlan_WithoutTargets_HoldsStrategiesAndPolicies()
    {
        var rows = Filled(StrategicPlan, "tanjung-jabung-barat-2020").Rows("Strategi");

        Assert.Equal(4, rows.Count(row => row.Count == 5) - 1);
        Assert.StartsWith("1. Merencanakan jenis pelatihan", rows[2][^1], StringComparison.Ordinal);
    }

    private static FilledDocument Filled(string template, string sample) => FilledDocument.Of(template, FilledDocument.Sample(sample));
}
