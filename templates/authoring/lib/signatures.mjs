// Signature blocks; all their lines stay together with what stands before.
import { textWidth } from "./look.mjs";
import { plain } from "./tables.mjs";
import { gap, p, when, without } from "./text.mjs";
import { afterSignature } from "./verification.mjs";

const line = (text, left, options = {}) => p(text, { style: "LKjIPTandaTangan", indent: { left, firstLine: 0 }, ...options });

// "Plt. KEPALA DINAS ...": what stands before a position keeps its small letters.
const position = (of = "") => `{{#${of}status}}{{${of}status}} {{/}}{{${of}jabatanTanpaStatus | kapital}}`;

const usualPlace = "{{#tanggal}}{{#tempat}}{{tempat}}, {{/}}{{tanggal}}{{/}}";

const signed = (left, room, unnamed, place, last, inset = 0) => [
  line(place, left),
  line(position(), left, { indent: { left: left + inset, right: inset, firstLine: 0 }, run: { bold: true }, after: room }),
  ...when("nama", line("{{nama}}", left, { run: { bold: true, underline: {} } })),
  ...(unnamed ? without("nama", line(unnamed, left)) : []),
  ...when("pangkat", line("{{pangkat}}", left)),
  ...when("adaNip", line("NIP {{nip}}", left)),
  last,
];

/** The block of a signing (ttd.kataPengantar, ttd.laporan, ...), on the right half; unnamed is what stands where the name is not known; sealed: the box of the verification follows. */
export const signature = (of, name, { left = Math.round(textWidth(of) * 0.45), room = 54, unnamed, place = usualPlace, sealed = false } = {}) => when(name,
  gap(20, { next: true }),
  ...signed(left, room, unnamed, place, afterSignature(sealed)));

/**
 * The same as the last row of a table of several pages, so that it never stands alone on the last one: the spans of the columns before, of
 * the block and after it. The row above must stay with it (eachKept). inset narrows the position, so that its lines break well; unnamed is what stands where the name is not known.
 */
export const signatureRow = (name, [before, block, after], { room = 40, place = usualPlace, inset = 0, unnamed = null } = {}) => ({
  open: [name], close: 1, bare: true,
  cells: [{ text: "", span: before }, { text: [line("", 0), ...signed(0, room, unnamed, place, gap(), inset)], span: block }, { text: "", span: after }],
});

/** The position of a party in a column that is as wide as long names need: narrower, so that its lines break well. */
export const held = (text, inset = 270) => p(text, { style: "LKjIPTandaTangan", align: "center", indent: { left: inset, right: inset, firstLine: 0 } });

/** The signatures of two parties side by side, the second on the left; their names stand on one line. */
export const twoSignatures = (of, left, right, place = "{{#tanggal}}{{tempat}}, {{tanggal}}{{/}}") => {
  return plain(of, [6, 7], [
    ["", place], [left.label, right.label],
    [left, right].map(({ name }) => [held(`${position(`${name}.`)}\n\n\n`)]),
    [`**{{${left.name}.nama}}**`, `**{{${right.name}.nama}}**`],
    [left, right].map(({ name }) => `{{#${name}.adaPangkat}}{{${name}.pangkat}}{{/}}\v{{#${name}.adaNip}}NIP {{${name}.nip}}{{/}}`),
  ], { style: "LKjIPTandaTangan", align: "center", tight: true });
};
