using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The performance agreement: statement and annex of each agreement of a report.</summary>
public sealed class AgreementTests
{
    private const string Template = "perjanjian-kinerja.docx";

    public static TheoryData<string> Samples => [.. FilledDocument.Samples];

    [Fact]
    public void Template_HasNoFindings() => Assert.Empty(FilledDocument.Findings(Template));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValidAndFillsEveryTag(string sample)
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample(sample));

        filled.IsValid();
        Assert.Empty(filled.Result.Unfilled);
        Assert.True(filled.KeepsRowsWhole);
    }

    [Fact]
    public void Render_TwoAgreements_GivesEachAStatementAndAnAnnexOfItsOwn()
    {
        var filled = Filled("blitar-2022");

        Assert.Contains("PERJANJIAN KINERJA TAHUN 2022", filled.Paragraphs);
        Assert.Contains("PERJANJIAN KINERJA PERUBAHAN TAHUN 2022", filled.Paragraphs);
        Assert.Contains("LAMPIRAN PERJANJIAN KINERJA TAHUN 2022", filled.Paragraphs);
        Assert.Contains("LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN 2022", filled.Paragraphs);
        Assert.Equal(5, filled.PageBreaks);
    }

    [Fact]
    public void Render_Parties_AreNamedInTheStatementAndSignTwice()
    {
        var filled = Filled("jember-2023");

        Assert.Equal(3, filled.Paragraphs.Count(text => text == "Drs. SUPRIHANDOKO, MM"));
        Assert.Equal(3, filled.Paragraphs.Count(text => text == "Ir. H. HENDY SISWANTO, ST, IPU."));
        Assert.Equal(2, filled.Paragraphs.Count(text => text == "Jember, 21 November 2023"));
        Assert.Equal(2, filled.Paragraphs.Count(text => text == "NIP 19651229 199403 1 003"));
        Assert.Equal(1, filled.Paragraphs.Count(text => text.StartsWith("Pihak kedua akan memberikan supervisi", StringComparison.Ordinal)));
    }

    [Fact]
    public void Render_Acting_KeepsItsAbbreviationSmall() =>
        Assert.Contains("Plt. KEPALA DINAS TENAGA KERJA KABUPATEN BLITAR", Filled("blitar-2022").Paragraphs);

    [Fact]
    public void Render_Targets_StandBesideTheirObjective()
    {
        var rows = Filled("jember-2023").Rows("Satuan").Skip(2).ToList();

        Assert.Equal(["1", "Meningkatnya pencari kerja terlatih yang memiliki sertifikat kompetensi dan ditempatkan", "Persentase pencaker terlatih dan pekerja produktif bersertifikat kompetensi", "%", "100%"], rows[0]);
        Assert.Equal(["Pencari kerja yang ditempatkan", "Orang", "1.000 Orang"], rows[1].TakeLast(3));
        Assert.Equal("89%", rows[2][^1]);
    }

    [Fact]
    public void Render_Programs_HaveTotalWordsAndSourceOfFunds()
    {
        // 4.593.403.815 + 7.311.991.300 + 1.444.411.000 + 1.958.733.000
        var filled = Filled("jember-2023");
        var rows = filled.Rows("Sumber Dana");

        Assert.Equal(["2", "Program Pelatihan Kerja Dan Produktivitas Tenaga Kerja", "7.311.991.300", "P – APBD & DBH CHT"], rows[3]);
        Assert.Equal("15.308.539.115", rows[^1][1]);
        Assert.Contains("Terbilang: lima belas miliar tiga ratus delapan juta lima ratus tiga puluh sembilan ribu seratus lima belas rupiah.", filled.Paragraphs);
        Assert.Equal(2, filled.RepeatedRows("Sumber Dana"));
    }

    [Fact]
    public void Render_AgreementWithoutParties_LeavesRoomToFillInByHand()
    {
        var filled = Filled("tanjung-jabung-barat-2020");

        Assert.Contains("PENETAPAN KINERJA TAHUN 2020", filled.Paragraphs);
        Assert.Equal(4, filled.Paragraphs.Count(text => text == new string('.', 40)));
        Assert.Contains("Kuala Tungkal, .................... 2020", filled.Paragraphs);
    }

    [Fact]
    public void Render_ReportWithoutAgreements_SaysSo()
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample("blitar-2022") with { Agreements = [] });

        Assert.Contains("Tidak ada perjanjian kinerja", filled.Paragraphs);
        Assert.DoesNotContain("PIHAK PERTAMA", filled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AgreementWithoutCeilings_HasNoTableOfPrograms()
    {
        var report = FilledDocument.Sample("jember-2023");

        var filled = FilledDocument.Of(Template, report with { Agreements = [.. report.Agreements.Select(agreement => agreement with { Ceilings = [] })] });

        filled.IsValid();
        Assert.DoesNotContain("Sumber Dana", filled.Text, StringComparison.Ordinal);
        Assert.Equal(2, filled.Paragraphs.Count(text => text == "PIHAK PERTAMA"));
    }

    [Theory]
    [InlineData("awal", "PERJANJIAN KINERJA TAHUN 2022", "Drs. MUJIANTO", "Blitar, 24 Januari 2022", "NIP 19620815 199303 1 005", "7.769.554.692")]
    [InlineData("perubahan", "PERJANJIAN KINERJA PERUBAHAN TAHUN 2022", "Drs. RULLY WAHYU PRASETYOWANTO, ME", "Blitar, 31 Oktober 2022", "NIP 19750902 199412 1 002", "8.251.284.892")]
    public void Render_OneAgreement_HoldsOnlyItsOwnPartiesDateAndAmounts(string id, string title, string head, string signed, string number, string total)
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample("blitar-2022"), agreementId: id);

        filled.IsValid();
        Assert.Empty(filled.Result.Unfilled);
        Assert.Equal([title], filled.Paragraphs.Where(text => text.StartsWith("PERJANJIAN KINERJA", StringComparison.Ordinal)).Distinct());
        Assert.Contains(head, filled.Paragraphs);
        Assert.Contains(signed, filled.Paragraphs);
        Assert.Contains(number, filled.Paragraphs);
        Assert.Equal(total, filled.Rows("Sumber Dana")[^1][1]);
        Assert.DoesNotContain("NIP", string.Concat(filled.Paragraphs.Where(text => text.Contains("RINI SYARIFAH", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Original_HasNoMatrixOfChanges() => Assert.DoesNotContain(
        "MATRIKS PERUBAHAN", FilledDocument.Of(Template, FilledDocument.Sample("blitar-2022"), agreementId: "awal").Text, StringComparison.Ordinal);

    [Fact]
    public void Render_Revised_ListsWhatChangedFromTheOriginal()
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample("blitar-2022"), agreementId: "perubahan");

        Assert.Contains("Perjanjian ini mengubah Perjanjian Kinerja Tahun 2022.", filled.Paragraphs);
        Assert.Equal(
            [
                ["1", "Tanggal", "24 Januari 2022", "31 Oktober 2022", "berubah"],
                ["2", "Pihak pertama", "Drs. MUJIANTO", "Drs. RULLY WAHYU PRASETYOWANTO, ME", "berubah"],
                ["3", "Jabatan pihak pertama", "Kepala Dinas Tenaga Kerja Kabupaten Blitar", "Plt. Kepala Dinas Tenaga Kerja Kabupaten Blitar", "berubah"],
                ["4", "Pihak kedua", "Hj. RINI SYARIFAH, A.Md", "Hj. RINI SYARIFAH, A.Md", "tetap"],
                ["5", "Jabatan pihak kedua", "Bupati Blitar", "Bupati Blitar", "tetap"],
            ],
            filled.Rows("Hal").Skip(1));
        Assert.Equal(["2", "Tingkat partisipasi angkatan kerja", "71,03%", "71,03%", "0 poin", "0%", "tetap"], filled.Rows("Perubahan")[2]);
        // 4.091.142.672 - 4.144.720.692 = -53.578.020; / 4.144.720.692 = -1,2927 %. 8.251.284.892 - 7.769.554.692 = 481.730.200; 6,2002 %.
        var budget = filled.Rows("Semula (Rp)");
        Assert.Equal(["1", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "4.144.720.692", "4.091.142.672", "-53.578.020", "-1,29%", "berubah"], budget[1]);
        Assert.Equal(["Jumlah", "7.769.554.692", "8.251.284.892", "481.730.200", "6,20%", ""], budget[^1]);
    }

    [Fact]
    public void Render_RevisedWithoutItsOriginal_HasNoMatrixOfChanges() =>
        Assert.DoesNotContain("MATRIKS PERUBAHAN", Filled("jember-2023").Text, StringComparison.Ordinal);

    private static FilledDocument Filled(string sample) => FilledDocument.Of(Template, FilledDocument.Sample(sample));
}
