// Part V: what helped, what hindered and what follows, in tables; part VI: objective by objective in words; part VII: the end.
import { caption } from "../lib/captions.mjs";
import { textWidth } from "../lib/look.mjs";
import { signature } from "../lib/signatures.mjs";
import { each, grid } from "../lib/tables.mjs";
import { block, heading, keptNarrative, narrative, p, sub, when } from "../lib/text.mjs";
import { verification } from "../lib/verification.mjs";
import { of, placeAndDate } from "./look.mjs";
import { dash } from "./performance.mjs";

const parts = [
  ["capaian", "Uraian Capaian"], ["penyebab", "Faktor Pendukung"], ["kendala", "Faktor Penghambat"], ["solusi", "Upaya yang Telah Dilakukan"], ["tindakLanjut", "Tindak Lanjut"],
];

// A text that begins with a title of its own needs none before it.
const titled = ([tag, title]) => when(`analisis.${tag}`, p(`{{^analisis.${tag}Berjudul}}`), sub(title), p("{{/}}"), p(`{{@analisis.${tag}}}`));

const name = text => p(text, { style: "LKjIPForm", next: true, before: 6, run: { italic: true } });

const objectives = () => when("triwulan.sasaran",
  heading(of, 2, "Sasaran {{urut}}: {{teks}}"),
  p("Capaian s.d. Triwulan {{triwulan.romawi}}: **{{capaian}}** ({{predikat}}){{#penanggungJawab}}. Penanggung jawab: {{penanggungJawab}}{{/}}.", { next: true }),
  parts.map(titled),
  when("indikator", when("analisis.adaIsi", name("Indikator: {{nama}}"), parts.map(titled))));

const programs = () => when("ada.analisisProgram",
  heading(of, 2, "Program dan Kegiatan"),
  when("triwulan.program", when("adaAnalisis",
    when("analisis.adaIsi", name("{{nama}}"), parts.map(titled)),
    when("kegiatan", when("analisis.adaIsi", name("{{nama}}"), parts.map(titled))))));

// The items of a list in a cell, each a paragraph; a dash where there are none.
const listed = (list, text) => `{{#${list}}}\v${text}\v{{/}}\v{{^${list}}}\v–\v{{/}}`;

const ofQuarter = () => when("ada.faktorTriwulan",
  caption(of, "Faktor Pendukung, Faktor Penghambat dan Tindak Lanjut Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 0.8, align: "center" }, { head: "Sasaran/Indikator/Program/Kegiatan", width: 4.7 }, { head: "Capaian atau Penyerapan", width: 2, align: "center" },
      { head: "Faktor Pendukung", width: 4.7, align: "left" }, { head: "Faktor Penghambat", width: 4.7, align: "left" }, { head: "Tindak Lanjut", width: 4.8, align: "left" },
      { head: "Penanggung Jawab dan Batas Waktu", width: 4, align: "left" },
    ],
    rows: [each("triwulan.faktor", [
      "{{no}}", "{{jenis}}\n**{{nama}}**", dash("capaian"), listed("pendukung", "– {{teks}}"), listed("penghambat", "– {{teks}}"), listed("tindakLanjut", "{{no}}) {{teks}}"),
      listed("tindakLanjut", "{{no}}) {{#penanggungJawab}}{{penanggungJawab}}{{/}}{{^penanggungJawab}}–{{/}}{{#batasWaktu}}; {{batasWaktu}}{{/}}"),
    ])],
  }),
  p("Capaian terhadap target s.d. triwulan; untuk program dan kegiatan: penyerapan anggaran s.d. triwulan.", { style: "LKjIPSumber" }));

const before = () => when("ada.tindakLanjutLalu",
  heading(of, 2, "Status Tindak Lanjut Triwulan Sebelumnya"),
  caption(of, "Tindak Lanjut yang Belum Selesai sebelum Triwulan {{triwulan.romawi}} dan Statusnya"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 0.8, align: "center" }, { head: "Perihal", width: 5.4 }, { head: "Tindak Lanjut", width: 5.8, align: "left" }, { head: "Ditetapkan", width: 1.8, align: "center" },
      { head: "Penanggung Jawab", width: 3.4, align: "left" }, { head: "Batas Waktu", width: 2.3, align: "center" }, { head: "Status", width: 2.2, align: "center", }, { head: "Keterangan", width: 4, align: "left" },
    ],
    rows: [each("triwulan.tindakLanjutLalu", ["{{no}}", "{{perihal}}", "{{teks}}", "TW {{asal}}", ...["penanggungJawab", "batasWaktu", "status", "keterangan"].map(dash)])],
  }),
  p("", { style: "LKjIPJarak", after: 8 }));

/** Part V, landscape: factors and follow-ups of the quarter, and what became of earlier ones. */
export const factorTables = () => when("ada.tindakLanjutTriwulan",
  heading(of, 1, "Faktor Pendukung, Faktor Penghambat dan Tindak Lanjut"), ofQuarter(), before());

/** Part VI: what is typed for objectives and programs at length. */
export const factors = () => [
  heading(of, 1, "Uraian Kinerja"),
  objectives(), programs(),
  block("narasi.permasalahan", heading(of, 2, "Permasalahan")),
  block("narasi.rekomendasi", heading(of, 2, "Rekomendasi")),
];

/** Part VII with the signature, which keeps the last paragraph of the report beside it. */
export const closing = () => [
  heading(of, 1, "Penutup"), narrative("penutup"), narrative("kesimpulan"), keptNarrative("kataPenutup"),
  p("{{^narasi.kataPenutup}}"),
  p("Demikian Laporan Kinerja Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}} {{instansi.namaLengkap}} disusun sebagai pertanggungjawaban berkala dan bahan pengendalian kinerja.", { next: true }),
  p("{{/}}"),
  signature(of, "ttd.laporan", { left: Math.round(textWidth(of) * 0.5), place: placeAndDate, sealed: true }),
  verification(of),
];
