// Part V: what helped, what hindered and what follows, objective by objective; part VI: the end.
import { textWidth } from "../lib/look.mjs";
import { signature } from "../lib/signatures.mjs";
import { block, heading, keptNarrative, narrative, p, sub, when } from "../lib/text.mjs";
import { of } from "./look.mjs";

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

/** Part V. */
export const factors = () => [
  heading(of, 1, "Faktor Pendukung, Faktor Penghambat dan Tindak Lanjut"),
  objectives(), programs(),
  block("narasi.permasalahan", heading(of, 2, "Permasalahan")),
  block("narasi.rekomendasi", heading(of, 2, "Rekomendasi")),
];

/** Part VI with the signature, which keeps the last paragraph of the report beside it. */
export const closing = () => [
  heading(of, 1, "Penutup"), narrative("penutup"), narrative("kesimpulan"), keptNarrative("kataPenutup"),
  p("{{^narasi.kataPenutup}}"),
  p("Demikian Laporan Kinerja Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}} {{instansi.namaLengkap}} disusun sebagai pertanggungjawaban berkala dan bahan pengendalian kinerja.", { next: true }),
  p("{{/}}"),
  signature(of, "ttd.laporan", { left: Math.round(textWidth(of) * 0.5) }),
];
