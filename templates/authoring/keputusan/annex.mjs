// The annex of the decree: profile of the agency and the key indicators.
import { eachKept, grid } from "../lib/tables.mjs";
import { signatureRow } from "../lib/signatures.mjs";
import { gap, p, when, without } from "../lib/text.mjs";
import { deed, provisions } from "./deed.mjs";
import { of } from "./look.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });

const head = (position, number, date) => form(
  `LAMPIRAN\nKEPUTUSAN ${position}\nNOMOR\t: ${number}\nTANGGAL\t: ${date}\nTENTANG\t: INDIKATOR KINERJA UTAMA`,
  { newPage: true, align: "left", after: 14, indent: { left: 4200 }, tabs: [{ type: "left", position: 5500 }], run: { size: 19 } });

const dots = "....................";

/** Where the decree is made, and when. */
export const place = `Ditetapkan di {{#tempat}}{{tempat}}{{/}}{{^tempat}}{{daerah.tempat}}{{/}}\npada tanggal {{#tanggal}}{{tanggal}}{{/}}{{^tanggal}}${dots}{{/}}`;

const known = tag => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}–{{/}}`;

/** The annex. */
export const annex = () => [
  when("ttd.iku", head("{{jabatanTanpaStatus | kapital}}", `{{#nomor}}{{nomor}}{{/}}{{^nomor}}${dots}{{/}}`, `{{#tanggal}}{{tanggal}}{{/}}{{^tanggal}}${dots}{{/}}`)),
  without("ttd.iku", head("KEPALA {{instansi.namaLengkap | kapital}}", dots, dots)),
  form("INDIKATOR KINERJA UTAMA\n{{instansi.namaLengkap | kapital}}", { align: "center", after: 10, next: true, run: { bold: true } }),
  deed(provisions("keputusanIku.profil", [
    ["Instansi", "{{instansi.namaLengkap}}"], ["Tujuan", "{{#tujuan}}{{teks}}{{^terakhir}}; {{/}}{{/}}"],
  ])),
  gap(10),
  when("tabel.iku", grid(of, {
    numbers: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{nomor | gabung}}" }, { head: "Kinerja Utama", width: 3.2, value: "{{sasaran | gabung}}" },
      { head: "Indikator Kinerja Utama", width: 3.5, value: "{{indikator}}" }, { head: "Formulasi", width: 3.5, value: "{{#definisi}}{{definisi}}{{#rumus}} {{/}}{{/}}{{#rumus}}{{rumus}}{{/}}" },
      { head: "Sumber Data", width: 2.4, value: known("sumberData") }, { head: "Penanggung Jawab", width: 2.7, value: known("penanggungJawab") },
    ],
    rows: [...eachKept("indikator"), signatureRow("ttd.iku", [2, 3, 1], { room: 40, place: "", inset: 300, unnamed: ".".repeat(34) })],
  })),
  gap(),
];
