using Lkjip.Domain.Reports;
using Lkjip.Tests.Builders;
using Xunit;

namespace Lkjip.Tests.Review;

/// <summary>Each rule on typed texts finds its planted contradiction, says nothing of the right sentence, and nothing where a value is missing.</summary>
public sealed class TextRuleTests
{
    [Theory]
    [Covers("R-TKS-01", Cases.Hit | Cases.Miss)]
    [InlineData("Anggaran tahun 2022 sebesar Rp. 1.500.000.000,- terealisasi Rp 1.150.000.000,00.", false)]
    [InlineData("Anggaran tahun 2022 sebesar Rp. 1.500.900.000,-.", true)]
    [InlineData("Realisasi belanja sebesar Rp 1.150.000.007.", true)]
    [InlineData("Realisasi belanja sekitar Rp 1,15 miliar.", false)]
    [InlineData("Sisa anggaran sebesar Rp 350.000.000.", false)]
    [InlineData("Dua program itu, Rp 1.000.000.000 dan Rp 500.000.000, adalah anggaran sebesar Rp 1.500.000.000.", false)]
    [InlineData("Peserta menerima bantuan uang saku Rp 5.000.000,- per keluarga.", false)]
    [InlineData("Pada tahun 2015 anggaran sebesar Rp 700.123.000.", false)]
    public void Amount_ThatIsNoneOfTheBudget_IsFound(string text, bool found) => Judged("R-TKS-01", text, found);

    [Theory]
    [Covers("R-TKS-02", Cases.Hit | Cases.Miss)]
    [InlineData("Realisasi belanja sampai dengan 31 Desember 2022 sebesar Rp 1.500.000.000.", true)]
    [InlineData("Realisasi belanja sampai dengan 31 Desember 2022 sebesar Rp 1.150.000.000.", false)]
    [InlineData("Dari total anggaran sebesar Rp 1.150.000.000 dilaksanakan dua program.", true)]
    [InlineData("Realisasi anggaran sebesar Rp 1.150.000.000 dari total anggaran Rp 1.500.000.000.", false)]
    [InlineData("Pada tahun 2022 terealisasi sebesar Rp 600.000.000.", true)]
    [InlineData("Pada tahun 2021 terealisasi sebesar Rp 600.000.000.", false)]
    public void Amount_CalledWhatItIsNot_IsFound(string text, bool found) => Judged("R-TKS-02", text, found);

    [Theory]
    [Covers("R-TKS-03", Cases.Hit | Cases.Miss)]
    [InlineData("Realisasi belanja sebesar Rp 1.150.000.000 atau 76,67% dari pagu.", false)]
    [InlineData("Realisasi belanja sebesar Rp 1.150.000.000 (76,66 %).", false)]
    [InlineData("Realisasi belanja sebesar Rp 1.150.000.000 (77%).", false)]
    [InlineData("Realisasi belanja sebesar Rp 1.150.000.000 (78,67%).", true)]
    [InlineData("Sebesar 66,67% merupakan Program Pelatihan atau sebesar Rp 1.000.000.000.", false)]
    [InlineData("Sebesar 68,67% merupakan Program Pelatihan atau sebesar Rp 1.000.000.000.", true)]
    public void Percentage_ThatIsNotTheShareOfItsAmount_IsFound(string text, bool found) => Judged("R-TKS-03", text, found);

    [Theory]
    [Covers("R-TKS-04", Cases.Hit | Cases.Miss)]
    [InlineData("Terdapat 4 (lima) pelatihan.", true)]
    [InlineData("Terdapat 4(empat) pelatihan.", false)]
    [InlineData("Terdapat (2) Tiga pelatihan.", true)]
    [InlineData("Sebesar Rp 1.500.000.000,- (Satu Miliar Lima Ratus Juta Rupiah).", false)]
    [InlineData("Sebesar Rp 1.500.000.000,- (Satu Miliar Lima Ratus Rupiah).", true)]
    [InlineData("Diikuti 30 (tiga puluh) orang.", false)]
    [InlineData("Diikuti 30 (orang) peserta.", false)]
    public void Number_OtherInWords_IsFound(string text, bool found) => Judged("R-TKS-04", text, found);

