// The look of the quarterly report: parts with Roman numerals on running pages, captions in one count.
import { cm, look } from "../lib/look.mjs";

/** The colour of the cover, of headings and of the figures that stand out. */
export const accent = "1F3864";

/** Place and date of a signing; the date is left open where it is not known yet. */
export const placeAndDate = "{{#tempat}}{{tempat}}, {{/}}{{#tanggal}}{{tanggal}}{{/}}{{^tanggal}}.................... {{laporan.tahunData}}{{/}}";

/** The look. */
export const of = look({
  font: "Arial",
  size: 11,
  tableSize: 10,
  line: 1.3,
  firstLine: 0,
  after: 6,
  shade: "D9E2F3",
  totalShade: "EDF1F9",
  ruleColor: "8496B0",
  page: { top: cm(2.5), right: cm(2.3), bottom: cm(2.3), left: cm(2.7) },
  landscape: { top: cm(2.3), right: cm(2), bottom: cm(2), left: cm(2) },
  header: "{{laporan.judul}}{{#triwulan}} – Triwulan {{romawi}}{{/}} Tahun {{laporan.tahunData}}",
  headings: [
    { number: "%1.", size: 13, align: "left", capitals: true, breakAfterNumber: false, newPage: false, color: accent },
    { number: "%2.", format: "upperLetter", size: 11, hanging: cm(0.9), color: accent },
    { number: "%3)", format: "decimal", size: 11, hanging: cm(0.9) },
    {},
  ],
  caption: { number: "document", align: "left", size: 9.5 },
});
