// Bab III: measuring, the seven analyses of the achievements, the budget.
import { block, heading, item, narrative, p, sub, when, without } from "../lib/text.mjs";
import { captioned as figureOf } from "../lib/figures.mjs";
import { each, table, total } from "../lib/tables.mjs";

const number = { head: "No", width: 1, align: "center", value: "{{nomor | gabung}}" };
const objective = { head: "Sasaran Strategis", width: 4, value: "{{sasaran | gabung}}" };
const indicator = { head: "Indikator Kinerja", width: 4.4, value: "{{indikator}}" };
// What is not known is a dash, so that nobody takes the cell for forgotten.
const known = value => `{{${value}}}{{^${value}}}–{{/}}`;
const figure = (head, value, width = 2.2, more = {}) => ({ head, value: known(value), width, align: "center", ...more });
const percent = (head, value, width = 2.2, more = {}) => figure(head, value, width, { align: "figure", ...more });
const money = (head, value, width = 3, more = {}) => ({ head, value: `{{${value}}}`, width, align: "right", ...more });

// The typed analyses of one kind: goals' indicators first, then each objective with its indicators.
const analyses = (...kinds) => {
  const texts = kinds.map(kind => block(`analisis.${kind}`));
  const headed = kinds.map((kind, at) => at === 0 ? block(`analisis.${kind}`, without(`analisis.${kind}Berjudul`, sub("{{nama}}"))) : block(`analisis.${kind}`));
  return [
    when("tujuan", when("indikator", headed)),
    when("sasaran", texts, when("indikator", headed)),
  ];
};

// A level of a tree in one column: its mark hangs before its text.
const inset = level => ({ left: 300 + level * 170, hanging: level === 0 ? 300 : 170 });

const part = (of, flag, title, ...pieces) => when(`ada.${flag}`, heading(of, 3, title), pieces);

const method = of => [
  heading(of, 2, "Kerangka Pengukuran Kinerja"), narrative("metodePengukuran"),
  // What the agency writes about its method holds its scale already.
  without("narasi.metodePengukuran", when("metodologi", item("{{teks}}", "Butir")), table(of, {
    when: "ada.skala", title: "Skala Predikat Capaian Kinerja", numbers: true, together: true, source: false,
    columns: [{ head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "Kategori", width: 2.5, align: "center", value: "{{kategori}}" },
      { head: "Nilai Capaian (%)", width: 4, align: "center", value: "{{nilai}}" }, { head: "Predikat", width: 5, value: "{{predikat}}" }],
    rows: [each("skala")],
  }))];

const achievement = of => part(of, "capaian", "Perbandingan Target dan Realisasi Tahun {{laporan.tahunData}}",
  narrative("capaian"),
  without("narasi.capaian", when("ringkasan.capaian", p("Capaian {{ringkasan.jumlahSasaranTeks}} sasaran strategis diukur dengan {{ringkasan.jumlahIndikatorTeks}} indikator kinerja. Capaian rata-rata adalah {{ringkasan.capaian}}; {{ringkasan.jumlahTercapaiTeks}} indikator mencapai target."))),
  table(of, {
    when: "tabel.capaian", title: "Capaian Kinerja Tahun {{laporan.tahunData}}", numbers: true, together: true,
    columns: [number, objective, indicator, figure("Target", "target", 2.6), figure("Realisasi", "realisasi", 2.6), percent("Capaian (%)", "capaian", 2)],
    rows: [each("indikator"), each("tujuan", ["", "Tujuan: {{sasaran}}", "{{indikator}}", known("target"), known("realisasi"), known("capaian")])],
  }),
  figureOf(of, "capaianIndikator", "Capaian Setiap Indikator Kinerja Tahun {{laporan.tahunData}}", { kind: "bar", height: 9 }),
  narrative("ulasanCapaian"), analyses("capaian"));