    [Theory]
    [Covers("R-TKS-05", Cases.Hit | Cases.Miss)]
    [InlineData("Anggaran dialokasikan untuk 2 (dua) program dan 3 (tiga) kegiatan Dinas Contoh.", false)]
    [InlineData("Anggaran dialokasikan untuk 3 (tiga) program Dinas Contoh.", true)]
    [InlineData("Dilaksanakan 2 program, 5 kegiatan.", true)]
    [InlineData("Terdapat 5 program unggulan.", false)]
    [InlineData("Ditetapkan 1(satu) Tujuan, 2(dua) sasaran dan 2(dua) indikator sasaran.", false)]
    [InlineData("Ditetapkan 1(satu) Tujuan, 3(tiga) sasaran.", true)]
    [InlineData("Sasaran 1 diukur dengan 2 (dua) indikator.", true)]
    [InlineData("Sasaran 1 diukur dengan 1 (satu) indikator.", false)]
    public void Count_OtherThanTheReportLists_IsFound(string text, bool found) => Judged("R-TKS-05", text, found);

    [Fact]
    [Covers("R-TKS-05", Cases.Hit | Cases.Miss)]
    public void ActivitiesOfAProgram_OtherThanItsOwn_AreFoundInItsAnalysis()
    {
        Assert.Contains("R-TKS-05", TextReport.Codes(TextReport.About("p1", "Program ini ditunjang dengan 3 kegiatan dan sudah selesai.")));
        Assert.DoesNotContain("R-TKS-05", TextReport.Codes(TextReport.About("p1", "Program ini ditunjang dengan 2 kegiatan dan sudah selesai.")));
    }

    [Fact]
    [Covers("R-TKS-06", Cases.All)]
    public void Count_OfWhatNothingLists_IsFound()
    {
        const string Text = "Dinas Contoh melaksanakan 2 program, 3 kegiatan, dan 38 sub kegiatan.";
        var finding = Assert.Single(TextReport.Findings(TextReport.With(Text)), finding => finding.Code == "R-TKS-06");
        Assert.Equal("38 sub kegiatan", finding.Stated);
        Assert.DoesNotContain("R-TKS-06", TextReport.Codes(TextReport.With("Dinas Contoh melaksanakan 2 program, 3 kegiatan.")));
        Assert.DoesNotContain("R-TKS-06", TextReport.Codes(TextReport.With(Text).With(now => now with { Budget = new Budget() })));
    }

    [Theory]
    [Covers("R-TKS-07", Cases.Hit | Cases.Miss)]
    [InlineData("Dinas Contoh terdiri dari 9 ASN dan 3 Non ASN.", false)]
    [InlineData("Dinas Contoh terdiri dari 9 ASN dan 4 Non ASN.", true)]
    [InlineData("Dinas Contoh terdiri dari 8 ASN.", true)]
    [InlineData("Pegawai berjumlah 9 orang dengan komposisi laki-laki sebanyak 5 orang dan perempuan sebanyak 4 orang.", false)]
    [InlineData("Pegawai berjumlah 9 orang dengan komposisi laki-laki sebanyak 6 orang dan perempuan sebanyak 4 orang.", true)]
    [InlineData("Pangkat Penata (III/c) sebanyak 7 orang.", false)]
    [InlineData("Pangkat Penata (III/c) sebanyak 5 orang.", true)]
    public void StaffCount_OtherThanTheTables_IsFound(string text, bool found) => Judged("R-TKS-07", text, found, "staffing");

    [Theory]
    [Covers("R-TKS-08", Cases.Hit | Cases.Miss)]
    [InlineData("Kepala Dinas dibantu oleh 1 (satu) Sekretaris serta 2 (dua) Kepala Bidang dan 2 (dua) Kepala Sub Bagian.", false)]
    [InlineData("Kepala Dinas dibantu oleh 1 (satu) Sekretaris serta 3 (tiga) Kepala Bidang.", true)]
    [InlineData("Pelatihan mencakup 3 bidang keahlian.", false)]
    public void UnitCount_OtherThanTheOrganisation_IsFound(string text, bool found) => Judged("R-TKS-08", text, found);

