#:property TreatWarningsAsErrors=false
#:property RunAnalyzers=false
#:property PublishAot=false

// Makes templates/buku-kerja.xlsx and templates/buku-kerja-triwulan.xlsx. Run in the folder of this file: dotnet run workbook.cs
using System.IO.Compression;
using System.Security;
using System.Text;

const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

// Styles by their index in cellXfs, see Styles().
const int Title = 1, Note = 2, Header = 3, Text = 4, Center = 5, Number = 6, Money = 7, Percent = 8, BoldText = 9, BoldMoney = 10,
    BoldPercent = 11, Aid = 12, Label = 13, MidText = 14, MidMoney = 15, MidPercent = 16, Exact = 17, Value = 18, AidText = 19, BoldCenter = 20,
    Link = 21, Figure = 22, FigurePercent = 23, Small = 24, SmallCenter = 25, SubText = 26;

static string Rounded(string value, string column) =>
    $"IF(cara{column}=\"potong\",TRUNC(ROUND({value},9),desimal{column}),ROUND({value},desimal{column}))";

var heading = "{{instansi.namaLengkap}} · {{laporan.judul}} Tahun {{laporan.tahun}}";
Sheet[] yearly =
[
    new("Ringkasan", [44, 20, 20, 18, 20, 22], 0, 0,
    [
        [(Title, "Ringkasan Kinerja")], [(Note, heading)], [(Label, "Angka utama"), (0, ""), (0, ""), (Label, "Isi buku kerja")],
        [(Text, "Capaian perangkat daerah (%)"), (FigurePercent, "=Capaian!G11"), (0, ""), .. To("Grafik", "capaian dan anggaran dalam gambar")],
        [(Text, "Pagu (Rp)"), (Figure, "=Anggaran!D14"), (0, ""), .. To("Capaian", "target, realisasi, capaian setiap indikator")],
        [(Text, "Realisasi anggaran (Rp)"), (Figure, "=Anggaran!E14"), (0, ""), .. To("Anggaran", "pagu, realisasi, serapan sampai sub kegiatan")],
        [(Text, "Penyerapan anggaran (%)"), (FigurePercent, "=Anggaran!G14"), (0, ""), .. To("Efisiensi", "capaian terhadap serapan setiap sasaran")],
        [(0, ""), (0, ""), (0, ""), .. To("Perbandingan", "tahun lalu, akhir Renstra, nasional")],
        [(0, ""), (0, ""), (0, ""), .. To("Audit", "setiap angka, cara menghitungnya dan dasarnya")],
        [(0, ""), (0, ""), (0, ""), .. To("Temuan", "hasil reviu data")],
        [(0, ""), (0, ""), (0, ""), .. To("Kebijakan", "pembulatan, rumus, skala predikat")],
        [],
        [(Label, "Sasaran")],
        Row(Header, "Sasaran", "Banyaknya Indikator", "Capaian (%)", "Predikat", "Serapan (%)", "Simpulan Efisiensi"),
        [(Text, "{{#sasaran}}{{teks}}"), (Center, "{{jumlahIndikator}}"), (Percent, "{{capaian}}"), (Center, "{{predikat}}"), (Percent, "{{serapan}}"), (Center, "{{simpulanEfisiensi}}{{/sasaran}}")],
        [],
        [(Label, "Indikator")],
        Row(Header, "Indikator", "Target", "Realisasi", "Capaian (%)", "Predikat"),
        [(0, "{{#sasaran}}")],
        [(Text, "{{#indikator}}{{nama}}"), (Number, "{{target}}"), (Number, "{{realisasi}}"), (Percent, "{{capaian}}"), (Center, "{{predikat}}{{/indikator}}")],
        [(0, "{{/sasaran}}")],
        [],
        [(Label, "Program")],
        Row(Header, "Program", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"),
        [(Text, "{{#program}}{{nama}}"), (Money, "{{pagu}}"), (Money, "{{realisasi}}"), (Percent, "{{serapan}}{{/program}}")],
    ]) { Formats = Below("C15") + Below("D19:D21"), IsPortrait = true },
    new("Capaian", [5, 34, 36, 11, 13, 13, 12, 20, 14, 14, 14, 12, 14, 9, 14, 9], 4, 4,
    [
        [(Title, "Capaian Kinerja Tahun {{laporan.tahunData}}")], [(Note, heading + " · dasar hitung pada kolom I s.d. P, dibuka dengan tanda + di atas kolom Q")], [],
        Row(Header, "No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Predikat", "Rumus capaian", "Target dalam angka", "Realisasi dalam angka", "Capaian menurut buku angka", "Capaian sebelum pembulatan", "Bobot", "Bobot x capaian", "Bobot yang dihitung"),
        [(0, "{{#sasaran}}")], [(0, "{{#indikator}}")],
        [
            (Center, "{{nomor}}"), (Text, "{{namaSasaran}}"), (Text, "{{nama}}"), (Center, "{{satuan}}"), (Number, "{{target}}"), (Number, "{{realisasi}}"),
            (Percent, $"=IF(ISNUMBER(M7),{Rounded("M7", "Capaian")},\"-\")"), (Center, "{{predikat}}"), (AidText, "{{rumusCapaian}}"),
            (Aid, "{{targetHitung}}"), (Aid, "{{realisasiHitung}}"), (Aid, "{{capaian}}"),
            (Aid, "=IF(ISNUMBER(L7),IF(AND(ISNUMBER(J7),ISNUMBER(K7)),IFERROR(IF(dibatasi=\"ya\",MIN(batasAtas,MAX(0,N7)),N7),L7),L7),\"-\")".Replace("N7", "IF(I7=\"maximize\",K7/J7*100,IF(I7=\"minimize2t\",(2*J7-K7)/J7*100,IF(I7=\"minimizeRatio\",J7/K7*100,IF(I7=\"stabilize\",100-ABS(K7-J7)/J7*100,L7))))")),
            (Aid, "{{bobot}}"), (Aid, "=IF(ISNUMBER(M7),N7*IF(dasarCapaian=\"tampil\",G7,M7),0)"), (Aid, "=IF(ISNUMBER(M7),N7,0)"),
        ],
        [(0, "{{/indikator}}")],
        [
            (BoldText, ""), (BoldText, "Rata-rata: {{teks}}"), (BoldText, ""), (BoldText, ""), (BoldText, ""), (BoldText, ""),
            (BoldPercent, $"=IF(AND(rataRataSederhana=\"ya\",SUM(P6:P8)>0),{Rounded("SUM(O6:O8)/SUM(P6:P8)", "Capaian")},IF(ISNUMBER(L9),L9,\"-\"))"),
            (BoldCenter, "{{predikat}}"), (Aid, ""), (Aid, ""), (Aid, ""), (Aid, "{{capaian}}"),
        ],
        [(0, "{{/sasaran}}")],
        [(BoldText, ""), (BoldText, "Capaian perangkat daerah"), (BoldText, ""), (BoldText, ""), (BoldText, ""), (BoldText, ""), (BoldPercent, "{{ringkasan.capaian}}"), (BoldCenter, "{{ringkasan.predikat}}")],
    ]) { Printed = 8, Formats = Below("G5:G11") },
    new("Anggaran", [13, 15, 52, 19, 19, 18, 12, 12, 16, 16, 12, 14], 4, 4,
    [
        [(Title, "Realisasi Anggaran")], [(Note, heading + " · dasar hitung pada kolom I s.d. L, dibuka dengan tanda + di atas kolom M")], [],
        Row(Header, "Tingkat", "Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)", "Fisik (%)", "Pagu menurut buku angka", "Realisasi menurut buku angka", "Serapan untuk rata-rata", "Serapan sebelum pembulatan"),
        [(0, "{{#program}}")],
        Budget("Program", 6, "A7:A12", "Kegiatan", BoldText, BoldMoney, BoldPercent),
        [(0, "{{#kegiatan}}")],
        Budget("Kegiatan", 8, "A9:A11", "Sub Kegiatan", MidText, MidMoney, MidPercent),
        [(0, "{{#subKegiatan}}")],
        Budget("Sub Kegiatan", 10, "", "", SubText, Money, Percent),
        [(0, "{{/subKegiatan}}")], [(0, "{{/kegiatan}}")], [(0, "{{/program}}")],
        [
            (BoldText, "Jumlah"), (BoldText, ""), (BoldText, ""), (BoldMoney, "=SUMIF(A5:A13,\"Program\",D5:D13)"), (BoldMoney, "=SUMIF(A5:A13,\"Program\",E5:E13)"),
            (BoldMoney, "=D14-E14"), (BoldPercent, $"=IF(ISNUMBER(L14),{Rounded("L14", "Serapan")},\"-\")"), (BoldPercent, "{{tabel.realisasiAnggaran.jumlah.fisik}}"),
            (Aid, ""), (Aid, ""), (Aid, ""), (Aid, "=IFERROR(IF(serapanJumlah=\"rata-rata\",AVERAGEIF(A5:A13,\"Program\",K5:K13),E14/D14*100),\"-\")"),
        ],
    ]) { Printed = 8, Formats = Bars("G5:G14") },
    new("Efisiensi", [5, 46, 16, 16, 16, 22, 16, 16, 14], 4, 4,
    [
        [(Title, "Efisiensi Penggunaan Sumber Daya")], [(Note, heading + " · dasar hitung pada kolom G s.d. I, dibuka dengan tanda + di atas kolom J")], [],
        Row(Header, "No", "Sasaran", "Capaian (%)", "Serapan (%)", "Tingkat efisiensi", "Simpulan", "Capaian dalam angka", "Serapan dalam angka", "Efisiensi menurut buku angka"),
        [
            (Center, "{{#sasaran}}{{no}}"), (Text, "{{teks}}"), (Percent, "{{capaianEfisiensi}}"), (Percent, "{{serapan}}"),
            (Number, $"=IF(AND(ISNUMBER(G5),ISNUMBER(H5)),IF(OR(aturanEfisiensi=\"difference\",aturanEfisiensi=\"band\"),{Rounded("(G5-H5)", "Efisiensi")},IF(AND(aturanEfisiensi=\"savingIfAchieved\",G5>=100),{Rounded("(100-H5)", "Efisiensi")},IF(ISNUMBER(I5),I5,\"-\"))),\"-\")"),
            (Center, "{{simpulanEfisiensi}}"), (Aid, "{{capaianHitung}}"), (Aid, "{{serapanHitung}}"), (Aid, "{{efisiensi}}{{/sasaran}}"),
        ],
    ]) { Printed = 6 },
    new("Perbandingan", [5, 34, 36, 15, 15, 13, 15, 14, 14, 14], 4, 4,
    [
        [(Title, "Perbandingan dengan Tahun Lalu, Renstra dan Nasional")], [(Note, heading)], [],
        Row(Header, "No", "Sasaran", "Indikator", "Realisasi {{laporan.tahunLalu}}", "Realisasi {{laporan.tahunData}}", "Selisih", "Target akhir Renstra", "Kemajuan (%)", "Nasional", "Selisih nasional"),
        [(0, "{{#sasaran}}")],
        [
            (Center, "{{#indikator}}{{nomor}}"), (Text, "{{namaSasaran}}"), (Text, "{{nama}}"), (Number, "{{realisasiTahunLalu}}"), (Number, "{{realisasi}}"), (Number, "{{selisih}}"),
            (Number, "{{targetAkhir}}"), (Percent, "{{kemajuan}}"), (Number, "{{nasional}}"), (Number, "{{selisihNasional}}{{/indikator}}"),
        ],
        [(0, "{{/sasaran}}")],
        [],
        [(0, "{{#tabel.anggaranTahunan}}")],
        [(Label, "Anggaran per tahun")],
        Row(Header, "No", "Tahun", "Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)", "Fisik (%)"),
        [(0, "{{#baris}}")],
        [(Center, "{{no}}"), (Center, "{{tahun}}"), (Money, "{{pagu}}"), (Money, "{{realisasiAnggaran}}"), (Percent, "{{serapan}}"), (Percent, "{{fisik}}")],
        [(0, "{{/}}")], [(0, "{{/}}")],
    ]),
    new("Audit", [34, 36, 21, 26, 36, 16, 18, 18, 19, 34], 4, 4,
    [
        [(Title, "Buku Angka")], [(Note, heading + " · setiap angka laporan, cara menghitungnya dan dasarnya; id angka pada kolom J, dibuka dengan tanda + di atas kolom K")], [],
        Row(Header, "Tabel", "Baris", "Kolom", "Cara menghitung", "Dasar", "Nilai tepat", "Nilai tampil", "Tercetak", "Sebab tanpa nilai", "Id angka"),
        [(Small, "{{#angka}}{{judulTabel}}"), (Small, "{{uraianBaris}}"), (Small, "{{kepalaKolom}}"), (SmallCenter, "{{caraHitung}}"), (Small, "{{dasarHitung}}"), (Exact, "{{nilai}}"), (Value, "{{angka}}"), (SmallCenter, "{{tampil}}"), (Small, "{{sebabKosong}}"), (AidText, "{{id}}{{/angka}}")],
    ]) { Printed = 9, Filter = "A4:J5" },
    new("Temuan", [12, 14, 40, 80, 22, 22], 4, 4,
    [
        [(Title, "Temuan Reviu")], [(Note, heading)], [],
        Row(Header, "Kode", "Tingkat", "Tempat", "Penjelasan", "Tertulis", "Seharusnya"),
        [(Center, "{{#temuan}}{{kode}}"), (Center, "{{tingkat}}"), (Text, "{{tempat}}"), (Text, "{{pesan}}"), (Text, "{{tertulis}}"), (Text, "{{seharusnya}}{{/temuan}}")],
        [(Note, "{{^temuan}}Tidak ada temuan.{{/temuan}}")],
    ]) { Filter = "A4:F5", Formats = "<conditionalFormatting sqref=\"B5\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"equal\"><formula>\"Kesalahan\"</formula></cfRule></conditionalFormatting>" },
    new("Kebijakan", [46, 34, 24, 24], 0, 3,
    [
        [(Title, "Kebijakan Pengukuran")], [(Note, heading)], Row(Header, "Ketentuan", "Nilai"),
        Rule("Pembulatan capaian", "{{kebijakan.capaian.cara}}"), Rule("Desimal capaian", "{{kebijakan.capaian.desimal}}"),
        Rule("Capaian dihitung dari angka", "{{kebijakan.capaian.dasar}}"), Rule("Capaian pada tabel dibatasi", "{{kebijakan.capaian.dibatasi}}"),
        Rule("Batas atas capaian (%)", "{{kebijakan.batasAtas}}"), Rule("Rata-rata tanpa batas dan tanpa yang kosong", "{{kebijakan.rataRataSederhana}}"),
        Rule("Pembulatan serapan", "{{kebijakan.serapan.cara}}"), Rule("Desimal serapan", "{{kebijakan.serapan.desimal}}"),
        Rule("Serapan induk dari angka", "{{kebijakan.serapan.dasar}}"), Rule("Serapan induk", "{{kebijakan.serapanInduk}}"),
        Rule("Pembulatan efisiensi", "{{kebijakan.efisiensi.cara}}"), Rule("Desimal efisiensi", "{{kebijakan.efisiensi.desimal}}"),
        Rule("Kode aturan efisiensi", "{{kebijakan.aturanEfisiensi}}"), Rule("Serapan pada baris jumlah", "{{kebijakan.serapanJumlah}}"),
        [], [(Label, "Metodologi")], [(0, "{{#metodologi}}")], [(0, "{{no}}. {{teks}}")], [(0, "{{/metodologi}}")],
        [(0, "{{#ada.skala}}")], [], [(Label, "Skala: {{namaSkala}}")], Row(Header, "Predikat", "Nilai", "Kategori"),
        [(Text, "{{#skala}}{{predikat}}"), (Center, "{{nilai}}"), (Center, "{{kategori}}{{/skala}}")],
        [(0, "{{/ada.skala}}")],
    ]) { IsOnePage = true },
    new("Grafik", [14, 14, 14, 14, 14, 14, 14, 14, 14, 14], 0, 0, [[(Title, "Capaian dan Anggaran dalam Gambar")], [(Note, heading + " · angka dari lembar Ringkasan")]]) { IsPortrait = true, IsOnePage = true },
];
Chart[] yearlyCharts =
[
    new("Capaian setiap indikator (%)", 3, 20, "Ringkasan!$A$19:$A$21", [("Ringkasan!$D$18", "Ringkasan!$D$19:$D$21", "1F4E79")]),
    new("Capaian dan serapan anggaran setiap sasaran (%)", 21, 38, "Ringkasan!$A$15:$A$15", [("Ringkasan!$C$14", "Ringkasan!$C$15:$C$15", "1F4E79"), ("Ringkasan!$E$14", "Ringkasan!$E$15:$E$15", "9DC3E6")]),
    new("Pagu dan realisasi anggaran setiap program (juta rupiah)", 39, 58, "Ringkasan!$A$25:$A$25", [("Ringkasan!$B$24", "Ringkasan!$B$25:$B$25", "1F4E79"), ("Ringkasan!$C$24", "Ringkasan!$C$25:$C$25", "9DC3E6")], Millions: true),
];
string[] yearlyNames =
[
    "", "", "", "caraCapaian", "desimalCapaian", "dasarCapaian", "dibatasi", "batasAtas", "rataRataSederhana", "caraSerapan", "desimalSerapan",
    "dasarSerapan", "serapanInduk", "caraEfisiensi", "desimalEfisiensi", "aturanEfisiensi", "serapanJumlah",
];

var period = "{{instansi.namaLengkap}} · {{laporan.judul}} Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}";
Sheet[] quarterly =
[
    new("Ringkasan", [46, 20, 20, 24, 24, 50], 0, 0,
    [
        [(Title, "Ringkasan Kinerja Triwulan {{triwulan.romawi}}")], [(Note, period)], [(Label, "Angka utama"), (0, ""), (0, ""), (Label, "Isi buku kerja")],
        [(Text, "Rata-rata capaian thd. target s.d. triwulan (%)"), (FigurePercent, "=Kinerja!P11"), (0, ""), .. To("Grafik", "capaian dan penyerapan dalam gambar")],
        [(Text, "Rata-rata capaian thd. target tahun (%)"), (FigurePercent, "=Kinerja!Q11"), (0, ""), .. To("Kinerja", "target, realisasi, capaian setiap indikator per triwulan")],
        [(Text, "Pagu (Rp)"), (Figure, "=Anggaran!D14"), (0, ""), .. To("Anggaran", "realisasi per triwulan terhadap rencana, sampai sub kegiatan")],
        [(Text, "Realisasi anggaran s.d. triwulan (Rp)"), (Figure, "=Anggaran!I14"), (0, ""), .. To("Perbandingan", "triwulan sebelumnya dan triwulan yang sama tahun lalu")],
        [(Text, "Penyerapan s.d. triwulan (%)"), (FigurePercent, "=Anggaran!K14"), (0, ""), .. To("Faktor dan Tindak Lanjut", "pendukung, penghambat, tindak lanjut dan statusnya")],
        [(Text, "Rencana penyerapan (%)"), (FigurePercent, "=Anggaran!L14"), (0, ""), .. To("Buku Angka", "setiap angka, cara menghitungnya dan dasarnya")],
        [(Text, "Deviasi dari rencana (poin)"), (FigurePercent, "=Anggaran!M14"), (0, ""), .. To("Kebijakan", "pembulatan, rencana dan toleransi, skala predikat")],
        [(Text, "Status penyerapan"), (BoldCenter, "=Anggaran!N14")],
        [],
        [(Label, "Sasaran")],
        Row(Header, "Sasaran", "Capaian thd. Triwulan (%)", "Capaian thd. Tahun (%)", "Predikat", "Selisih dengan Triwulan Sebelumnya (poin)", "Penanggung Jawab"),
        [(Text, "{{#triwulan.sasaran}}{{teks}}"), (Percent, "{{capaian}}"), (Percent, "{{capaianTahun}}"), (Center, "{{predikat}}"), (Percent, "{{selisih}}"), (Text, "{{penanggungJawab}}{{/triwulan.sasaran}}")],
        [],
        [(Label, "Indikator")],
        Row(Header, "Indikator", "Capaian thd. Triwulan (%)", "Capaian thd. Tahun (%)", "Predikat"),
        [(0, "{{#triwulan.sasaran}}")],
        [(Text, "{{#indikator}}{{nama}}"), (Percent, "{{capaian}}"), (Percent, "{{capaianTahun}}"), (Center, "{{predikat}}{{/indikator}}")],
        [(0, "{{/triwulan.sasaran}}")],
        [(BoldText, "Rata-rata perangkat daerah"), (BoldPercent, "{{triwulan.capaian}}"), (BoldPercent, "{{triwulan.capaianTahun}}"), (BoldCenter, "{{triwulan.predikat}}")],
        [],
        [(Label, "Penyerapan anggaran per triwulan")],
        Row(Header, "Triwulan", "Realisasi (Rp)", "Realisasi s.d. Triwulan (Rp)", "Penyerapan (%)", "Rencana (%)"),
        .. Enumerable.Range(1, 4).Select(quarter => new[]
        {
            (Center, $"TW {new[] { "I", "II", "III", "IV" }[quarter - 1]}"), (Money, Total("realisasi", quarter)), (Money, Total("kumulatif", quarter)), (Percent, Total("serapan", quarter)), (Percent, Total("rencana", quarter)),
        }),
        [],
        [(0, "{{#tabel.serapanTriwulan.sumber}}")], [(Note, "Sumber: {{tabel.serapanTriwulan.sumber}}")], [(0, "{{/}}")],
    ]) { Formats = Below("B15:C15") + Below("B20:C22") },
    new("Kinerja", [5, 30, 34, 10, 11, 10, 10, 10, 10, 10, 10, 10, 10, 12, 12, 12, 12, 16, 24, 14, 12, 9, 9, 9, 9, 9, 9, 9, 9, 12, 12, 12, 9, 14, 14, 12, 12, 12, 12, 12, 9, 12, 9], 4, 4,
    [
        [(Title, "Kinerja Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}")], [(Note, period + " · dasar hitung pada kolom T s.d. AQ, dibuka dengan tanda + di atas kolom AR")], [],
        Row(Header, "No", "Sasaran", "Indikator", "Satuan", "Target Tahun", "Target TW I", "Target TW II", "Target TW III", "Target TW IV", "Realisasi TW I", "Realisasi TW II", "Realisasi TW III", "Realisasi TW IV",
            "Target s.d. Triwulan", "Realisasi s.d. Triwulan", "Capaian thd. Triwulan (%)", "Capaian thd. Tahun (%)", "Predikat", "Penanggung Jawab", "Akumulasi", "Rumus capaian",
            "Target TW I dalam angka", "Target TW II dalam angka", "Target TW III dalam angka", "Target TW IV dalam angka", "Realisasi TW I dalam angka", "Realisasi TW II dalam angka", "Realisasi TW III dalam angka", "Realisasi TW IV dalam angka",
            "Target tahun dalam angka", "Capaian triwulan menurut buku angka", "Capaian tahun menurut buku angka", "Bobot", "Target s.d. sebelum pembulatan", "Realisasi s.d. sebelum pembulatan", "Target s.d. menurut buku angka",
            "Realisasi s.d. menurut buku angka", "Capaian triwulan sebelum pembulatan", "Capaian tahun sebelum pembulatan", "Bobot x capaian triwulan", "Bobot yang dihitung", "Bobot x capaian tahun", "Bobot yang dihitung (tahun)"),
        [(0, "{{#triwulan.sasaran}}")], [(0, "{{#indikator}}")],
        [
            (Center, "{{nomor}}"), (Text, "{{teks}}"), (Text, "{{nama}}"), (Center, "{{satuan}}"), (Number, "{{targetTahun}}"),
            .. Quarters("target", Number), .. Quarters("realisasi", Number), (Number, ToDate("AH7", "AJ7")), (Number, ToDate("AI7", "AK7")),
            (Percent, $"=IF(ISNUMBER(AL7),{Rounded("AL7", "Capaian")},\"-\")"), (Percent, $"=IF(ISNUMBER(AM7),{Rounded("AM7", "Capaian")},\"-\")"), (Center, "{{predikat}}"), (Text, "{{penanggungJawab}}"),
            (AidText, "{{akumulasi}}"), (AidText, "{{rumusCapaian}}"), .. Quarters("target", Aid, "Hitung"), .. Quarters("realisasi", Aid, "Hitung"),
            (Aid, "{{targetTahunHitung}}"), (Aid, "{{capaian}}"), (Aid, "{{capaianTahun}}"), (Aid, "{{bobot}}"), (Aid, Accumulated("V7", "W7", "X7", "Y7")), (Aid, Accumulated("Z7", "AA7", "AB7", "AC7")),
            (Aid, "{{targetKumulatif}}"), (Aid, "{{realisasiKumulatif}}"),
            (Aid, Achieved("IF(dasarCapaian=\"tampil\",N7,IF(ISNUMBER(AH7),AH7,N7))", "AE7")), (Aid, Achieved("AD7", "AF7")),
            (Aid, "=IF(ISNUMBER(AL7),AG7*IF(dasarCapaian=\"tampil\",P7,AL7),0)"), (Aid, "=IF(ISNUMBER(AL7),AG7,0)"), (Aid, "=IF(ISNUMBER(AM7),AG7*IF(dasarCapaian=\"tampil\",Q7,AM7),0)"), (Aid, "=IF(ISNUMBER(AM7),AG7,0)"),
        ],
        [(0, "{{/indikator}}")],
        [
            (BoldText, ""), (BoldText, "Rata-rata: {{teks}}"), .. Enumerable.Repeat((BoldText, ""), 13),
            (BoldPercent, Mean("AN6:AN8", "AO6:AO8", "AE9")), (BoldPercent, Mean("AP6:AP8", "AQ6:AQ8", "AF9")), (BoldCenter, "{{predikat}}"), (BoldText, ""), .. Enumerable.Repeat((Aid, ""), 11), (Aid, "{{capaian}}"), (Aid, "{{capaianTahun}}"),
        ],
        [(0, "{{/triwulan.sasaran}}")],
        [(BoldText, ""), (BoldText, "Capaian perangkat daerah"), .. Enumerable.Repeat((BoldText, ""), 13), (BoldPercent, "{{triwulan.capaian}}"), (BoldPercent, "{{triwulan.capaianTahun}}"), (BoldCenter, "{{triwulan.predikat}}"), (BoldText, "")],
    ]) { Printed = 19, Formats = Below("P5:Q11") },
    new("Anggaran", [13, 14, 44, 17, 15, 15, 15, 15, 17, 17, 12, 11, 11, 16, 26, 16, 14, 14, 14, 14, 12, 14], 4, 4,
    [
        [(Title, "Realisasi Anggaran s.d. Triwulan {{triwulan.romawi}} terhadap Rencana")], [(Note, period + " · dasar hitung pada kolom P s.d. V, dibuka dengan tanda + di atas kolom W")], [],
        Row(Header, "Tingkat", "Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu (Rp)", "Realisasi TW I (Rp)", "Realisasi TW II (Rp)", "Realisasi TW III (Rp)", "Realisasi TW IV (Rp)", "Realisasi s.d. Triwulan (Rp)", "Sisa (Rp)", "Serapan (%)", "Rencana (%)",
            "Deviasi (poin)", "Status", "Penanggung Jawab", "Pagu menurut buku angka", "Realisasi TW I menurut buku angka", "Realisasi TW II menurut buku angka", "Realisasi TW III menurut buku angka", "Realisasi TW IV menurut buku angka",
            "Serapan untuk rata-rata", "Serapan sebelum pembulatan"),
        [(0, "{{#triwulan.program}}")],
        Spending("Program", 6, "7:12", "Kegiatan", BoldText, BoldMoney, BoldPercent, BoldCenter),
        [(0, "{{#kegiatan}}")],
        Spending("Kegiatan", 8, "9:11", "Sub Kegiatan", MidText, MidMoney, MidPercent, MidText),
        [(0, "{{#subKegiatan}}")],
        Spending("Sub Kegiatan", 10, "", "", SubText, Money, Percent, Center),
        [(0, "{{/subKegiatan}}")], [(0, "{{/kegiatan}}")], [(0, "{{/triwulan.program}}")],
        [
            (BoldText, "Jumlah"), (BoldText, ""), (BoldText, ""), .. "DEFGH".Select(c => (BoldMoney, c == 'D' ? "=SUMIF(A5:A13,\"Program\",D5:D13)" : $"=IF(COUNT({c}5:{c}13)>0,SUMIF(A5:A13,\"Program\",{c}5:{c}13),\"\")")),
            (BoldMoney, "=IF(COUNT(E14:H14)>0,SUM(E14:H14),\"\")"), (BoldMoney, "=IF(ISNUMBER(I14),D14-I14,\"\")"), (BoldPercent, $"=IF(ISNUMBER(V14),{Rounded("V14", "Serapan")},\"-\")"), (BoldPercent, "{{triwulan.rencana}}"),
            (BoldPercent, Deviation(14)), (BoldCenter, Status(14)), (BoldText, ""), .. Enumerable.Repeat((Aid, ""), 6),
            (Aid, "=IFERROR(IF(serapanJumlah=\"rata-rata\",AVERAGEIF(A5:A13,\"Program\",U5:U13),I14/D14*100),\"-\")"),
        ],
    ]) { Printed = 15, Formats = Bars("K5:K14") },
    new("Perbandingan", [5, 46, 16, 16, 13, 16, 16, 13, 13, 13, 14, 14, 13, 12, 13, 13], 4, 4,
    [
        [(Title, "Perbandingan Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}")], [(Note, period + " · perubahan persen dalam poin; perubahan dalam % hanya untuk nilai yang bukan persen")], [],
        Row(Header, "No", "Sasaran/Indikator", "Realisasi triwulan sebelumnya", "Realisasi triwulan ini", "Perubahan", "Satuan", "Perubahan (%)", "Capaian triwulan sebelumnya (%)", "Capaian triwulan ini (%)", "Selisih (poin)",
            "Realisasi s.d. triwulan {{laporan.tahunLalu}}", "Realisasi s.d. triwulan {{laporan.tahunData}}", "Perubahan dari {{laporan.tahunLalu}}", "Perubahan (%)", "Capaian {{laporan.tahunLalu}} (%)", "Selisih (poin)"),
        [(0, "{{#triwulan.sasaran}}")],
        [(BoldCenter, "{{urut}}"), (BoldText, "{{teks}}"), .. Enumerable.Repeat((BoldText, ""), 5), (BoldPercent, "{{capaianSebelumnya}}"), (BoldPercent, "{{capaian}}"), (BoldPercent, "{{selisih}}"), .. Enumerable.Repeat((BoldText, ""), 4), (BoldPercent, "{{capaianTahunLalu}}"), (BoldPercent, "{{selisihTahunLalu}}")],
        [
            (Center, "{{#indikator}}"), (Text, "{{nama}}"), (Number, "{{realisasiTriwulanLalu}}"), (Number, "{{realisasi}}"), (Number, "{{perubahanTriwulanLalu}}"), (Center, "{{#satuanPerubahan}}{{satuanPerubahan}}{{/}}{{^satuanPerubahan}}{{satuan}}{{/}}"), (Percent, "{{pertumbuhanTriwulanLalu}}"),
            (Percent, "{{capaianSebelumnya}}"), (Percent, "{{capaian}}"), (Percent, "{{selisih}}"), (Number, "{{realisasiTahunLalu}}"), (Number, "{{realisasiKumulatif}}"), (Number, "{{perubahanTahunLalu}}"),
            (Percent, "{{pertumbuhanTahunLalu}}"), (Percent, "{{capaianTahunLalu}}"), (Percent, "{{selisihTahunLalu}}{{/indikator}}"),
        ],
        [(0, "{{/triwulan.sasaran}}")],
        [],
        [(Label, "Realisasi anggaran")],
        Row(Header, "No", "Program", "Realisasi triwulan sebelumnya (Rp)", "Realisasi triwulan ini (Rp)", "Perubahan (%)", "Realisasi s.d. triwulan {{laporan.tahunLalu}} (Rp)", "Realisasi s.d. triwulan {{laporan.tahunData}} (Rp)",
            "Perubahan (%)", "Serapan {{laporan.tahunLalu}} (%)", "Serapan {{laporan.tahunData}} (%)", "Selisih (poin)"),
        [
            (Center, "{{#triwulan.program}}{{urut}}"), (Text, "{{nama}}"), (Money, "{{realisasiTriwulanLalu}}"), (Money, "{{realisasi}}"), (Percent, Growth("C12", "D12")),
            (Money, "{{realisasiTahunLalu}}"), (Money, "{{realisasiKumulatif}}"), (Percent, Growth("F12", "G12")), (Percent, "{{serapanTahunLalu}}"), (Percent, "{{serapan}}"), (Percent, "{{selisihSerapanTahunLalu}}{{/triwulan.program}}"),
        ],
        [
            (BoldText, ""), (BoldText, "Jumlah"), (BoldMoney, "{{triwulan.realisasiTriwulanLalu}}"), (BoldMoney, "=IF(COUNT(D12:D12)>0,SUM(D12:D12),\"\")"), (BoldPercent, Growth("C13", "D13")),
            (BoldMoney, "{{triwulan.realisasiTahunLalu}}"), (BoldMoney, "=IF(COUNT(G12:G12)>0,SUM(G12:G12),\"\")"), (BoldPercent, Growth("F13", "G13")), (BoldPercent, "{{triwulan.serapanTahunLalu}}"), (BoldPercent, "{{triwulan.serapan}}"), (BoldPercent, "{{triwulan.selisihSerapanTahunLalu}}"),
        ],
    ]),
    new("Faktor dan Tindak Lanjut", [5, 13, 44, 13, 40, 40, 40, 30, 18], 4, 4,
    [
        [(Title, "Faktor Pendukung, Faktor Penghambat dan Tindak Lanjut")], [(Note, period + " · capaian terhadap target s.d. triwulan; untuk program dan kegiatan: penyerapan anggaran")], [],
        Row(Header, "No", "Jenis", "Sasaran/Indikator/Program/Kegiatan", "Capaian (%)", "Faktor Pendukung", "Faktor Penghambat", "Tindak Lanjut", "Penanggung Jawab", "Batas Waktu"),
        [
            (Center, "{{#triwulan.faktor}}{{no}}"), (Text, "{{jenis}}"), (Text, "{{nama}}"), (Percent, "{{capaian}}"), (Text, Listed("pendukung", "– {{teks}}")), (Text, Listed("penghambat", "– {{teks}}")),
            (Text, Listed("tindakLanjut", "{{no}}) {{teks}}")), (Text, Listed("tindakLanjut", "{{no}}) {{penanggungJawab}}")), (Text, Listed("tindakLanjut", "{{no}}) {{batasWaktu}}") + "{{/triwulan.faktor}}"),
        ],
        [(Note, "{{^triwulan.faktor}}Belum ada faktor dan tindak lanjut yang diisi untuk triwulan ini.{{/triwulan.faktor}}")],
        [],
        [(0, "{{#ada.tindakLanjutLalu}}")],
        [(Label, "Status tindak lanjut triwulan sebelumnya")],
        Row(Header, "No", "Ditetapkan", "Perihal", "Status", "Tindak Lanjut", "Keterangan", "Penanggung Jawab", "Batas Waktu"),
        [
            (Center, "{{#triwulan.tindakLanjutLalu}}{{no}}"), (Center, "TW {{asal}}"), (Text, "{{perihal}}"), (Center, "{{status}}"), (Text, "{{teks}}"), (Text, "{{keterangan}}"), (Text, "{{penanggungJawab}}"),
            (Text, "{{batasWaktu}}{{/triwulan.tindakLanjutLalu}}"),
        ],
        [(0, "{{/ada.tindakLanjutLalu}}")],
    ]),
    new("Buku Angka", [34, 36, 21, 26, 36, 16, 18, 18, 19, 34], 4, 4,
    [
        [(Title, "Buku Angka")], [(Note, period + " · setiap angka triwulan, cara menghitungnya dan dasarnya; id angka pada kolom J, dibuka dengan tanda + di atas kolom K")], [],
        Row(Header, "Tabel", "Baris", "Kolom", "Cara menghitung", "Dasar", "Nilai tepat", "Nilai tampil", "Tercetak", "Sebab tanpa nilai", "Id angka"),
        [(Small, "{{#triwulan.angka}}{{judulTabel}}"), (Small, "{{uraianBaris}}"), (Small, "{{kepalaKolom}}"), (SmallCenter, "{{caraHitung}}"), (Small, "{{dasarHitung}}"), (Exact, "{{nilai}}"), (Value, "{{angka}}"), (SmallCenter, "{{tampil}}"), (Small, "{{sebabKosong}}"), (AidText, "{{id}}{{/triwulan.angka}}")],
    ]) { Printed = 9, Filter = "A4:J5" },
    new("Kebijakan", [50, 34, 24, 24], 0, 3,
    [
        [(Title, "Kebijakan Pengukuran")], [(Note, period)], Row(Header, "Ketentuan", "Nilai"),
        Rule("Pembulatan nilai s.d. triwulan", "{{kebijakan.nilaiTriwulan.cara}}"), Rule("Desimal nilai s.d. triwulan", "{{kebijakan.nilaiTriwulan.desimal}}"),
        Rule("Pembulatan capaian triwulan", "{{kebijakan.capaianTriwulan.cara}}"), Rule("Desimal capaian triwulan", "{{kebijakan.capaianTriwulan.desimal}}"),
        Rule("Capaian dihitung dari angka", "{{kebijakan.capaianTriwulan.dasar}}"), Rule("Capaian pada tabel dibatasi", "{{kebijakan.capaianTriwulan.dibatasi}}"),
        Rule("Rata-rata tanpa batas dan tanpa yang kosong", "{{kebijakan.rataRataSederhana}}"),
        Rule("Pembulatan serapan triwulan", "{{kebijakan.serapanTriwulan.cara}}"), Rule("Desimal serapan triwulan", "{{kebijakan.serapanTriwulan.desimal}}"),
        Rule("Deviasi dihitung dari angka", "{{kebijakan.serapanTriwulan.dasar}}"), Rule("Serapan induk", "{{kebijakan.serapanInduk}}"), Rule("Serapan pada baris jumlah", "{{kebijakan.serapanJumlah}}"),
        Rule("Toleransi deviasi dari rencana (poin)", "{{triwulan.toleransi}}"),
        [], [(Label, "Metodologi")], [(0, "{{#metodologi}}")], [(0, "{{no}}. {{teks}}")], [(0, "{{/metodologi}}")],
        [(0, "{{#ada.skala}}")], [], [(Label, "Skala: {{namaSkala}}")], Row(Header, "Predikat", "Nilai", "Kategori"),
        [(Text, "{{#skala}}{{predikat}}"), (Center, "{{nilai}}"), (Center, "{{kategori}}{{/skala}}")],
        [(0, "{{/ada.skala}}")],
    ]) { IsOnePage = true },
    new("Grafik", [14, 14, 14, 14, 14, 14, 14, 14, 14, 14], 0, 0, [[(Title, "Capaian dan Penyerapan dalam Gambar")], [(Note, period + " · angka dari lembar Ringkasan")]]) { IsPortrait = true, IsOnePage = true },
];
Chart[] quarterlyCharts =
[
    new("Capaian setiap indikator (%)", 3, 24, "Ringkasan!$A$19:$A$22", [("Ringkasan!$B$18", "Ringkasan!$B$19:$B$22", "1F4E79"), ("Ringkasan!$C$18", "Ringkasan!$C$19:$C$22", "9DC3E6")]),
    new("Penyerapan anggaran dan rencananya (%)", 26, 44, "Ringkasan!$A$26:$A$29", [("Ringkasan!$D$25", "Ringkasan!$D$26:$D$29", "1F4E79"), ("Ringkasan!$E$25", "Ringkasan!$E$26:$E$29", "9DC3E6")]),
];
string[] quarterlyNames =
[
    "", "", "", "caraTriwulan", "desimalTriwulan", "caraCapaian", "desimalCapaian", "dasarCapaian", "dibatasi", "rataRataSederhana", "caraSerapan", "desimalSerapan",
    "dasarSerapan", "serapanInduk", "serapanJumlah", "toleransi",
];

Write("buku-kerja.xlsx", yearly, yearlyCharts, yearlyNames);
Write("buku-kerja-triwulan.xlsx", quarterly, quarterlyCharts, quarterlyNames);

static void Write(string file, Sheet[] sheets, Chart[] charts, string[] names)
{
    using var archive = new ZipArchive(File.Create(Path.Combine("..", file)), ZipArchiveMode.Create);
    Entry("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>{string.Concat(charts.Select((_, i) => $"<Override PartName=\"/xl/charts/chart{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>"))}</Types>");
    Entry("_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml")));
    Entry("xl/_rels/workbook.xml.rels", Relationships([.. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("rId99", "styles", "styles.xml")]));
    Entry("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets><definedNames>{DefinedNames()}</definedNames></workbook>");
    Entry("xl/styles.xml", Styles());
    foreach (var (sheet, index) in sheets.Select((s, i) => (s, i)))
        Entry($"xl/worksheets/sheet{index + 1}.xml", Sheet(sheet, index == 0));
    Entry($"xl/worksheets/_rels/sheet{sheets.Length}.xml.rels", Relationships(("rId1", "drawing", "../drawings/drawing1.xml")));
    Entry("xl/drawings/drawing1.xml", Drawing());
    Entry("xl/drawings/_rels/drawing1.xml.rels", Relationships([.. charts.Select((_, i) => ($"rId{i + 1}", "chart", $"../charts/chart{i + 1}.xml"))]));
    foreach (var (chart, index) in charts.Select((c, i) => (c, i)))
        Entry($"xl/charts/chart{index + 1}.xml", chart.Xml());

    string Drawing() => "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + string.Concat(charts.Select((chart, i) => $"<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{chart.From}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{chart.To}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
            + $"<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"{i + 2}\" name=\"Grafik {i + 1}\" descr=\"{chart.Title}\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"{Office}\" r:id=\"rId{i + 1}\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>")) + "</xdr:wsDr>";

    void Entry(string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(Head + xml));
    }

    string DefinedNames()
    {
        var all = names.Select((name, i) => (Name: name, Text: $"Kebijakan!$B${i + 1}", Sheet: -1)).Where(n => n.Name.Length > 0)
            .Concat(sheets.Select((s, i) => (Name: "_xlnm.Print_Titles", Text: $"{s.Quoted}!$1:${s.TitleRow}", Sheet: i)).Where(n => sheets[n.Sheet].TitleRow > 0));
        // What is printed ends before the columns that only serve the computation.
        all = all.Concat(sheets.Select((s, i) => (Name: "_xlnm.Print_Area", Text: s.Printed < s.Widths.Length ? $"{s.Quoted}!$A:${Column(s.Printed - 1)}" : "", Sheet: i))
            .Where(n => n.Text.Length > 0));
        return string.Concat(all.OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase)
            .Select(n => $"<definedName name=\"{n.Name}\"{(n.Sheet < 0 ? "" : $" localSheetId=\"{n.Sheet}\"")}>{n.Text}</definedName>"));
    }

    string Sheet(Sheet sheet, bool first)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\"{(first ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\">");
        if (sheet.Frozen > 0)
            xml.Append($"<pane ySplit=\"{sheet.Frozen}\" topLeftCell=\"A{sheet.Frozen + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        xml.Append($"</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"{(sheet.Printed < sheet.Widths.Length ? " outlineLevelCol=\"1\"" : "")}/><cols>");
        for (var i = 0; i < sheet.Widths.Length; i++)
            xml.Append($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{sheet.Widths[i]}\" customWidth=\"1\"{(i < sheet.Printed ? "" : " hidden=\"1\" outlineLevel=\"1\"")}/>");
        if (sheet.Printed < sheet.Widths.Length)
            xml.Append($"<col min=\"{sheet.Widths.Length + 1}\" max=\"{sheet.Widths.Length + 1}\" width=\"9\" collapsed=\"1\"/>");
        xml.Append("</cols><sheetData>");
        for (var r = 0; r < sheet.Rows.Length; r++)
        {
            if (sheet.Rows[r].Length == 0)
                continue;
            xml.Append($"<row r=\"{r + 1}\">");
            for (var c = 0; c < sheet.Rows[r].Length; c++)
                xml.Append(Cell($"{Column(c)}{r + 1}", sheet.Rows[r][c]));
            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Filter is { } filter)
            xml.Append($"<autoFilter ref=\"{filter}\"/>");
        xml.Append(sheet.Formats);
        var links = sheet.Rows.SelectMany((row, r) => row.Select((cell, c) => (Cell: cell, Place: $"{Column(c)}{r + 1}"))).Where(all => all.Cell.Item1 == Link).ToList();
        if (links.Count > 0)
            xml.Append($"<hyperlinks>{string.Concat(links.Select(link => $"<hyperlink ref=\"{link.Place}\" location=\"{(link.Cell.Item2.Contains(' ') ? $"'{link.Cell.Item2}'" : link.Cell.Item2)}!A1\" display=\"{link.Cell.Item2}\"/>"))}</hyperlinks>");
        return xml.Append($"<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"{(sheet.IsPortrait ? "portrait" : "landscape")}\" fitToWidth=\"1\" fitToHeight=\"{(sheet.IsOnePage ? 1 : 0)}\"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>{(sheet.Name == "Grafik" ? "<drawing r:id=\"rId1\"/>" : "")}</worksheet>").ToString();
    }
}

