// Bab III: the achievements in seven sub-chapters, the budget, the efficiency of each official.
import { each, total } from "../lib/tables.mjs";
import { block, heading, narrative, when } from "../lib/text.mjs";
import { analyses, everything, flush, marked, own, table } from "./house.mjs";

const number = { head: "No", width: 1, align: "center", value: "{{nomor | gabung}}" };
const objective = { head: "Sasaran Strategis", width: 4.3, value: "{{sasaran | gabung}}" };
const indicator = { head: "Indikator Kinerja", width: 4.5, value: "{{indikator}}" };
const figure = (head, value, width = 2.2, more = {}) => ({ head, value: `{{${value}}}`, width, align: "center", ...more });
const money = (head, value, width = 3, more = {}) => ({ head, value: `{{${value}}}`, width, align: "right", ...more });
const capitals = column => ({ ...column, head: column.head.toUpperCase() });

// Column numbers as a sequence, where columns repeat.
const count = name => (column, at) => ({ ...column, counter: `SEQ ${name} \\* ARABIC${at === 0 ? " \\r 1" : ""}` });

const efficient = decimals => `{{#efisiensi}}{{efisiensi | persen ${decimals}}}{{/}}{{^efisiensi}}{{simpulan}}{{/}}`;

const part = (of, flag, title, ...pieces) => when(`ada.${flag}`, heading(of, 3, title), ...pieces.flat(Infinity));

const achievement = of => part(of, "capaian", "Perbandingan Antara Target dan Realisasi Kinerja Tahun {{laporan.tahunData}}",
  narrative("capaian"),
  table(of, {
    when: "tabel.capaian", together: true, first: true, title: "Pencapaian Kinerja {{instansi.namaLengkap}} Tahun {{laporan.tahunData}}", numbers: true, otherwise: own,
    columns: [number, objective, indicator, figure("Target", "target"), figure("Realisasi", "realisasi"), figure("% Capaian", "capaian")],
    rows: [each("indikator")],
  }),
  narrative("ulasanCapaian"), analyses("capaian"));

const history = of => part(of, "tahunLalu", "Perbandingan Antara Realisasi Kinerja serta Capaian Kinerja Tahun {{laporan.tahunData}} dengan Tahun Sebelumnya",
  narrative("perbandinganTahun"),
  table(of, {
    when: "tabel.perbandinganTahun", together: true, title: "Perbandingan Realisasi Kinerja {{instansi.namaLengkap}}", otherwise: own,
    numbers: true,
    columns: [number, objective, indicator, { head: "Target", width: 2.1, align: "center", value: "{{#nilaiTarget}}{{#terakhir}}{{nilai}}{{/}}{{/}}" },
      { group: "Realisasi", head: "{{teks}}", heads: "kolomRealisasi", values: "nilaiRealisasi", value: "{{nilai}}", width: 6, align: "center" }].map(count("Kolom")),
    rows: [each("indikator")],
  }),
  narrative("ulasanPerbandinganTahun"), analyses("tahunLalu"));

const progress = of => [
  part(of, "kemajuanRenstra", "Perbandingan Realisasi Kinerja Tahun {{laporan.tahunData}} Dengan Target Jangka Menengah yang Terdapat Dalam Dokumen Rencana Strategis",
    narrative("kemajuanRenstra"),
    table(of, {
      when: "tabel.kemajuanRenstra", together: true, title: "Perbandingan Realisasi Kinerja s.d Akhir Periode Renstra", numbers: true, otherwise: own,
      columns: [number, objective, indicator, figure("Target Akhir Renstra", "targetAkhir"), figure("Realisasi Tahun {{laporan.tahunData}}", "realisasi"), figure("Tingkat Kemajuan", "kemajuan", 2.4)],
      rows: [each("indikator")],
    }),
    narrative("ulasanKemajuanRenstra"), analyses("renstra")),
  table(of, {
    when: "tabel.alokasi", together: true, title: "Tabel Alokasi Per Sasaran Pembangunan", numbers: true, otherwise: own,
    columns: [number, objective, indicator, money("Anggaran", "pagu", 3.2), figure("% Anggaran", "porsi", 2.6)].map(capitals),
    rows: [each("sasaran")],
  }),
  narrative("ulasanAlokasi"),
  table(of, {
    when: "tabel.kinerjaAnggaran", together: true, title: "Pencapaian Kinerja dan Anggaran", numbers: true, small: true, otherwise: own,
    columns: [
      { ...objective, head: "SASARAN", width: 3.3 }, { ...indicator, head: "INDIKATOR KINERJA", width: 3.3 },
      figure("TARGET", "target", 1.8, { group: "KINERJA" }), figure("REALISASI", "realisasi", 2.5, { group: "KINERJA" }), figure("CAPAIAN", "capaian", 2, { group: "KINERJA" }),
      money("PAGU ANGGARAN", "pagu", 2.8, { group: "ANGGARAN" }), money("REALISASI", "realisasiAnggaran", 2.8, { group: "ANGGARAN" }), figure("CAPAIAN", "serapan", 2, { group: "ANGGARAN" }),
    ],
    rows: [each("indikator")],
  }),
  narrative("ulasanKinerjaAnggaran"),
];

