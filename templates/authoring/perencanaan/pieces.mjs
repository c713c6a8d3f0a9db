// Pieces that the planning documents share.
import { letterhead } from "../kop/letterhead.mjs";
import { signature, signatureRow } from "../lib/signatures.mjs";
import { p, when, without } from "../lib/text.mjs";

/** The letterhead with the title of the document below it. */
export const opening = (of, title) => [
  letterhead(of, { landscape: true }),
  p(title, { style: "LKjIPForm", align: "center", next: true, before: 2, after: 10, run: { bold: true, size: 26 } }),
];

/** The title of a part. */
export const part = (text, before = 8) => p(text, { style: "LKjIPForm", align: "left", next: true, before, after: 5, run: { bold: true } });

/** A note below a table. */
export const note = (text, options = {}) => p(text, { style: "LKjIPSumber", ...options });

const dots = ".".repeat(34);

/** Where and when, the day to be written by hand; year is a tag. */
export const openDate = year => `{{daerah.tempat}}, .................... {{${year}}}`;

const dated = year => `{{#tanggal}}{{#tempat}}{{tempat}}{{/}}{{^tempat}}{{daerah.tempat}}{{/}}, {{tanggal}}{{/}}{{^tanggal}}${openDate(year)}{{/}}`;

// Who signs: the one named for the document; else the head of the agency, who signs the agreement or the report.
const heads = ["perjanjianBerlaku.pihakPertama", "ttd.laporan"];

/** The signature as the last row of a table, spans as in signatureRow; own is the signing of the document, if it has one; inset as in signatureRow. */
export const signedRow = (year, spans, own, inset = 300) => {
  const row = (name, place, before) => ({ ...signatureRow(name, spans, { room: 34, place, unnamed: dots, inset }), open: [...before.map(other => `^${other}`), name], close: before.length + 1 });
  return [
    ...(own ? [row(own, dated(year), [])] : []),
    ...heads.map((name, at) => row(name, openDate(year), [...(own ? [own] : []), ...heads.slice(0, at)])),
  ];
};

/** The same below the text. */
export const signedBelow = (of, year, own, left = 10400) => {
  const block = (name, place) => signature(of, name, { left, room: 34, place, unnamed: dots });
  const others = [block(heads[0], openDate(year)), without(heads[0], block(heads[1], openDate(year)))];
  return own ? [block(own, dated(year)), without(own, others)] : others;
};