// Of the whole budget in a quarter; empty after the quarter of the report.
static string Total(string column, int quarter) => $"{{{{tabel.serapanTriwulan.jumlah.{column}Tw{quarter}}}}}";

// The four quarters side by side: {{targetTw1}} ... {{targetTw4}}.
static IEnumerable<(int, string)> Quarters(string tag, int style, string suffix = "") => Enumerable.Range(1, 4).Select(quarter => (style, $"{{{{{tag}Tw{quarter}{suffix}}}}}"));

// The items of a list in one cell, a line each.
static string Listed(string list, string text) => $"{{{{#{list}}}}}{{{{^pertama}}}}\n{{{{/}}}}{text}{{{{/{list}}}}}";

// The quarters made one by the indicator's accumulation.
static string Accumulated(string a, string b, string c, string d) =>
    $"=IF(T7=\"dijumlahkan\",IF(COUNT({a}:{d})>0,SUM({a}:{d}),\"-\"),IF(T7=\"dirata-ratakan\",IF(COUNT({a}:{d})>0,AVERAGE({a}:{d}),\"-\"),IF(ISNUMBER({d}),{d},IF(ISNUMBER({c}),{c},IF(ISNUMBER({b}),{b},IF(ISNUMBER({a}),{a},\"-\"))))))";

