// What both documents of the review have: letterhead of the inspectorate, name of the report, place and date.
import { headLine, letterhead } from "../kop/letterhead.mjs";
import { p, when } from "../lib/text.mjs";
import { of } from "./look.mjs";

/** A paragraph of the letter. */
export const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });

/** A heading within the letter. */
export const title = (text, options = {}) => form(text, { align: "left", next: true, before: 10, after: 4, run: { bold: true }, ...options });

/** What the data does not name is filled in by hand. */
export const known = (tag, length = 30) => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}${".".repeat(length)}{{/}}`;

/** The reviewed report in running text. */
export const reviewed = "{{reviu.laporan}}";

/** Place and date. */
export const dated = `{{daerah.tempat}}, ${known("reviu.tanggal", 24)}`;

/** The letterhead of the inspectorate. */
export const head = () => letterhead(of, {
  lines: () => [
    headLine("{{daerah.pemerintah | kapital}}", { bold: true, size: 26 }),
    headLine("{{reviu.inspektorat | kapital}}", { bold: true, size: 32 }),
    ...when("reviu.alamat", headLine("{{reviu.alamat}}", { size: 18 })),
  ],
});
