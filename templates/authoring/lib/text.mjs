// Paragraphs: text with tags, headings, narrative blocks, and the conditions and loops around them.
import { AlignmentType, Paragraph, SimpleField, TextRun } from "docx";

const run = (text, format) => new TextRun({ text, ...format });

/** Runs of a text; **bold** and line breaks (\n) are understood. */
export const runs = (text, format = {}) => text.split("\n").flatMap((line, at) => [
  ...(at > 0 ? [new TextRun({ ...format, break: 1 })] : []),
  ...line.split("**").map((piece, odd) => piece === "" ? null : run(piece, odd % 2 ? { ...format, bold: true } : format)).filter(Boolean),
]);

/** A paragraph. Options: style (id), align, next (keep with next), before, after (points), indent {left, hanging, firstLine}, newPage, run {...}. */
export const p = (text, { style = "LKjIPParagraf", align, next, before, after, indent, newPage, run: format, tabs } = {}) => new Paragraph({
  style, alignment: align ? AlignmentType[align.toUpperCase()] : undefined, keepNext: next, pageBreakBefore: newPage,
  spacing: before === undefined && after === undefined ? undefined : { before: before === undefined ? undefined : before * 20, after: after === undefined ? undefined : after * 20 },
  indent, tabStops: tabs, children: typeof text === "string" ? runs(text, format) : text,
});

/** A paragraph that leads into a list or table and stays with it. */
export const lead = text => p(text, { style: "LKjIPPengantarDaftar" });

/** An item of a list: kind Angka, Huruf, Butir or Ayat. */
export const item = (text, kind = "Angka") => p(text, { style: `LKjIPDaftar${kind}` });

/** A run-in sub-heading without number. */
export const sub = text => p(text, { style: "LKjIPSubjudul" });

/** A spacer of a line, where two tables would touch. */
export const gap = (points = 12) => p("", { style: "LKjIPJarak", after: points - 8 });

const broken = text => [new TextRun({ break: 1 }), ...runs(text)];

/** A heading of level 1 to 4. The first level counts the chapter for the captions. */
export const heading = (of, level, text) => new Paragraph({
  style: `Heading${level}`,
  children: level === 1
    ? [...(of.headings[0].breakAfterNumber && of.headings[0].number !== null ? broken(text) : runs(text)), new SimpleField("SEQ Bab \\h")]
    : runs(text),
});

/** A title before the first chapter: in the table of contents, or out of it. */
export const front = (text, listed = true) => p(text, { style: listed ? "LKjIPJudulDepan" : "LKjIPJudulDaftar" });

/** The title of an appendix. */
export const appendix = (of, text) => new Paragraph({ style: "LKjIPLampiran", children: of.appendix.breakAfterNumber ? broken(text) : [run(" "), ...runs(text)] });

/** The pieces, printed when the value is there, or once for each item of a list. */
export const when = (name, ...pieces) => [p(`{{#${name}}}`), ...pieces.flat(Infinity), p("{{/}}")];

/** The pieces, printed when the value is missing or the list empty. */
export const without = (name, ...pieces) => [p(`{{^${name}}}`), ...pieces.flat(Infinity), p("{{/}}")];

/** A narrative block or analysis that is printed when it has text, with what stands before it. */
export const block = (name, ...before) => when(name, ...before, p(`{{@${name}}}`));

/** The narrative of a section (see NarrativeSections), with its heading. */
export const narrative = (tag, ...before) => block(`narasi.${tag}`, ...before);