    [Theory]
    [Covers("R-TKS-09", Cases.Hit | Cases.Miss)]
    [InlineData("Lulusan bersertifikat mencapai 72% dari target sebesar 80%.", false)]
    [InlineData("Lulusan bersertifikat pada tahun 2022 sebesar 72,00 %.", false)]
    [InlineData("Lulusan bersertifikat pada tahun 2022 sebesar 73%.", true)]
    [InlineData("Indikator 1.1 terealisasi 72%, dengan capaian 95%.", true)]
    [InlineData("Lulusan bersertifikat diikuti banyak peserta, 12% di antaranya perempuan.", false)]
    [InlineData("Lulusan bersertifikat terpengaruh inflasi sebesar 5,2%.", false)]
    public void Percentage_ThatIsNoneOfTheIndicator_IsFound(string text, bool found) => Judged("R-TKS-09", text, found);

    [Theory]
    [Covers("R-TKS-10", Cases.Hit | Cases.Miss)]
    [InlineData("Terdapat peningkatan pengangguran dari lulusan SLTP sebesar 151%.", false)]
    [InlineData("Terdapat peningkatan pengangguran dari lulusan SLTP sebesar 152%.", true)]
    public void Growth_OtherThanItsNumbers_IsFound(string text, bool found) => Judged("R-TKS-10", text, found);

    [Theory]
    [Covers("R-TKS-11", Cases.Hit | Cases.Miss)]
    [InlineData("Lulusan bersertifikat naik dari 60% menjadi 72%, meningkat sebesar 12%.", true)]
    [InlineData("Lulusan bersertifikat naik dari 60% menjadi 72%, meningkat sebesar 12 poin.", false)]
    [InlineData("Lulusan bersertifikat naik dari 60% menjadi 72%, meningkat sebesar 20%.", false)]
    public void Points_CalledPercent_AreFound(string text, bool found) => Judged("R-TKS-11", text, found);

    [Theory]
    [Covers("R-TKS-12", Cases.Hit | Cases.Miss)]
    [InlineData("Sasaran 1 mendapat predikat Memuaskan.", false)]
    [InlineData("Sasaran 1 mendapat predikat Sangat Memuaskan.", true)]
    [InlineData("Capaian sebesar 96,30% masuk dalam kategori Memuaskan.", true)]
    [InlineData("Capaian sebesar 96,30% masuk dalam kategori sangat memuaskan.", false)]
    [InlineData("Sebanyak 2 indikator tergolong Memuaskan.", true)]
    [InlineData("Sebanyak 1 indikator tergolong Memuaskan.", false)]
    [InlineData("Pelayanan berjalan dengan baik.", false)]
    public void Grade_ThatDoesNotFollow_IsFound(string text, bool found) => Judged("R-TKS-12", text, found);

    [Theory]
    [Covers("R-TKS-13", Cases.All)]
    [InlineData("Indikator 2.1 terealisasi 1.250 orang dengan capaian 100%.", 100, true)]
    [InlineData("Indikator 2.1 terealisasi 1.250 orang dengan capaian 125%.", 100, false)]
    [InlineData("Indikator 2.1 terealisasi 1.250 orang dengan capaian 100%.", null, false)]
    public void CappedAchievement_InOneSentenceOnly_IsFound(string text, int? cap, bool found) => Assert.Equal(
        found, TextReport.Codes(TextReport.With(text).Policy(policy => policy with { Cap = cap })).Contains("R-TKS-13"));

    [Theory]
    [Covers("R-TKS-14", Cases.Hit | Cases.Miss)]
    [InlineData("Indikator 1.1 melebihi target yang ditetapkan.", true)]
    [InlineData("Indikator 1.1 belum mencapai target yang ditetapkan.", false)]
    [InlineData("Indikator 2.1 melebihi target yang ditetapkan.", false)]
    [InlineData("Indikator 2.1 realisasinya kurang dari pada target.", true)]
    [InlineData("Indikator 1.1 diharapkan dapat melebihi target.", false)]
    public void Target_SaidBeatenOrMissed_IsHeldAgainstTheAchievement(string text, bool found) => Judged("R-TKS-14", text, found);