// What is computed is rounded; what is typed, and grades, are shown as typed.
static string ToDate(string exact, string ledger) =>
    $"=IF(AND(ISNUMBER({exact}),OR(T7=\"dijumlahkan\",T7=\"dirata-ratakan\")),{Rounded(exact, "Triwulan")},IF({ledger}=\"\",\"-\",{ledger}))";

static string Achieved(string target, string ledger)
{
    const string actual = "IF(dasarCapaian=\"tampil\",O7,IF(ISNUMBER(AI7),AI7,O7))";
    return $"=IF(ISNUMBER({ledger}),IF(AND(ISNUMBER({target}),ISNUMBER({actual}),dibatasi<>\"ya\"),IFERROR(IF(U7=\"maximize\",{actual}/{target}*100,IF(U7=\"minimize2t\",(2*{target}-{actual})/{target}*100,IF(U7=\"minimizeRatio\",{target}/{actual}*100,IF(U7=\"stabilize\",100-ABS({actual}-{target})/{target}*100,{ledger})))),{ledger}),{ledger}),\"-\")";
}

static string Mean(string sum, string weights, string ledger) =>
    $"=IF(AND(rataRataSederhana=\"ya\",SUM({weights})>0),{Rounded($"SUM({sum})/SUM({weights})", "Capaian")},IF(ISNUMBER({ledger}),{ledger},\"-\"))";