const history = of => part(of, "tahunLalu", "Perbandingan dengan Tahun Sebelumnya",
  narrative("perbandinganTahun"),
  table(of, {
    when: "tabel.perbandinganTahun", title: "Perbandingan Realisasi Kinerja dengan Tahun Sebelumnya", together: true,
    columns: [number, { ...objective, width: 3.5 }, { ...indicator, width: 3.8 },
      { group: "Realisasi", head: "{{teks}}", heads: "kolomRealisasi", values: "nilaiRealisasi", value: "{{nilai}}", width: 5.4, align: "center" },
      figure("Selisih", "selisih", 1.8)],
    rows: [each("indikator")],
  }),
  figureOf(of, "realisasiTahunan", "Realisasi Indikator dalam Persen per Tahun", { kind: "line", height: 7.5, unit: "persen", series: ["Indikator 1", "Indikator 2", "Indikator 3"] }),
  narrative("ulasanPerbandinganTahun"), analyses("tahunLalu"));

const progress = of => part(of, "kemajuanRenstra", "Perbandingan dengan Target Akhir Rencana Strategis",
  narrative("kemajuanRenstra"),
  table(of, {
    when: "tabel.kemajuanRenstra", title: "Perbandingan Realisasi Kinerja dengan Target Akhir Rencana Strategis", numbers: true, together: true,
    columns: [number, objective, indicator, figure("Target {{renstra.tahunAkhir}}", "targetAkhir"), figure("Realisasi {{laporan.tahunData}}", "realisasi"), percent("Tingkat Kemajuan (%)", "kemajuan")],
    rows: [each("indikator")],
  }),
  narrative("ulasanKemajuanRenstra"), analyses("renstra"));

const national = of => part(of, "nasional", "Perbandingan dengan Realisasi Nasional",
  narrative("perbandinganNasional"),
  table(of, {
    when: "tabel.perbandinganNasional", title: "Perbandingan Realisasi Kinerja dengan Realisasi Nasional", numbers: true, together: true,
    columns: [number, { ...objective, width: 3.4 }, { ...indicator, width: 3.8 }, figure("Realisasi", "realisasi"), figure("Nasional", "nasional"), figure("Selisih", "selisih", 1.8, { heads: "ada.selisihNasional", values: "ada.selisihNasional" }),
      { head: "Keterangan", width: 3.4, value: "{{keterangan}}" }],
    rows: [each("indikator")],
  }),
  narrative("ulasanNasional"), analyses("nasional"));

const causes = of => part(of, "penyebab", "Penyebab Keberhasilan atau Kegagalan serta Solusi yang Dilakukan",
  narrative("penyebab"), analyses("penyebab", "kendala", "solusi", "tindakLanjut"), narrative("ulasanPenyebab"));

const efficiency = of => part(of, "efisiensi", "Efisiensi Penggunaan Sumber Daya",
  narrative("efisiensi"),
  table(of, {
    when: "tabel.alokasi", title: "Alokasi Anggaran per Sasaran", numbers: true, together: true,
    columns: [number, objective, { ...indicator, value: "{{indikator}}" }, money("Anggaran (Rp)", "pagu", 3.4), percent("% Anggaran", "porsi", 2)],
    rows: [
      each("sasaran"),
      each("polos", ["", { text: "{{sasaran}}", span: 2 }, "{{pagu}}", ""]),
      total(of, "jumlah", [{ text: "Jumlah", span: 3, align: "center" }, "{{pagu}}", ""]),
    ],
  }),
  narrative("ulasanAlokasi"),
  table(of, {
    when: "tabel.kinerjaAnggaran", title: "Pencapaian Kinerja dan Anggaran", numbers: true, small: true, together: true,
    columns: [{ ...objective, width: 3.2 }, { ...indicator, width: 3.4 }, figure("Target", "target", 1.8, { group: "Kinerja" }), figure("Realisasi", "realisasi", 1.9, { group: "Kinerja" }),
      percent("Capaian (%)", "capaian", 1.8, { group: "Kinerja" }), money("Pagu (Rp)", "pagu", 2.9, { group: "Anggaran" }), money("Realisasi (Rp)", "realisasiAnggaran", 2.9, { group: "Anggaran" }),
      percent("Serapan (%)", "serapan", 1.8, { group: "Anggaran" })],
    rows: [each("indikator")],
  }),
  narrative("ulasanKinerjaAnggaran"),
  when("ada.serapanSasaran", table(of, {
    when: "tabel.efisiensi", title: "Efisiensi Penggunaan Sumber Daya", numbers: true, together: true,
    columns: [number, objective, percent("Capaian Kinerja (%)", "capaian", 2.4), percent("Penyerapan Anggaran (%)", "serapan", 2.6), figure("Tingkat Efisiensi", "efisiensi", 2.2, { heads: "ada.tingkatEfisiensi", values: "ada.tingkatEfisiensi" }), figure("Simpulan", "simpulan", 2.4)],
    rows: [each("sasaran")],
  })),
  figureOf(of, "efisiensi", "Capaian Kinerja dan Penyerapan Anggaran Setiap Sasaran", { kind: "bar", height: 8 }),
  narrative("ulasanEfisiensi"));