    [Theory]
    [Covers("R-TKS-15", Cases.Hit | Cases.Miss)]
    [InlineData("Indikator 1.1 mengalami peningkatan dari tahun sebelumnya.", false)]
    [InlineData("Indikator 1.1 mengalami penurunan dari tahun sebelumnya.", true)]
    [InlineData("Realisasi indikator 1.1 sama dengan tahun sebelumnya.", true)]
    [InlineData("Dibandingkan tahun 2021, penyerapan anggaran mengalami peningkatan.", false)]
    [InlineData("Dibandingkan tahun 2021, penyerapan anggaran mengalami penurunan.", true)]
    public void Direction_WithTheWrongSign_IsFound(string text, bool found) => Judged("R-TKS-15", text, found);

    [Theory]
    [Covers("R-TKS-16", Cases.Hit | Cases.Miss)]
    [InlineData("Terealisasi 72,79%, lebih besar dari target yang ditetapkan sebesar 71,03%.", false)]
    [InlineData("Terealisasi 70,79%, lebih besar dari target yang ditetapkan sebesar 71,03%.", true)]
    [InlineData("Peserta 30 orang, kurang dari kuota 40 orang.", false)]
    [InlineData("Peserta 50 orang, kurang dari kuota 40 orang.", true)]
    public void Numbers_ComparedTheOtherWayRound_AreFound(string text, bool found) => Judged("R-TKS-16", text, found);

    [Theory]
    [Covers("R-TKS-17", Cases.Hit | Cases.Miss)]
    [InlineData("Seluruh target kinerja telah tercapai.", true)]
    [InlineData("Realisasi kinerja dapat melampaui target.", true)]
    [InlineData("Diharapkan semua target kinerja bisa tercapai.", false)]
    [InlineData("Sebanyak 2 indikator capaian diatas target.", true)]
    [InlineData("Sebanyak 1 indikator capaian diatas target.", false)]
    [InlineData("Sebanyak 1 indikator tidak mencapai target.", false)]
    public void AllTargets_SaidReached_AreHeldAgainstTheAchievements(string text, bool found) => Judged("R-TKS-17", text, found);

    [Theory]
    [Covers("R-TKS-18", Cases.Hit | Cases.Miss)]
    [InlineData("Anggaran pada masing-masing sasaran hampir terserap 100 %.", true)]
    [InlineData("Anggaran pada masing-masing sasaran terserap cukup baik.", false)]
    public void Absorption_NotNearlyFull_IsFound(string text, bool found) => Judged("R-TKS-18", text, found);

    [Theory]
    [Covers("R-TKS-19", Cases.Hit | Cases.Miss)]
    [InlineData("i1", "Penyebab hasil yang memuaskan adalah pelatihan yang rutin.", true)]
    [InlineData("i2", "Penyebab hasil yang memuaskan adalah bursa kerja.", false)]
    public void Praise_OfAMissedTarget_IsFound(string subject, string text, bool found) =>
        Assert.Equal(found, TextReport.Codes(TextReport.About(subject, text)).Contains("R-TKS-19"));

    [Theory]
    [Covers("R-TKS-20", Cases.Hit | Cases.Miss)]
    [InlineData(50, "Jumlah peserta jauh lebih banyak, yaitu 50 orang.", false)]
    [InlineData(52, "Jumlah peserta jauh lebih banyak, yaitu 52 orang.", true)]
    [InlineData(90, "Jumlah peserta jauh lebih banyak, yaitu 90 orang.", false)]
    public void Far_SaidOfCloseNumbers_IsFound(int before, string text, bool found) => Assert.Equal(found, TextReport.Codes(TextReport.About("i1", text).With(now => now with
    {
        Indicators =
        [
            now.Indicators[0] with
            {
                Actuals = [new Measurement { Year = 2021, Numerator = 30, Denominator = before == 50 ? 30 : before }, new Measurement { Year = 2022, Numerator = 36, Denominator = 50 }],
            },
            now.Indicators[1],
        ],
    })).Contains("R-TKS-20"));

