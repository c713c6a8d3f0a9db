// Signature blocks; all their lines stay together with what stands before.
import { textWidth } from "./look.mjs";
import { plain } from "./tables.mjs";
import { p, when } from "./text.mjs";

const line = (text, left, options = {}) => p(text, { style: "LKjIPTandaTangan", indent: { left, firstLine: 0 }, ...options });

/** The block of a signing (ttd.kataPengantar, ttd.laporan, ...), on the right half. */
export const signature = (of, name, { left = Math.round(textWidth(of) * 0.48), room = 54, place = "{{#tanggal}}{{#tempat}}{{tempat}}, {{/}}{{tanggal}}{{/}}" } = {}) => when(name,
  p("", { style: "LKjIPJarak", after: 12, next: true }),
  line(place, left),
  line("{{jabatan | kapital}}", left, { run: { bold: true }, after: room }),
  ...when("nama", line("{{nama}}", left, { run: { bold: true, underline: {} } })),
  ...when("pangkat", line("{{pangkat}}", left)),
  ...when("adaNip", line("NIP {{nip}}", left)),
  p("", { style: "LKjIPJarak" }));

/** The signatures of two parties side by side, the second on the left; their names stand on one line. */
export const twoSignatures = (of, left, right, place = "{{#tanggal}}{{tempat}}, {{tanggal}}{{/}}") => {
  return plain(of, [1, 1], [
    ["", place], [left.label, right.label],
    [`{{${left.name}.jabatan | kapital}}\v\v\v`, `{{${right.name}.jabatan | kapital}}\v\v\v`],
    [`**{{${left.name}.nama}}**`, `**{{${right.name}.nama}}**`],
    [left, right].map(({ name }) => `{{#${name}.adaPangkat}}{{${name}.pangkat}}{{/}}\v{{#${name}.adaNip}}NIP {{${name}.nip}}{{/}}`),
  ], { style: "LKjIPTandaTangan", align: "center" });
};
