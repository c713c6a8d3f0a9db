// The letterhead (kop) of an agency, as text with a double rule; agencies put their emblem beside it.
import { BorderStyle, Paragraph } from "docx";
import { p, runs, when } from "./text.mjs";

const rule = () => new Paragraph({ style: "LKjIPJarak", border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 1, color: "auto" } }, children: [], spacing: { before: 60, after: 160 } });

/** The letterhead. */
export const letterhead = () => [
  p("{{daerah.pemerintah | kapital}}", { style: "LKjIPKop", run: { bold: true, size: 26 } }),
  p("{{instansi.nama | kapital}}", { style: "LKjIPKop", run: { bold: true, size: 32 } }),
  ...when("instansi.alamat", new Paragraph({ style: "LKjIPKop", children: runs("{{instansi.alamat}}{{#instansi.telepon}}, Telepon {{instansi.telepon}}{{/}}{{#instansi.kodePos}}, Kode Pos {{instansi.kodePos}}{{/}}", { size: 18 }) })),
  p("{{#instansi.surel}}Surel: {{instansi.surel}}{{/}}{{#instansi.laman}}   Laman: {{instansi.laman}}{{/}}", { style: "LKjIPKop", run: { size: 18 } }),
  rule(),
];