    [Theory]
    [Covers("R-TKS-21", Cases.All)]
    [InlineData("Dari tabel 3.2 terlihat capaian yang baik.", true, true)]
    [InlineData("Dari tabel 3.1 terlihat capaian yang baik.", true, false)]
    [InlineData("Dari tabel 3.9 terlihat capaian yang baik.", true, true)]
    [InlineData("Dari table 3. diatas terlihat capaian yang baik.", true, true)]
    [InlineData("Dari tabel 3.2 terlihat capaian yang baik.", false, false)]
    public void TableReference_ToAnother_IsFound(string text, bool known, bool found) => Assert.Equal(found, TextReport.Codes(TextReport.With(text).With(now => now with
    {
        Stated = known
            ? [new StatedFigure { Figure = "achievement/i1/actual", Place = "Tabel 3.1, baris 1", Value = "72%" }, new StatedFigure { Figure = "history/i1/actual2022", Place = "Tabel 3.2, baris 1", Value = "72%" }]
            : [],
    })).Contains("R-TKS-21"));

    [Theory]
    [Covers("R-TKS-22", Cases.Hit | Cases.Miss)]
    [InlineData("Hal ini diukur dengan 2 indikator yaitu “Lulusan bersertifikat”.", true)]
    [InlineData("Hal ini diukur dengan 2 indikator yaitu “Lulusan bersertifikat” dan “Jumlah tenaga kerja yang ditempatkan”.", false)]
    public void AnnouncedList_ThatIsShorter_IsFound(string text, bool found) => Judged("R-TKS-22", text, found);

