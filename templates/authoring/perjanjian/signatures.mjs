// The signatures of both parties side by side, the second on the left, with the place for the date above the first.
import { held } from "../lib/signatures.mjs";
import { plain } from "../lib/tables.mjs";
import { p } from "../lib/text.mjs";
import { of } from "./look.mjs";

const dots = ".".repeat(34);

const place = "{{#tempat}}{{tempat}}{{/}}{{^tempat}}{{daerah.tempat}}{{/}}, {{#tanggal}}{{tanggal}}{{/}}{{^tanggal}}.................... {{tahun}}{{/}}";

const position = name => `{{#${name}.status}}{{${name}.status}} {{/}}{{#${name}.jabatanTanpaStatus}}{{${name}.jabatanTanpaStatus | kapital}}{{/}}`;
const person = name => `{{#${name}.nama}}**{{${name}.nama}}**{{/}}{{^${name}.nama}}${dots}{{/}}`;
const rank = name => `{{#${name}.adaPangkat}}{{${name}.pangkat}}{{/}}\v{{#${name}.adaNip}}NIP {{${name}.nip}}{{/}}`;

/** The signatures; they stay together and with the paragraph or row before. */
export const sign = () => [
  p("", { style: "LKjIPJarak", after: 10, next: true }),
  plain(of, [7, 9], [
    ["", place], ["PIHAK KEDUA", "PIHAK PERTAMA"], ["pihakKedua", "pihakPertama"].map(name => [held(`${position(name)}\n\n\n`, 385)]),
    [person("pihakKedua"), person("pihakPertama")], [rank("pihakKedua"), rank("pihakPertama")],
  ], { style: "LKjIPTandaTangan", align: "center", tight: true }),
];
