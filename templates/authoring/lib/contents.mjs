// Table of contents and lists of tables and figures, as fields that the engine fills and Word updates.
import { Paragraph } from "docx";
import { fieldRuns } from "./fields.mjs";
import { front } from "./text.mjs";

const list = code => new Paragraph({ style: "LKjIPJarak", children: fieldRuns(code) });

/** The table of contents, headings of level 1 to `levels`. */
export const contents = (levels = 3, title = "DAFTAR ISI", listed = false) => [front(title, listed), list(`TOC \\o "1-${levels}" \\h \\z \\u`)];

/** The list of tables (or figures); below puts it under what stands before, on the same page. */
export const listOf = (label, title, below = false) => [front(title, true, below), list(`TOC \\h \\z \\c "${label}"`)];