    [Theory]
    [Covers("R-TKS-22", Cases.Hit | Cases.Miss | Cases.Missing)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void AnnouncedList_BehindTheText_IsCounted(int items, bool found) => Assert.Equal(found, TextReport.Codes(TextReport.Sound().With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>
        {
            ["closing"] =
            [
                new NarrativeBlock { Text = "Didukung oleh 2 pelatihan, yaitu :" },
                new NarrativeBlock { Kind = BlockKind.Numbered, Items = [.. Enumerable.Range(1, items).Select(item => new NarrativeItem { Text = $"Pelatihan las {item}" })] },
            ],
        },
    })).Contains("R-TKS-22"));

    [Theory]
    [Covers("R-TKS-23", Cases.Hit | Cases.Miss)]
    [InlineData("Pangkat yang paling banyak adalah Penata (III/c).", false)]
    [InlineData("Pangkat yang paling banyak adalah Pembina (IV/a).", true)]
    [InlineData("Komposisi terkecil adalah Pembina (IV/a) dengan 1 orang.", true)]
    [InlineData("Komposisi terkecil adalah Pembina (IV/a) dan Pengatur (II/c) masing-masing 1 orang.", false)]
    public void Superlative_ThatIsNot_IsFound(string text, bool found) => Judged("R-TKS-23", text, found, "staffingRankComment");

    [Theory]
    [Covers("R-TKS-24", Cases.Hit | Cases.Miss)]
    [InlineData("Peserta 40 orang yang terdiri dari 25 orang laki-laki dan 15 orang perempuan.", false)]
    [InlineData("Peserta 40 orang yang terdiri dari 25 orang laki-laki dan 16 orang perempuan.", true)]
    [InlineData("Selama tahun ini PHK sebanyak 3 kasus. Dimana 2 kasus sudah selesai dan 1 kasus masih dalam proses.", false)]
    [InlineData("Selama tahun ini PHK sebanyak 4 kasus. Dimana 2 kasus sudah selesai dan 1 kasus masih dalam proses.", true)]
    [InlineData("Diikuti 46 perusahaan diantaranya 4 perusahaan penempatan.", false)]
    public void Parts_ThatDoNotAddUp_AreFound(string text, bool found) => Judged("R-TKS-24", text, found);

    [Theory]
    [Covers("R-TKS-25", Cases.Hit | Cases.Miss)]
    [InlineData("Peserta masuk sebanyak 50 orang. Dimana 36 orang telah disertifikasi.", false)]
    [InlineData("Peserta masuk sebanyak 50 orang. Dimana 35 orang dapat disertifikasi tahun ini.", true)]
    [InlineData("Lulusan pelatihan bersertifikat berjumlah 36 orang dari 50 orang.", false)]
    [InlineData("Lulusan pelatihan bersertifikat berjumlah 30 orang dari 50 orang.", true)]
    public void PartOfTheWhole_OtherThanTheIndicator_IsFound(string text, bool found) =>
        Assert.Equal(found, TextReport.Codes(TextReport.About("i1", text)).Contains("R-TKS-25"));

    [Theory]
    [Covers("R-TKS-26", Cases.Hit | Cases.Miss)]
    [InlineData("Disusun Rencana Tenaga Kerja Mikro dan Rencana Tenaga Kerja Mikro.", true)]
    [InlineData("Disusun Rencana Tenaga Kerja Makro dan Rencana Tenaga Kerja Mikro.", false)]
    [InlineData("Permasalahan yang ada dan dan perlu diperbaiki.", true)]
    [InlineData("Kegiatan bursa kerja serta bursa kerja khusus, rata rata dan masing masing baik.", false)]
    public void Phrase_SaidTwice_IsFound(string text, bool found) => Judged("R-TKS-26", text, found);

    [Theory]
    [Covers("R-TKS-27", Cases.Hit | Cases.Miss)]
    [InlineData("Diberangkatkan 6 orang. Kuotanya 6 Kepala Keluarga.", true)]
    [InlineData("Diberangkatkan 20 orang. Kuotanya 6 Kepala Keluarga.", false)]
    public void Unit_ThatSwitches_IsFound(string text, bool found) => Judged("R-TKS-27", text, found);

    [Theory]
    [Covers("R-TKS-28", Cases.Hit | Cases.Miss)]
    [InlineData("Indikator 2.1 terealisasi sebesar 1.250 orang.", false)]
    [InlineData("Indikator 2.1 terealisasi sebesar 1.350 orang.", true)]
    [InlineData("Indikator 2.1 didukung bursa kerja dengan 46 perusahaan dan 3.905 lowongan.", false)]
    [InlineData("Indikator 2.1 mencakup angkatan kerja lokal 1.060 orang.", true)]
    public void Count_ThatIsNoneOfTheIndicator_IsFound(string text, bool found) => Judged("R-TKS-28", text, found);

    [Theory]
    [Covers("R-TKS-29", Cases.Hit | Cases.Miss)]
    [InlineData("Pada tahun 2021 lulusan bersertifikat sebesar 60%.", false)]
    [InlineData("Pada tahun 2021 lulusan bersertifikat sebesar 72%.", true)]
    [InlineData("Pada tahun 2019 lulusan bersertifikat sebesar 72%.", false)]
    public void Value_OfAnotherYear_IsFound(string text, bool found) => Judged("R-TKS-29", text, found);

    [Theory]
    [Covers("R-TKS-30", Cases.Hit | Cases.Miss)]
    [InlineData("Penentuan target yang tinggi dan terlalu rendah.", true)]
    [InlineData("Penentuan target yang terlalu tinggi.", false)]
    public void Opposites_AtOnce_AreFound(string text, bool found) => Judged("R-TKS-30", text, found);

    [Fact]
    [Covers("R-TKS-31", Cases.All)]
    public void Comparison_AnnouncedAndNotMade_IsFound()
    {
        const string Text = "Pengukuran dilakukan dengan membandingkan realisasi dengan target 5 (lima) tahunan dalam Renstra.";
        Assert.Contains("R-TKS-31", TextReport.Codes(TextReport.With(Text)));
        Assert.DoesNotContain("R-TKS-31", TextReport.Codes(TextReport.With("Pengukuran dilakukan dengan membandingkan realisasi dengan tahun sebelumnya.")));
        Assert.DoesNotContain("R-TKS-31", TextReport.Codes(TextReport.With(Text).With(now => now with { Period = now.Period with { Quarter = 1 } })));
    }

    [Theory]
    [Covers("R-TKS-32", Cases.Hit | Cases.Miss)]
    [InlineData("Rencana 5 tahunan, yaitu 2023-2028, penerus dari rencana 2017-2022.", true)]
    [InlineData("Rencana 5 tahunan, yaitu 2022-2026, penerus dari rencana 2017-2021.", false)]
    [InlineData("Rencana 5 tahunan 2021-2026.", false)]
    public void Period_NotSoLong_IsFound(string text, bool found) => Judged("R-TKS-32", text, found);

    [Theory]
    [Covers("R-TKS-33", Cases.Hit | Cases.Miss)]
    [InlineData("Total peserta sebanyak 60 orang.", false)]
    [InlineData("Total peserta sebanyak 61 orang.", true)]
    [InlineData("Total peserta bursa kerja sebanyak 900 orang.", false)]
    public void List_ThatAddsUpToAnotherTotal_IsFound(string text, bool found) => Assert.Equal(found, TextReport.Codes(TextReport.With(text).With(now => now with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(now.Narratives)
        {
            ["closing"] =
            [
                new NarrativeBlock
                {
                    Kind = BlockKind.Numbered,
                    Items = [.. new[] { 10, 20, 30 }.Select(count => new NarrativeItem { Text = $"Pelatihan dengan jumlah peserta {count} orang, dari kecamatan" })],
                },
            ],
        },
    })).Contains("R-TKS-33"));

    [Theory]
    [Covers("R-TKS-34", Cases.Hit | Cases.Miss)]
    [InlineData("Melalui bursa kerja khusus (BKK) sebanyak 146 lembaga. Kemudian (BKK) sebanyak 146 lembaga.", false)]
    [InlineData("Melalui bursa kerja khusus (BKK) sebanyak 146 lembaga. Kemudian (BKK) sebanyak 148 lembaga.", true)]
    public void OneThing_WithTwoNumbers_IsFound(string text, bool found) => Judged("R-TKS-34", text, found);

    [Theory]
    [Covers("R-TKS-35", Cases.Hit | Cases.Miss)]
    [InlineData("Kasus selesai (12 kasus) dibagi kasus yang masuk (14 kasus) dikali 100%, sehingga 85,71%.", false)]
    [InlineData("Kasus selesai (12 kasus) dibagi kasus yang masuk (14 kasus) dikali 100%, sehingga 86,71%.", true)]
    public void Division_WithAnotherResult_IsFound(string text, bool found) => Judged("R-TKS-35", text, found);

    [Theory]
    [Covers("R-TKS-36", Cases.Hit | Cases.Miss)]
    [InlineData("Lulusan bersertifikat tahun 2021 sebesar 60% dan mengalami kenaikan pada tahun 2022 sebesar 12%.", false)]
    [InlineData("Lulusan bersertifikat tahun 2021 sebesar 60% dan mengalami kenaikan pada tahun 2022 sebesar 20%.", false)]
    [InlineData("Lulusan bersertifikat tahun 2021 sebesar 60% dan mengalami kenaikan pada tahun 2022 sebesar 13%.", true)]
    public void Change_OtherThanTheValues_IsFound(string text, bool found) => Judged("R-TKS-36", text, found);

    [Theory]
    [Covers("R-TKS-37", Cases.Hit | Cases.Miss)]
    [InlineData("s1", "Sasaran strategis 2 didukung pelatihan.", true)]
    [InlineData("s1", "Sasaran strategis 1 didukung pelatihan.", false)]
    [InlineData("s1", "Rata-rata capaian (sasaran 7).", true)]
    [InlineData("i1", "Pada indikator 2.1 hasilnya baik.", true)]
    [InlineData("i1", "Pada indikator 1.1 hasilnya baik.", false)]
    public void Number_OfAnotherObjectiveOrIndicator_IsFound(string subject, string text, bool found) =>
        Assert.Equal(found, TextReport.Codes(TextReport.About(subject, text)).Contains("R-TKS-37"));

    /// <summary>A report with neither figures nor budget nor staff: the same sentences, and nothing to hold them against.</summary>
    [Theory]
    [Covers("R-TKS-01", Cases.Missing)]
    [Covers("R-TKS-02", Cases.Missing)]
    [Covers("R-TKS-03", Cases.Missing)]
    [Covers("R-TKS-05", Cases.Missing)]
    [Covers("R-TKS-07", Cases.Missing)]
    [Covers("R-TKS-08", Cases.Missing)]
    [Covers("R-TKS-09", Cases.Missing)]
    [Covers("R-TKS-10", Cases.Missing)]
    [Covers("R-TKS-12", Cases.Missing)]
    [Covers("R-TKS-14", Cases.Missing)]
    [Covers("R-TKS-15", Cases.Missing)]
    [Covers("R-TKS-17", Cases.Missing)]
    [Covers("R-TKS-18", Cases.Missing)]
    [Covers("R-TKS-19", Cases.Missing)]
    [Covers("R-TKS-20", Cases.Missing)]
    [Covers("R-TKS-23", Cases.Missing)]
    [Covers("R-TKS-25", Cases.Missing)]
    [Covers("R-TKS-28", Cases.Missing)]
    [Covers("R-TKS-29", Cases.Missing)]
    [InlineData("Anggaran tahun 2022 sebesar Rp. 1.500.900.000,- terealisasi Rp 1.150.000.007 (78,67%).")]
    [InlineData("Dilaksanakan 3 program, 5 kegiatan. Dinas Contoh terdiri dari 8 ASN dan 4 Non ASN, terbanyak Pembina (IV/a).")]
    [InlineData("Kepala Dinas dibantu oleh 3 (tiga) Kepala Bidang.")]
    [InlineData("Lulusan bersertifikat pada tahun 2021 sebesar 73%. Indikator 2.1 terealisasi sebesar 1.350 orang, melebihi target.")]
    [InlineData("Sasaran s1 mendapat predikat Sangat Memuaskan. Seluruh target kinerja telah tercapai, hasil yang memuaskan.")]
    [InlineData("Peningkatan lulusan SLTP sebesar 152%. Jumlah peserta jauh lebih banyak, yaitu 52 orang. Anggaran hampir terserap 100 %.")]
    [InlineData("Peserta masuk 50 orang. Dimana 35 orang dapat disertifikasi. Penyerapan anggaran mengalami penurunan dari tahun sebelumnya.")]
    public void EmptyReport_SaysNothing(string text)
    {
        var report = ReportBuilder.WithOneObjective().Indicator("i1", "s1", null, null).With(now => now with
        {
            Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["staffing"] = [new NarrativeBlock { Text = text }] },
        });
        Assert.Empty(TextReport.Codes(report));
    }

    /// <summary>Sentences whose second number, list or name is missing: nothing to compare.</summary>
    [Theory]
    [Covers("R-TKS-04", Cases.Missing)]
    [Covers("R-TKS-11", Cases.Missing)]
    [Covers("R-TKS-16", Cases.Missing)]
    [Covers("R-TKS-24", Cases.Missing)]
    [Covers("R-TKS-26", Cases.Missing)]
    [Covers("R-TKS-27", Cases.Missing)]
    [Covers("R-TKS-30", Cases.Missing)]
    [Covers("R-TKS-32", Cases.Missing)]
    [Covers("R-TKS-33", Cases.Missing)]
    [Covers("R-TKS-34", Cases.Missing)]
    [Covers("R-TKS-35", Cases.Missing)]
    [Covers("R-TKS-36", Cases.Missing)]
    [Covers("R-TKS-37", Cases.Missing)]
    [InlineData("Terdapat 4 pelatihan () yang terdiri dari pelatihan las, bubut dan menjahit.")]
    [InlineData("Hasilnya meningkat sebesar 12%, lebih besar dari yang lain.")]
    [InlineData("Rencana 5 tahunan. Total peserta sebanyak 61 orang melalui (BKK) sebanyak 146 lembaga.")]
    [InlineData("Kasus selesai dibagi kasus masuk dikali 100%.")]
    [InlineData("Kuotanya 6 Kepala Keluarga, terlalu sedikit. Sasaran ini dan indikator ini penting.")]
    [InlineData("")]
    public void HalfASentence_SaysNothing(string text) => Assert.Empty(TextReport.Codes(TextReport.With(text, "closing")));

    /// <summary>What is printed as a figure and reported there is not reported again as text.</summary>
    [Fact]
    public void Claim_ReportedAsPrintedFigure_IsNotReportedTwice()
    {
        var report = TextReport.With("Realisasi belanja tahun 2022 sebesar Rp 1.500.000.000.").With(now => now with
        {
            Stated = [new StatedFigure { Figure = "budget/total/spent", Place = "Bab III, realisasi belanja", Value = "Rp 1.500.000.000" }],
        });
        Assert.Empty(TextReport.Codes(report));
    }

    private static void Judged(string code, string text, bool found, string section = "achievementComment")
    {
        var findings = TextReport.Findings(TextReport.With(text, section));
        Assert.Equal(found, findings.Exists(finding => finding.Code == code));
        Assert.All(findings, finding => Assert.DoesNotContain("{", finding.Message, StringComparison.Ordinal));
    }
}