static string Growth(string before, string now) =>
    $"=IF(AND(ISNUMBER({before}),ISNUMBER({now})),IF({before}<>0,{Rounded($"({now}-{before})/{before}*100", "Serapan")},\"-\"),\"-\")";

static string Deviation(int row) => $"=IF(AND(ISNUMBER(V{row}),ISNUMBER(L{row})),{Rounded($"(IF(dasarSerapan=\"tampil\",K{row},V{row})-L{row})", "Serapan")},\"-\")";

static string Status(int row) => $"=IF(ISNUMBER(M{row}),IF(M{row}<-toleransi,\"di bawah rencana\",IF(M{row}>toleransi,\"di atas rencana\",\"sesuai rencana\")),\"-\")";

static (int, string)[] Spending(string level, int row, string below, string child, int text, int money, int percent, int center)
{
    var (first, last) = below.Length == 0 ? ("", "") : (below.Split(':')[0], below.Split(':')[1]);
    string Area(string column) => $"{column}{first}:{column}{last}";
    string Sum(string column, string own) => below.Length == 0
        ? $"=IF(ISNUMBER({own}{row}),{own}{row},\"\")"
        : $"=IF(ISNUMBER({own}{row}),IF(COUNTIF({Area("A")},\"{child}\")=0,{own}{row},SUMIF({Area("A")},\"{child}\",{Area(column)})),\"\")";
    var ratio = $"IF(AND(ISNUMBER(D{row}),ISNUMBER(I{row})),I{row}/D{row}*100,\"-\")";
    var exact = below.Length == 0 ? ratio : $"IF(AND(serapanInduk=\"rata-rata\",COUNTIF({Area("A")},\"{child}\")>0),AVERAGEIF({Area("A")},\"{child}\",{Area("U")}),{ratio})";
    var plain = text == SubText ? Text : text;
    return
    [
        (plain, level), (plain, "{{kode}}"), (text, "{{nama}}"), (money, Sum("D", "P")), (money, Sum("E", "Q")), (money, Sum("F", "R")), (money, Sum("G", "S")), (money, Sum("H", "T")),
        (money, $"=IF(COUNT(E{row}:H{row})>0,SUM(E{row}:H{row}),\"\")"), (money, $"=IF(AND(ISNUMBER(D{row}),ISNUMBER(I{row})),D{row}-I{row},\"\")"),
        (percent, $"=IF(ISNUMBER(V{row}),{Rounded($"V{row}", "Serapan")},\"-\")"), (percent, "{{rencana}}"), (percent, Deviation(row)), (center, Status(row)), (plain, "{{penanggungJawab}}"),
        (Aid, "{{pagu}}"), .. Quarters("realisasi", Aid), (Aid, $"=IF(dasarSerapan=\"tampil\",K{row},V{row})"), (Aid, $"=IFERROR({exact},\"-\")"),
    ];
}

