// The letterhead with the region's emblem at its left, or without one when the data has none.
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { cm, textWidth } from "../lib/look.mjs";
import { p, runs, when, without } from "../lib/text.mjs";
import { emblem } from "./emblem.mjs";

const none = { style: "none", size: 0, color: "auto" };

/** Borders of a table that has none. */
export const noBorders = { top: none, left: none, bottom: none, right: none, insideHorizontal: none, insideVertical: none };

const line = (text, format) => new Paragraph({ style: "LKjIPKop", children: runs(text, format) });

const contact = "{{instansi.alamat}}{{#instansi.telepon}}, Telepon {{instansi.telepon}}{{/}}{{#instansi.kodePos}}, Kode Pos {{instansi.kodePos}}{{/}}";

const text = () => [
  line("{{daerah.pemerintah | kapital}}", { bold: true, size: 26 }),
  line("{{instansi.nama | kapital}}", { bold: true, size: 32 }),
  ...when("instansi.alamat", line(contact, { size: 18 })),
  ...when("instansi.surel", line("Surel: {{instansi.surel}}", { size: 18 })),
  ...when("instansi.laman", line("Laman: {{instansi.laman}}", { size: 18 })),
];

const side = cm(2.4);

const withEmblem = (width, text) => new Table({
  layout: TableLayoutType.FIXED, width: { size: width, type: WidthType.DXA }, columnWidths: [side, width - 2 * side, side], borders: noBorders,
  rows: [new TableRow({
    cantSplit: true,
    children: [
      new TableCell({ width: { size: side, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [p([emblem(62)], { style: "LKjIPKop" })] }),
      new TableCell({ width: { size: width - 2 * side, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: text }),
      new TableCell({ width: { size: side, type: WidthType.DXA }, children: [p("", { style: "LKjIPKop" })] }),
    ],
  })],
});

const rule = () => new Paragraph({
  style: "LKjIPJarak", border: { top: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 1, color: "auto" } }, spacing: { before: 80, after: 160 }, children: [],
});

/** A line of a letterhead. */
export const headLine = line;

/** The letterhead of the agency, or of the office whose lines are given; newPage: it begins a page; landscape: it is as wide as a landscape page. */
export const letterhead = (of, { newPage = false, landscape = false, lines = text } = {}) => [
  ...(newPage ? [p("", { style: "LKjIPPemisah", newPage: true })] : []),
  ...when("daerah.lambang", withEmblem(textWidth(of, landscape), lines())),
  ...without("daerah.lambang", lines()),
  rule(),
];