const supporting = of => part(of, "programPendukung", "Program dan Kegiatan yang Menunjang Pencapaian Kinerja",
  narrative("programPendukung"),
  table(of, {
    when: "tabel.programPendukung", title: "Target dan Realisasi Program dan Kegiatan Pendukung Sasaran", numbers: true,
    columns: [{ head: "No", width: 1, align: "center" }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7 }, { head: "Target", width: 3, align: "center" }, { head: "Realisasi", width: 3, align: "center" }, { head: "Capaian (%)", width: 2, align: "center" }],
    rows: [
      { open: ["baris", "adalahSasaran"], close: 1, bold: true, fill: of.totalShade, next: true, cells: ["", { text: "Sasaran {{nomor}}: {{sasaran}}", span: 4, align: "left" }] },
      { open: ["adalahProgram"], close: 1, bold: true, next: true, cells: ["{{nomor}}", { text: "{{uraian}}", span: 4 }] },
      { open: ["adalahKegiatan"], close: 1, next: true, cells: ["", { text: "{{uraian}}", span: 4 }] },
      { open: ["adalahSubKegiatan"], close: 1, next: true, cells: ["", { text: "–\t{{uraian}}", span: 4, indent: { left: 170, hanging: 170 } }] },
      { open: ["adalahPolos"], close: 2, cells: ["", { text: "{{#jenis}}{{jenis}}: {{/}}{{uraian}}", indent: { left: 170 } }, "{{target}}", "{{realisasi}}", "{{capaian}}"] },
    ],
  }),
  narrative("ulasanProgramPendukung"), analyses("program"));

const programs = of => part(of, "analisisProgram", "Analisis per Program",
  narrative("analisisProgram"),
  when("program", ["capaian", "tahunLalu", "renstra", "nasional", "penyebab", "kendala", "solusi", "tindakLanjut", "program"]
    .map((kind, at) => block(`analisis.${kind}`, ...(at === 0 ? without(`analisis.${kind}Berjudul`, sub("{{nama}}")) : [])))));

const ratings = of => part(of, "predikat", "Ikhtisar Predikat Capaian",
  table(of, {
    when: "tabel.ikhtisarPredikat", title: "Ikhtisar Predikat Capaian Kinerja",
    columns: [{ head: "No", width: 1, align: "center" }, { head: "Sasaran Strategis/Indikator Kinerja", width: 8 }, percent("Capaian (%)", "capaian", 2.4), figure("Predikat", "predikat", 3.4)],
    rows: [
      { open: ["baris", "adalahSasaran"], close: 1, bold: true, fill: of.totalShade, next: true, cells: ["{{nomor}}", { text: "{{sasaran}}", span: 3, align: "left" }] },
      { open: ["adalahIndikator"], close: 1, next: true, cells: ["", "{{indikator}}", known("capaian"), known("predikat")] },
      { open: ["adalahRataRata"], close: 2, cells: ["", { text: "{{sasaran}}", bold: true }, { text: known("capaian"), bold: true }, { text: known("predikat"), bold: true }] },
    ],
  }));

