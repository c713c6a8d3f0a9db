// Table of contents and lists of tables and figures, as fields that the engine fills and Word updates.
import { Paragraph } from "docx";
import { fieldRuns } from "./fields.mjs";
import { front, when, without } from "./text.mjs";

const list = code => new Paragraph({ style: "LKjIPJarak", children: fieldRuns(code) });

/** The table of contents, headings of level 1 to `levels`. */
export const contents = (levels = 3, title = "DAFTAR ISI", listed = false) => [front(title, listed), list(`TOC \\o "1-${levels}" \\h \\z \\u`)];

/** The list of tables (or figures); below puts it under what stands before, on the same page. */
export const listOf = (label, title, below = false) => [front(title, true, below), list(`TOC \\h \\z \\c "${label}"`)];

/** The list of figures, where there is one: a photo, or one of these charts. */
export const listOfFigures = (title, charts) => first(["ada.gambar", ...charts.map(chart => `grafik.${chart}`)], () => listOf("Gambar", title, true));

// The pieces where the first of these values is there, or else the second, and so on.
const first = ([name, ...more], pieces) => [...when(name, pieces()), ...(more.length > 0 ? without(name, first(more, pieces)) : [])];
