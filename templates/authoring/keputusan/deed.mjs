// The body of the decree: why, on what law, and what is laid down, each with its label on the left.
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { noBorders } from "../kop/letterhead.mjs";
import { cm, textWidth } from "../lib/look.mjs";
import { p, runs } from "../lib/text.mjs";
import { of } from "./look.mjs";

const widths = [cm(3.4), cm(0.4), textWidth(of) - cm(3.8)];

const hanging = { left: cm(0.8), hanging: cm(0.8) };

// Looser than a cell, tighter than running text.
const piece = (text, options = {}) => new Paragraph({ style: "LKjIPForm", spacing: { after: 50, line: 270 }, children: runs(text), ...options });

const cell = (children, at) => new TableCell({
  width: { size: widths[at], type: WidthType.DXA }, margins: { marginUnitType: WidthType.DXA, left: at === 2 ? 60 : 0, right: 0 }, children,
});

const row = (label, colon, pieces) => new TableRow({ cantSplit: true, children: [cell([piece(label, { alignment: "left" })], 0), cell([piece(colon)], 1), cell(pieces, 2)] });

/** Points under one label, a row each; while the data has none, the usual ones. */
export const points = (label, name, usual) => [
  row(`{{#${name}}}{{#pertama}}${label}{{/}}`, "{{#pertama}}:{{/}}", [piece("{{#tanda}}{{tanda}}\t{{/}}{{teks}}{{/}}", { indent: hanging })]),
  ...usual.map(([mark, text], at) => row(`{{^${name}}}${at === 0 ? label : ""}`, at === 0 ? ":" : "", [piece(`${mark}\t${text}{{/}}`, { indent: hanging })])),
];

const provision = (open, close, keepNext) => row(`${open}{{sebutan}}`, ":", [
  p("{{#isi}}"), piece("{{isi}}", { keepNext }), p("{{/}}"),
  p("{{#butir}}"), piece("{{#tanda}}{{tanda}}\t{{/}}{{teks}}", { indent: hanging, keepNext }), p("{{/}}"), piece(close),
]);

const usualProvision = (name, [label, text, ...items], keepNext) => row(`{{^${name}}}${label}`, ":", [
  piece(text + (items.length ? "" : "{{/}}"), { keepNext }),
  ...items.map(([mark, item], at) => piece(`${mark}\t${item}${at === items.length - 1 ? "{{/}}" : ""}`, { indent: hanging, keepNext })),
]);

/** Labels with a sentence and points below it, a row each; the last one stays with what follows. */
export const provisions = (name, usual) => [
  provision(`{{#${name}}}{{^terakhir}}`, "{{/}}", false), provision("{{#terakhir}}", "{{/}}{{/}}", true),
  ...usual.map((one, at) => usualProvision(name, one, at === usual.length - 1)),
];

/** The signature below the provisions, as the last row. */
export const signedBelow = pieces => new TableRow({
  cantSplit: true, children: [new TableCell({ columnSpan: 3, width: { size: textWidth(of), type: WidthType.DXA }, children: pieces.flat(Infinity) })],
});

/** One label with its sentence. */
export const line = (label, text) => row(label, ":", [piece(text)]);

/** The rows as a table without rules. */
export const deed = rows => new Table({ layout: TableLayoutType.FIXED, width: { size: textWidth(of), type: WidthType.DXA }, columnWidths: widths, borders: noBorders, rows: rows.flat() });
