// The look of the Jember report: chapters with Roman numerals, parts A, B, B.1, captions on lines of their own.
import { cm, look } from "../lib/look.mjs";

export const of = look({
  font: "Times New Roman",
  size: 12,
  tableSize: 10,
  line: 1.35,
  shade: "D9D9D9",
  ruleColor: "000000",
  page: { top: cm(2.5), right: cm(2.5), bottom: cm(2.5), left: cm(3) },
  landscape: { top: cm(1.8), right: cm(2), bottom: cm(1.9), left: cm(2) },
  header: "",
  footer: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  headings: [
    { size: 14 },
    { number: "%2.", format: "upperLetter", size: 12, hanging: cm(0.9), capitals: true },
    { number: "%2.%3", format: "decimal", size: 12, hanging: cm(1.1), capitals: true },
    { size: 12 },
  ],
  appendix: { number: "Lampiran %1.", size: 11, align: "left", capitals: false, breakAfterNumber: false },
  caption: { lines: true },
  lists: { bulleted: "-" },
});