const causes = of => part(of, "penyebab", "ANALISIS PENYEBAB KEBERHASILAN/KEGAGALAN SERTA SOLUSI YANG DILAKUKAN",
  narrative("penyebab"), analyses("penyebab", "kendala", "solusi", "tindakLanjut"), narrative("ulasanPenyebab"));

const efficiency = of => part(of, "efisiensi", "Analisis Atas Efisiensi Penggunaan Sumber Daya",
  narrative("efisiensi"),
  table(of, {
    when: "tabel.efisiensi", together: true, title: "Tabel Efisiensi Penggunaan Sumber Daya", numbers: true, otherwise: own,
    columns: [capitals(number), capitals(objective), { ...indicator, head: "INDIKATOR SASARAN" }, figure("% CAPAIAN KINERJA", "capaian", 2.3), figure("% PENYERAPAN ANGGARAN", "serapan", 3.4),
      { head: "TINGKAT EFISIENSI", width: 2.4, align: "center", value: efficient(2) }],
    rows: [each("sasaran")],
  }),
  narrative("ulasanEfisiensi"));

const national = of => part(of, "nasional", "Analisis Realisasi Kinerja Dibandingkan Dengan Rata-rata Nasional",
  narrative("perbandinganNasional"),
  table(of, {
    when: "tabel.perbandinganNasional", together: true, title: "Perbandingan Realisasi Kinerja dengan Rata-rata Nasional", numbers: true, otherwise: own,
    columns: [number, { ...objective, width: 3.6 }, { ...indicator, width: 4 }, figure("Realisasi", "realisasi"), figure("Nasional", "nasional"), figure("Selisih", "selisih", 1.8), { head: "Keterangan", width: 2.8, value: "{{keterangan}}" }],
    rows: [each("indikator")],
  }),
  narrative("ulasanNasional"), analyses("nasional"));

const supporting = of => when("ada.programPendukung",
  heading(of, 3, "Program dan Kegiatan yang Mendukung Pencapaian Sasaran"), narrative("programPendukung"),
  table(of, {
    when: "tabel.programPendukung", title: "Target dan Realisasi Program dan Kegiatan Pendukung Sasaran", numbers: true, otherwise: own,
    columns: [{ head: "No", width: 1, align: "center" }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7 }, { head: "Target", width: 2.8, align: "center" }, { head: "Realisasi", width: 2.8, align: "center" }, { head: "% Capaian", width: 2, align: "center" }],
    rows: [
      { open: ["baris", "adalahSasaran"], close: 1, bold: true, next: true, cells: [{ text: "{{sasaran}}", span: 5, align: "left" }] },
      { open: ["adalahProgram"], close: 1, bold: true, next: true, cells: ["{{nomor}}", { text: "{{uraian}}", span: 4 }] },
      { open: ["adalahKegiatan"], close: 1, next: true, cells: ["", { text: "{{uraian}}", span: 4 }] },
      { open: ["adalahSubKegiatan"], close: 1, next: true, cells: ["", { text: "{{uraian}}", span: 4 }] },
      { open: ["adalahPolos"], close: 2, cells: ["", "{{#jenis}}{{jenis}}: {{/}}{{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}"] },
    ],
  }),
  narrative("ulasanProgramPendukung"), analyses("program"));

const item = text => flush(text, { next: true, run: { bold: true } });

