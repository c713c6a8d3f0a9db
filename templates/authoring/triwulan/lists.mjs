// Table of contents, list of tables and list of figures on one page.
import { Paragraph } from "docx";
import { contents } from "../lib/contents.mjs";
import { fieldRuns } from "../lib/fields.mjs";
import { p } from "../lib/text.mjs";
import { accent } from "./look.mjs";

const title = text => p(text, { style: "LKjIPSubjudul", align: "center", before: 22, after: 10, run: { size: 26, color: accent } });

const listed = label => new Paragraph({ style: "LKjIPJarak", children: fieldRuns(`TOC \\h \\z \\c "${label}"`) });

/** The lists. */
export const lists = () => [
  contents(2), title("DAFTAR TABEL"), listed("Tabel"), title("DAFTAR GAMBAR"), listed("Gambar"),
];
