// Signature blocks; all their lines stay together with what stands before.
import { textWidth } from "./look.mjs";
import { p, when } from "./text.mjs";

const line = (text, left, options = {}) => p(text, { style: "LKjIPTandaTangan", indent: { left, firstLine: 0 }, ...options });

/** The block of a signing (ttd.kataPengantar, ttd.laporan, ...), on the right half. */
export const signature = (of, name, { left = Math.round(textWidth(of) * 0.48), room = 54, place = "{{tempat}}, {{tanggal}}" } = {}) => when(name,
  line(place, left, { before: 18 }),
  line("{{jabatan | kapital}}", left, { run: { bold: true }, after: room }),
  line("{{nama}}", left, { run: { bold: true, underline: {} } }),
  ...when("pangkat", line("{{pangkat}}", left)),
  ...when("adaNip", line("NIP {{nip}}", left)),
  p("", { style: "LKjIPJarak" }));

/** The lines of one party of an agreement, centred, for a cell of a layout table. */
export const party = (label, name, position = "jabatan") =>
  `${label}\v{{${name}.${position} | kapital}}\v\v\v\v**{{${name}.nama}}**\v{{#${name}.pangkat}}{{${name}.pangkat}}{{/}}\v{{#${name}.adaNip}}NIP {{${name}.nip}}{{/}}`;