const programs = of => part(of, "analisisProgram", "Analisis Program/Kegiatan yang Menunjang Keberhasilan atau Kegagalan pencapaian Pernyataan Kinerja",
  narrative("analisisProgram"),
  when("program", when("adaAnalisis",
    marked("{{no | huruf}}.", "{{nama}}"), everything(),
    when("kegiatan", when("adaAnalisis", item("{{nama}}"), everything(), when("subKegiatan", when("adaAnalisis", item("{{nama}}"), everything())))))));

const budget = of => when("ada.anggaran",
  heading(of, 2, "REALISASI ANGGARAN"), narrative("realisasiAnggaran"),
  table(of, {
    when: "tabel.realisasiAnggaran", together: true, title: "Realisasi Anggaran Tahun {{laporan.tahunData}}", numbers: true, otherwise: own,
    columns: [{ head: "No", width: 1, align: "center", value: "{{nomor}}" }, { head: "Program", width: 6, value: "{{uraian | kapital}}" },
      money("Anggaran", "pagu", 3.2), money("Realisasi", "realisasiAnggaran", 3.2), figure("Prosentase Realisasi", "serapan", 2.4)],
    rows: [each("program"), total(of, "jumlah", [{ text: "JUMLAH", span: 2, align: "center" }, "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}"])],
  }),
  narrative("ulasanRealisasiAnggaran"),
  table(of, {
    when: "tabel.anggaranTahunan", together: true, title: "Anggaran dan Realisasi per Tahun", numbers: true, otherwise: own,
    columns: [figure("Tahun", "tahun", 2), money("Anggaran", "pagu", 4), money("Realisasi", "realisasiAnggaran", 4), figure("Prosentase Realisasi", "serapan", 2.6)],
    rows: [each("polos")],
  }),
  table(of, {
    when: "tabel.komposisiBelanja", together: true, title: "Komposisi Belanja", numbers: true, otherwise: own,
    columns: [{ head: "No", width: 1, align: "center", value: "{{nomor}}" }, { head: "Jenis Belanja", width: 7, value: "{{belanja}}" }, money("Anggaran", "pagu", 4), figure("Prosentase", "porsi", 2.4)],
    rows: [each("polos"), total(of, "jumlah", [{ text: "JUMLAH", span: 2, align: "center" }, "{{pagu}}", ""])],
  }));

const official = ["{{nomor}}", "{{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}", "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", efficient(0)];

const officials = of => when("ada.efisiensiPejabat",
  heading(of, 2, "ANALISIS EFISIENSI"), narrative("efisiensiPejabat"),
  table(of, {
    when: "tabel.efisiensiPejabat", title: "Analisis Efisiensi", numbers: true, small: true, source: null,
    columns: [
      { head: "No", width: 1, align: "center", number: "(1)" }, { head: "Sasaran Strategis/ Program", width: 3.7, number: "(2)" },
      figure("Target", "target", 1.75, { group: "Kinerja", number: "(3)" }), figure("Realisasi", "realisasi", 1.9, { group: "Kinerja", number: "(4)" }),
      figure("Capaian (%)", "capaian", 1.95, { group: "Kinerja", number: "(5)=(4/3)" }), money("Anggaran (Rp.)", "pagu", 2.7, { group: "Anggaran", number: "(6)" }),
      money("Realisasi (Rp)", "realisasiAnggaran", 2.7, { group: "Anggaran", number: "(7)" }), figure("Capaian (%)", "serapan", 1.8, { group: "Anggaran", number: "(8)" }),
      figure("Tingkat Efisiensi", "efisiensi", 1.95, { number: "(9)=(5)-(8)" }),
    ],
    rows: [
      { open: ["baris", "adalahKelompok"], close: 1, bold: true, cells: ["{{nomor}}.", { text: "{{uraian}}", span: 8, align: "left" }], next: true },
      { open: ["adalahSasaran"], close: 1, cells: ["", { text: "Sasaran Strategis : {{uraian}}", span: 8, align: "left" }], next: true },
      ...["adalahIndikator", "adalahProgram", "adalahKegiatan", "adalahSubKegiatan"].map((kind, at) => ({ open: [kind], close: at === 3 ? 2 : 1, cells: official })),
    ],
  }));

/** Bab III. */
export const achievements = of => [
  heading(of, 1, "AKUNTABILITAS KINERJA"), narrative("akuntabilitas"), narrative("metodePengukuran"),
  heading(of, 2, "CAPAIAN KINERJA ORGANISASI"),
  achievement(of), history(of), progress(of), causes(of), efficiency(of), national(of), supporting(of), programs(of),
  budget(of), officials(of),
];
