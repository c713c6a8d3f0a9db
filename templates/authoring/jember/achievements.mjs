// Bab III: how it is measured, what was achieved (B.1 to B.4), the budget.
import { block, gap, heading, item, narrative, p, sub, when, without } from "../lib/text.mjs";
import { caption } from "../lib/captions.mjs";
import { chart } from "../lib/chart.mjs";
import { each, grid, table, total } from "../lib/tables.mjs";
import { analyses, figure, indicator, number, objective, tableTitle } from "./pieces.mjs";

const year = "{{laporan.tahunData}}";

const method = of => [
  heading(of, 2, `Kerangka Pengukuran Kinerja Tahun ${year}`), narrative("metodePengukuran"),
  without("narasi.metodePengukuran",
    when("metodologi", item("{{teks}}")),
    when("ada.skala", grid(of, {
      columns: [{ head: "No", width: 1, align: "center", value: "{{urut}}." }, { head: "Kategori", width: 3, align: "center", value: "{{kategori}}" },
        { head: "Nilai", width: 4, align: "center", value: "{{nilai}}" }, { head: "Interpretasi", width: 5, value: "{{predikat}}" }],
      rows: [each("skala")],
    }), gap(12))),
];

const achievement = of => [
  narrative("capaian"),
  table(of, {
    when: "tabel.capaian", together: true, title: `Pengukuran Realisasi Kinerja Tahun ${year}`, numbers: true,
    columns: [number, objective(3.7), { head: "INDIKATOR SASARAN", width: 0.8, align: "center", value: "{{noDalamSasaran}}" }, { ...indicator(4), joins: true },
      figure(`TARGET ${year}`, "target", 2), figure(`REALISASI ${year}`, "realisasi", 2.3), figure(`CAPAIAN ${year}`, "capaian", 2)],
    rows: [each("indikator")],
  }),
  narrative("ulasanCapaian"),
];

const history = of => [
  narrative("perbandinganTahun"),
  table(of, {
    when: "tabel.perbandinganTahun", together: true, title: `Perbandingan Capaian kinerja Sasaran tahun ${year} dengan tahun sebelumnya`,
    columns: [objective(3.2), indicator(3.5),
      { group: "TARGET", head: "{{teks}}", heads: "kolomTarget", values: "nilaiTarget", value: "{{nilai}}", width: 4.4, align: "center", headSize: 8 },
      { group: "REALISASI", head: "{{teks}}", heads: "kolomRealisasi", values: "nilaiRealisasi", value: "{{nilai}}", width: 4.4, align: "center", headSize: 8 }],
    rows: [each("indikator")],
  }),
  narrative("ulasanPerbandinganTahun"),
];

const progress = of => [
  narrative("kemajuanRenstra"),
  table(of, {
    when: "tabel.kemajuanRenstra", together: true, numbers: true,
    title: `Perbandingan Realisasi Kinerja Tahun ${year} dengan Kondisi Yang Harus Dicapai Pada Tahun {{renstra.tahunAkhir}} berdasarkan target pada Rencana Strategis`,
    columns: [{ ...number, head: "NO." }, objective(), indicator(), figure("TARGET JANGKA MENENGAH PADA RENSTRA (th. {{renstra.tahunAkhir}})", "targetAkhir", 2.7),
      figure(`REALISASI Th. ${year}`, "realisasi", 2.3), figure("CAPAIAN", "kemajuan", 2)],
    rows: [each("indikator")],
  }),
  narrative("ulasanKemajuanRenstra"),
];

const national = of => [
  narrative("perbandinganNasional"),
  table(of, {
    when: "tabel.perbandinganNasional", together: true, title: "Perbandingan Realisasi Kinerja dengan Realisasi Nasional", numbers: true,
    columns: [{ ...number, head: "NO." }, objective(3.3), indicator(3.9), figure(`REALISASI Th. ${year}`, "realisasi", 2.2), figure("REALISASI NASIONAL", "nasional", 2.2),
      { head: "KET. (+/-)", width: 2.9, value: "{{#keterangan}}{{keterangan}}{{/}}{{^keterangan}}{{selisih}}{{/}}" }],
    rows: [each("indikator")],
  }),
  narrative("ulasanNasional"),
];

const ratings = of => table(of, {
  when: "tabel.ikhtisarPredikat", small: true, together: true, title: `Ikhtisar Capaian Kinerja pada tahun ${year}`,
  columns: [{ head: "Sasaran/ Indikator Sasaran", width: 3.6 }, { head: "% Capaian", width: 1.5, align: "center" },
    { group: "Predikat", head: "{{teks}}", heads: "kolomPredikat", values: "nilaiPredikat", value: "{{nilai}}", width: 10.4, align: "center", headSize: 7 }],
  rows: [
    { open: ["baris", "adalahSasaran"], close: 1, bold: true, next: true, cells: [{ text: "Sasaran {{nomor}} {{sasaran}}", span: 2, align: "left" }, ""] },
    { open: ["adalahIndikator"], close: 1, cells: ["Indikator {{#nomor}}{{nomor}} {{/}}{{indikator}}", "{{capaian}}", "{{#kolom nilaiPredikat}}{{nilai}}{{/}}"] },
    { open: ["adalahRataRata"], close: 2, bold: true, fill: of.totalShade, cells: ["Rata rata capaian", "{{capaian}}", "{{#kolom nilaiPredikat}}{{nilai}}{{/}}"] },
  ],
});