static string Column(int at) => at < 26 ? $"{(char)('A' + at)}" : $"{(char)('A' + (at / 26) - 1)}{(char)('A' + (at % 26))}";

static string Below(string cells) =>
    $"<conditionalFormatting sqref=\"{cells}\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"lessThan\"><formula>100</formula></cfRule></conditionalFormatting>";

static string Bars(string cells) =>
    $"<conditionalFormatting sqref=\"{cells}\"><cfRule type=\"dataBar\" priority=\"1\"><dataBar><cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"100\"/><color rgb=\"FF9DC3E6\"/></dataBar></cfRule></conditionalFormatting>";

static string Relationships(params (string Id, string Type, string Target)[] all) =>
    $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>";

static (int, string)[] To(string sheet, string about) => [(Link, sheet), (Note, about)];

static (int, string)[] Row(int style, params string[] texts) => [.. texts.Select(text => (style, text))];

static (int, string)[] Rule(string label, string tag) => [(Text, label), (Center, tag)];

static (int, string)[] Budget(string level, int row, string below, string child, int text, int money, int percent)
{
    var columns = below.Replace("A", "{0}");
    string Sum(string column, string own) => below.Length == 0
        ? $"=IF(ISNUMBER({own}{row}),{own}{row},\"\")"
        : $"=IF(ISNUMBER({own}{row}),IF(COUNTIF({below},\"{child}\")=0,{own}{row},SUMIF({below},\"{child}\",{string.Format(columns, column)})),\"\")";
    var ratio = $"IF(AND(ISNUMBER(D{row}),ISNUMBER(E{row})),E{row}/D{row}*100,\"-\")";
    var exact = below.Length == 0 ? ratio : $"IF(AND(serapanInduk=\"rata-rata\",COUNTIF({below},\"{child}\")>0),AVERAGEIF({below},\"{child}\",{string.Format(columns, "K")}),{ratio})";
    return
    [
        (text == SubText ? Text : text, level), (text == SubText ? Text : text, "{{kode}}"), (text, "{{nama}}"), (money, Sum("D", "I")), (money, Sum("E", "J")),
        (money, $"=IF(AND(ISNUMBER(D{row}),ISNUMBER(E{row})),D{row}-E{row},\"\")"), (percent, $"=IF(ISNUMBER(L{row}),{Rounded($"L{row}", "Serapan")},\"-\")"),
        (percent, "{{fisik}}"), (Aid, "{{pagu}}"), (Aid, "{{realisasi}}"), (Aid, $"=IF(dasarSerapan=\"tampil\",G{row},L{row})"), (Aid, $"=IFERROR({exact},\"-\")"),
    ];
}

