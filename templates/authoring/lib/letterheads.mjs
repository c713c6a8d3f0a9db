// The letterhead (kop) of an agency: the emblem beside its name and address, over a double rule.
import { BorderStyle, Paragraph } from "docx";
import { address } from "./covers.mjs";
import { emblemRun } from "./emblem.mjs";
import { textWidth } from "./look.mjs";
import { plain } from "./tables.mjs";
import { gap, p, runs, when, without } from "./text.mjs";

const rule = () => gap(9, { border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 1, color: "auto" } } });

const name = (text, size) => p(text, { style: "LKjIPKop", run: { bold: true, size: size * 2 } });
const small = text => new Paragraph({ style: "LKjIPKop", children: runs(text, { size: 18 }) });

/** The letterhead. */
export const letterhead = (of, landscape = false) => [
  plain(of, [2.2, 13], [[
    [new Paragraph({ style: "LKjIPKop", children: [emblemRun(58)] })],
    [
      name("{{daerah.pemerintah | kapital}}", 13), name("{{instansi.nama | kapital}}", 16),
      ...when("instansi.alamat", small(address)),
      ...when("instansi.surel", small("Surel: {{instansi.surel}}{{#instansi.laman}}, Laman: {{instansi.laman}}{{/}}")),
      ...without("instansi.surel", ...when("instansi.laman", small("Laman: {{instansi.laman}}"))),
    ],
  ]], { width: textWidth(of, landscape), middle: true }),
  rule(),
];