const supporting = of => [
  narrative("programPendukung"),
  when("tabel.programPendukung", caption(of, `Target dan Realisasi Program dan Kegiatan Pendukung\nSasaran {{instansi.namaLengkap}}\nTahun ${year}`)),
  when("sasaran",
    when("adaProgramPendukung",
      p("Sasaran Strategis {{urut}} : {{teks}}", { indent: { firstLine: 0 }, next: true, before: 6, run: { bold: true } }),
      grid(of, {
        columns: [{ head: "No", width: 1, align: "center" }, { head: "Program/ Kegiatan/ Sub Kegiatan", width: 7.2 }, { head: "Target", width: 2.9, align: "center" },
          { head: "Capaian", width: 2.9, align: "center" }, { head: "%", width: 1.6, align: "center" }],
        rows: [
          { open: ["programPendukung", "adalahProgram"], close: 1, bold: true, next: true, cells: ["{{nomor}}.", { text: "{{uraian}}", span: 4 }] },
          { open: ["adalahKegiatan"], close: 1, next: true, cells: ["", { text: "Kegiatan : {{uraian}}", span: 4 }] },
          { open: ["adalahSubKegiatan"], close: 1, next: true, cells: ["", { text: "Sub Kegiatan : {{uraian}}", span: 4 }] },
          { open: ["adalahPolos"], close: 2, cells: ["", "{{jenis}} : {{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}"] },
        ],
      }),
      gap(14)),
    block("analisis.program"),
    when("indikator", block("analisis.program"))),
  when("tujuan", when("indikator", block("analisis.program"))),
  narrative("ulasanProgramPendukung"),
  narrative("analisisProgram"),
  when("program", ["capaian", "tahunLalu", "renstra", "nasional", "penyebab", "kendala", "solusi", "tindakLanjut", "program"]
    .map((kind, at) => block(`analisis.${kind}`, ...(at === 0 ? [sub("{{nama}}")] : [])))),
];

const efficiency = of => [
  narrative("efisiensi"), narrative("ulasanAlokasi"), narrative("ulasanKinerjaAnggaran"),
  table(of, {
    when: "tabel.efisiensi", together: true, title: "Efisiensi Penggunaan Sumber Daya",
    columns: [{ head: "Sasaran", width: 6, value: "{{sasaran}}" }, figure("% Capaian Kinerja", "capaian", 3), figure("% Serapan Anggaran", "serapan", 3),
      { head: "Tingkat Efisiensi", width: 3, align: "center", value: "{{#simpulan}}{{simpulan}}{{/}}{{^simpulan}}{{efisiensi}}{{/}}" }],
    rows: [each("sasaran")],
  }),
  narrative("ulasanEfisiensi"), narrative("efisiensiPejabat"),
];

const budget = of => when("ada.anggaran",
  heading(of, 2, "Realisasi Anggaran"), narrative("realisasiAnggaran"),
  table(of, {
    when: "tabel.realisasiAnggaran", title: `REALISASI ANGGARAN PER PROGRAM TAHUN ${year}`,
    columns: [{ head: "NO", width: 1, align: "center" }, { head: "PROGRAM/ KEGIATAN", width: 6.2 }, { head: "ANGGARAN (Rp.)", width: 3.2, align: "right" },
      { head: "REALISASI (Rp)", width: 3.2, align: "right" }, { head: "CAPAIAN (%)", width: 2.2, align: "center" }],
    rows: [
      { open: ["program"], next: true, bold: true, fill: of.totalShade, cells: ["{{no | romawi}}", "{{uraian}}", "", "", ""] },
      { open: ["kegiatan"], next: true, cells: ["**{{no}}**", "**Kegiatan : {{uraian}}**", "**{{pagu}}**", "**{{realisasiAnggaran}}**", "**{{serapan}}**"] },
      { open: ["subKegiatan"], close: 3, cells: ["", "Sub Kegiatan : {{uraian}}", "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}"] },
      total(of, "jumlah", ["", { text: "Total", align: "center" }, "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}"]),
    ],
  }),
  when("grafik.paguRealisasi", tableTitle(`Pagu dan Realisasi Anggaran Setiap Program Tahun ${year}`), chart(of, "paguRealisasi", { kind: "bar", height: 8, next: false })),
  narrative("ulasanRealisasiAnggaran"));

/** Bab III. */
export const achievements = of => [
  heading(of, 1, "Akuntabilitas Kinerja"), narrative("akuntabilitas"),
  method(of),
  heading(of, 2, "Capaian Kinerja {{instansi.nama}}"),
  heading(of, 3, "Analisa Realisasi Kinerja"),
  achievement(of), history(of), progress(of), national(of),
  analyses("adaUlasanCapaian", ["capaian", "tahunLalu", "renstra", "nasional"], ["capaian", "tahunLalu", "renstra", "nasional"]),
  heading(of, 3, "Analisa Penyebab Keberhasilan dan Kegagalan"), narrative("penyebab"), ratings(of), narrative("ulasanPenyebab"),
  analyses("adaUlasanPenyebab", ["penyebab"], ["penyebab", "kendala", "solusi", "tindakLanjut"], ["kendala", "solusi", "tindakLanjut"]),
  when("ada.programPendukung", heading(of, 3, "Analisa Program – Kegiatan - Sub Kegiatan yang Mendukung Sasaran")), supporting(of),
  when("ada.efisiensi", heading(of, 3, "Analisa atas Efisiensi Sumber Daya")), efficiency(of),
  budget(of),
];