const budget = of => when("ada.anggaran",
  heading(of, 2, "Realisasi Anggaran"), narrative("realisasiAnggaran"),
  without("narasi.realisasiAnggaran", p("Pada tahun {{laporan.tahunData}} dilaksanakan {{ringkasan.jumlahProgramTeks}} program dengan pagu {{ringkasan.pagu | rupiah}} dan realisasi {{ringkasan.realisasi | rupiah}} atau {{ringkasan.serapan}}.")),
  table(of, {
    when: "tabel.realisasiAnggaran", title: "Realisasi Anggaran Tahun {{laporan.tahunData}}", numbers: true,
    columns: [{ head: "No", width: 1, align: "center" }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7 }, { head: "Pagu (Rp)", width: 2.9, align: "right" },
      { head: "Realisasi (Rp)", width: 2.9, align: "right" }, { head: "Serapan (%)", width: 2.1, align: "figure" }, { head: "Fisik (%)", heads: "ada.fisik", width: 2, align: "figure" }],
    rows: [
      { open: ["program"], bold: true, fill: of.totalShade, next: true, cells: ["{{nomor}}", "{{uraian}}", "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{#kolom ada.fisik}}{{fisik}}{{/}}"] },
      { open: ["kegiatan"], cells: ["", { text: "{{nomor}}.\t{{uraian}}", indent: inset(0) }, "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{#kolom ada.fisik}}{{fisik}}{{/}}"] },
      { open: ["subKegiatan"], close: 3, cells: ["", { text: "–\t{{uraian}}", indent: inset(1) }, "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{#kolom ada.fisik}}{{fisik}}{{/}}"] },
      total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{#kolom ada.fisik}}{{fisik}}{{/}}"]),
    ],
  }),
  figureOf(of, "paguRealisasi", "Pagu dan Realisasi Anggaran Setiap Program Tahun {{laporan.tahunData}}", { kind: "bar", height: 9 }),
  narrative("ulasanRealisasiAnggaran"),
  table(of, {
    when: "tabel.anggaranTahunan", title: "Anggaran dan Realisasi per Tahun", numbers: true, together: true,
    columns: [figure("Tahun", "tahun", 2), money("Pagu (Rp)", "pagu", 4), money("Realisasi (Rp)", "realisasiAnggaran", 4), percent("Serapan (%)", "serapan", 2.4), percent("Fisik (%)", "fisik", 2.2, { heads: "ada.fisikTahunan", values: "ada.fisikTahunan" })],
    rows: [each("polos")],
  }),
  figureOf(of, "anggaranTahunan", "Pagu dan Realisasi Anggaran per Tahun", { height: 6.5 }),
  table(of, {
    when: "tabel.komposisiBelanja", title: "Komposisi Belanja", numbers: true, together: true,
    columns: [{ head: "No", width: 1, align: "center", value: "{{nomor}}" }, { head: "Jenis Belanja", width: 7, value: "{{belanja}}" }, money("Anggaran (Rp)", "pagu", 4), percent("%", "porsi", 2)],
    rows: [each("polos"), total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, "{{pagu}}", ""])],
  }));

const officialCells = ["{{nomor}}", "{{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}", "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{efisiensi}}"];

const officials = of => when("ada.efisiensiPejabat",
  heading(of, 2, "Analisis Efisiensi per Pejabat"), narrative("efisiensiPejabat"),
  table(of, {
    when: "tabel.efisiensiPejabat", title: "Analisis Efisiensi per Pejabat", numbers: true, small: true,
    columns: [{ head: "No", width: 1.1, align: "center" }, { head: "Sasaran Strategis/Program", width: 4.2 }, figure("Target", "target", 1.8, { group: "Kinerja" }), figure("Realisasi", "realisasi", 1.9, { group: "Kinerja" }),
      percent("Capaian (%)", "capaian", 1.8, { group: "Kinerja" }), money("Pagu (Rp)", "pagu", 2.9, { group: "Anggaran" }), money("Realisasi (Rp)", "realisasiAnggaran", 2.9, { group: "Anggaran" }),
      percent("Serapan (%)", "serapan", 1.8, { group: "Anggaran" }), figure("Tingkat Efisiensi", "efisiensi", 2.1)],
    rows: [
      { open: ["baris", "adalahKelompok"], close: 1, bold: true, fill: of.totalShade, next: true, cells: ["{{nomor}}", { text: "{{uraian}}", span: 8, align: "left" }] },
      { open: ["adalahSasaran"], close: 1, next: true, cells: ["", { text: "Sasaran Strategis: {{uraian}}", span: 8, align: "left" }] },
      { open: ["adalahIndikator"], close: 1, cells: officialCells },
      { open: ["adalahProgram"], close: 2, cells: officialCells },
    ],
  }));

/** Bab III. */
export const achievements = of => [
  heading(of, 1, "AKUNTABILITAS KINERJA"), narrative("akuntabilitas"),
  method(of),
  heading(of, 2, "Capaian Kinerja Organisasi"),
  achievement(of), history(of), progress(of), national(of), causes(of), efficiency(of), supporting(of), programs(of), ratings(of),
  budget(of), officials(of),
];
