// What this house style does in its own way: titles of tables without number, items with typed numbers, signature blocks.
import { textWidth } from "../lib/look.mjs";
import { table } from "../lib/tables.mjs";
import { gap, p, when } from "../lib/text.mjs";
import { afterSignature } from "../lib/verification.mjs";

/** A table under a title without number, inside its condition. */
export const titled = (of, { when: name, title, ...options }) =>
  when(name, ...title.split("\n").map((line, at, all) => p(line, { style: "Caption", before: at ? 0 : undefined, after: at < all.length - 1 ? 0 : undefined })), table(of, options));

/** An item whose number the tags write, so that each list begins anew; level 1 stands at the margin. */
export const numbered = (number, text, level = 1) => p(`${number}\t${text}`, {
  after: 3, indent: { left: 510 * level, hanging: 510, firstLine: undefined }, tabs: [{ type: "left", position: 510 * level }],
});

/** A paragraph without indent of its first line. */
export const flat = (text, options = {}) => p(text, { indent: { firstLine: 0 }, ...options });

/** The block of a signing on the right half; what is not known leaves no line. */
export const signature = (of, name, left = Math.round(textWidth(of) * 0.45), sealed = false) => {
  const line = (text, options = {}) => p(text, { style: "LKjIPTandaTangan", align: "left", indent: { left, firstLine: 0 }, ...options });
  return when(name,
    gap(20, { next: true }),
    ...when("tanggal", line("{{tempat}}, {{tanggal}}")),
    line("{{jabatan | kapital}}", { run: { bold: true }, after: 60 }),
    ...when("nama", line("{{nama}}", { run: { bold: true, underline: {} } })),
    ...when("pangkat", line("{{pangkat}}")),
    ...when("adaNip", line("NIP. {{nip}}")),
    ...afterSignature(sealed));
};
