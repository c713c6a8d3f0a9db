// The house style of Dinas Tenaga Kerja Kabupaten Blitar: its look, and the pieces that only its report has.
import { cm, look, textWidth } from "../lib/look.mjs";
import { grid, table as usualTable } from "../lib/tables.mjs";
import { caption } from "../lib/captions.mjs";
import { block, gap, p, when, without } from "../lib/text.mjs";
import { afterSignature } from "../lib/verification.mjs";

/** The look: captions of two lines ("Tabel 2. 1"), chapters on two lines, lists that count anew below each heading. */
export const house = () => look({
  size: 11.5, tableSize: 9.5, line: 1.5, shade: "D9D9D9", totalShade: "FFFFFF", ruleColor: "000000",
  page: { left: cm(3.5), right: cm(2.5), top: cm(3), bottom: cm(2.5) },
  header: null, footer: "",
  headings: [{}, { hanging: cm(1.1) }, { size: 11.5, hanging: cm(1.5) }, {}],
  levels: [
    { style: "LKjIPSubjudul", name: "LKjIP Subjudul", number: "%5.", format: "decimal", left: cm(0.9), hanging: cm(0.9), next: true, bold: true },
  ],
  caption: { between: ". ", lines: true },
  appendix: { number: "", format: "none", breakAfterNumber: false },
});

/** A bold line with a mark that counts in its loop: "{{no}}." or "{{no | huruf}}.". */
export const marked = (mark, text) => p(`${mark}\t${text}`, { style: "LKjIPButir", align: "left", next: true, run: { bold: true } });

/** A paragraph without indent. */
export const flush = (text, options = {}) => p(text, { indent: { firstLine: 0 }, ...options });

const under = (name, otherwise) => [
  ...when(name, p(`Sumber : {{${name}}}`, { style: "LKjIPSumber" })),
  ...without(name, otherwise ? p(`Sumber : ${otherwise}`, { style: "LKjIPSumber" }) : gap(14)),
];

/** The source that stands under a table of the agency's own figures. */
export const own = "{{instansi.namaLengkap}}, {{laporan.tahunData}}";

const plainNumbers = columns => columns.map((column, at) => ({ number: String(at + 1), ...column }));

/** A table of the house: column numbers without brackets, the source under it; otherwise is the source when the data has none. */
export const table = (of, { when: name, columns, source = "sumber", otherwise, ...rest }) => {
  const pieces = [
    ...usualTable(of, { ...rest, columns: plainNumbers(columns), source: false }).slice(0, -1),
    ...(source ? under(source, otherwise) : [gap(14)]),
  ];
  return name ? when(name, ...pieces) : pieces;
};

const kinds = ["capaian", "tahunLalu", "renstra", "nasional", "penyebab", "kendala", "solusi", "tindakLanjut", "program"];

/** All analyses of the item that is open. */
export const everything = () => kinds.map(kind => block(`analisis.${kind}`));

/** The typed analyses of some kinds, which carry their own headings: goals' indicators first, then objectives with their indicators. */
export const analyses = (...chosen) => {
  const texts = () => chosen.map(kind => block(`analisis.${kind}`));
  return [...when("tujuan", ...when("indikator", texts())), ...when("sasaran", texts(), ...when("indikator", texts()))];
};

const line = (text, left, options = {}) => p(text, { style: "LKjIPTandaTangan", indent: { left, firstLine: 0 }, ...options });

/** A block of signing: place and date, position in capitals with its status as written, name, rank, NIP. */
export const signature = (of, name, left = Math.round(textWidth(of) * 0.38), sealed = false) => when(name,
  line("{{tempat}}, {{tanggal}}", left, { before: 18 }),
  line("{{#status}}{{status}} {{/}}{{jabatanTanpaStatus | kapital}}", left, { run: { bold: true }, after: 60 }),
  line("{{nama}}", left, { run: { bold: true, underline: {} } }),
  ...when("pangkat", line("{{pangkat}}", left)),
  ...when("adaNip", line("NIP. {{nip}}", left)),
  ...afterSignature(sealed));

export { caption, grid };