static string Cell(string place, (int Style, string Text) cell) => cell.Text switch
{
    "" => $"<c r=\"{place}\" s=\"{cell.Style}\"/>",
    ['=', .. var formula] => $"<c r=\"{place}\" s=\"{cell.Style}\"><f>{SecurityElement.Escape(formula)}</f></c>",
    _ => $"<c r=\"{place}\" s=\"{cell.Style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell.Text)}</t></is></c>",
};

static string Styles()
{
    static string Xf(int font, int fill, int border, int format, string align) =>
        $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"{align}/></xf>";
    const string wrap = " wrapText=\"1\"", right = " horizontal=\"right\"", center = " horizontal=\"center\" wrapText=\"1\"";
    string[] formats =
    [
        Xf(0, 0, 0, 0, ""), Xf(1, 0, 0, 0, ""), Xf(2, 0, 0, 0, ""), Xf(3, 2, 1, 0, center), Xf(0, 0, 1, 0, wrap), Xf(0, 0, 1, 0, center),
        Xf(0, 0, 1, 164, right), Xf(0, 0, 1, 166, right), Xf(0, 0, 1, 167, right), Xf(4, 3, 1, 0, wrap), Xf(4, 3, 1, 166, right), Xf(4, 3, 1, 167, right),
        Xf(2, 0, 1, 0, right), Xf(4, 0, 0, 0, ""), Xf(0, 4, 1, 0, wrap), Xf(0, 4, 1, 166, right), Xf(0, 4, 1, 167, right), Xf(6, 0, 1, 165, right), Xf(6, 0, 1, 164, right), Xf(2, 0, 1, 0, " horizontal=\"left\""), Xf(4, 3, 1, 0, center),
        Xf(5, 0, 0, 0, ""), Xf(4, 3, 1, 166, right), Xf(4, 3, 1, 167, right), Xf(6, 0, 1, 0, wrap), Xf(6, 0, 1, 0, center), Xf(0, 0, 1, 0, wrap + " indent=\"1\" horizontal=\"left\""),
    ];
    static string Font(string more, int size = 10) => $"<font>{more.Split('|')[0]}<sz val=\"{size}\"/>{(more.Contains('|') ? more.Split('|')[1] : "")}<name val=\"Calibri\"/><family val=\"2\"/></font>";
    static string Fill(string color) => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{color}\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    const string line = "style=\"thin\"><color rgb=\"FFBFBFBF\"/>";
    return $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"4\"><numFmt numFmtId=\"164\" formatCode=\"[$-421]#,##0.####\"/><numFmt numFmtId=\"165\" formatCode=\"[$-421]#,##0.##########\"/><numFmt numFmtId=\"166\" formatCode=\"[$-421]#,##0\"/><numFmt numFmtId=\"167\" formatCode=\"[$-421]#,##0.00\"/></numFmts>"
        + $"<fonts count=\"7\">{Font("")}{Font("<b/>", 14)}{Font("<i/>|<color rgb=\"FF7F7F7F\"/>", 9)}{Font("<b/>|<color rgb=\"FFFFFFFF\"/>")}{Font("<b/>")}{Font("|<color rgb=\"FF1F4E79\"/>").Replace("<sz", "<u/><sz")}{Font("", 9)}</fonts>"
        + $"<fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>{Fill("1F4E79")}{Fill("DDEBF7")}{Fill("F2F7FC")}</fills>"
        + $"<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left {line}</left><right {line}</right><top {line}</top><bottom {line}</bottom><diagonal/></border></borders>"
        + $"<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"{formats.Length}\">{string.Concat(formats)}</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs count=\"1\"><dxf><font><b/><color rgb=\"FFC00000\"/></font></dxf></dxfs></styleSheet>";
}

