// Table of contents and list of tables on one page.
import { Paragraph } from "docx";
import { contents } from "../lib/contents.mjs";
import { fieldRuns } from "../lib/fields.mjs";
import { p } from "../lib/text.mjs";
import { accent } from "./look.mjs";

const title = text => p(text, { style: "LKjIPSubjudul", align: "center", before: 22, after: 10, run: { size: 26, color: accent } });

/** The lists. */
export const lists = () => [
  contents(2), title("DAFTAR TABEL"), new Paragraph({ style: "LKjIPJarak", children: fieldRuns('TOC \\h \\z \\c "Tabel"') }),
];