// The columns after those that are printed only serve the computation; they stand folded.
internal sealed record Sheet(string Name, double[] Widths, int Frozen, int TitleRow, (int Style, string Text)[][] Rows)
{
    /// <summary>The header and the repeated row that can be filtered.</summary>
    public string? Filter { get; init; }

    /// <summary>What the eye shall find: what stays below its target, how much is spent, how grave a finding is.</summary>
    public string Formats { get; init; } = "";

    public int Printed { get; init; } = Widths.Length;

    public bool IsPortrait { get; init; }

    public bool IsOnePage { get; init; }

    /// <summary>The name as formulas and links write it.</summary>
    public string Quoted => Name.Contains(' ') ? $"'{Name}'" : Name;
}

/// <summary>A chart of lying bars; its series follow the repeated rows that they name.</summary>
internal sealed record Chart(string Title, int From, int To, string Names, (string Head, string Values, string Color)[] Series, bool Millions = false)
{
    public string Xml() =>
        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:roundedCorners val=\"0\"/><c:chart>"
        + $"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1100\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"id-ID\" sz=\"1100\" b=\"1\"/><a:t>{Title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"
        + $"<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{string.Concat(Series.Select(One))}<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
        + $"<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>{Small}<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
        + $"<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode=\"{Format}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>{Small}<c:crossAx val=\"1\"/><c:crosses val=\"max\"/><c:crossBetween val=\"between\"/></c:valAx></c:plotArea>"
        + $"{(Series.Length > 1 ? $"<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>{Small}</c:legend>" : "")}<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";

    private const string Small = "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"800\"/></a:pPr><a:endParaRPr lang=\"id-ID\"/></a:p></c:txPr>";

    private string Format => Millions ? "[$-421]#,##0,," : "[$-421]#,##0.##";

    private string One((string Head, string Values, string Color) series, int at) =>
        $"<c:ser><c:idx val=\"{at}\"/><c:order val=\"{at}\"/><c:tx><c:strRef><c:f>{series.Head}</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"{series.Color}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
        + $"<c:dLbls><c:numFmt formatCode=\"{Format}\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{Small}<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
        + $"<c:cat><c:strRef><c:f>{Names}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>{series.Values}</c:f></c:numRef></c:val></c:ser>";
}
