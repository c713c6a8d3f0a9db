// Paragraphs: text with tags, headings, narrative blocks, and the conditions and loops around them.
import { AlignmentType, Paragraph, SimpleField, Tab, TextRun } from "docx";

const run = (text, format) => new TextRun({ text, ...format });

/** Runs of a text; **bold**, tabs and line breaks (\n) are understood. */
export const runs = (text, format = {}) => text.split("\n").flatMap((line, at) => [
  ...(at > 0 ? [new TextRun({ ...format, break: 1 })] : []),
  ...line.split("**").flatMap((piece, odd) => piece.split("\t").flatMap((part, tab) => [
    ...(tab > 0 ? [new TextRun({ ...format, children: [new Tab()] })] : []),
    ...(part === "" ? [] : [run(part, odd % 2 ? { ...format, bold: true } : format)]),
  ])),
]);

/** A paragraph. Options: style (id), align, next (keep with next), before, after (points), indent {left, hanging, firstLine}, newPage, border, run {...}. */
export const p = (text, { style = "LKjIPParagraf", align, next, before, after, indent, newPage, border, run: format, tabs } = {}) => new Paragraph({
  style, border, alignment: align ? AlignmentType[align.toUpperCase()] : undefined, keepNext: next, pageBreakBefore: newPage,
  spacing: before === undefined && after === undefined ? undefined : { before: before === undefined ? undefined : before * 20, after: after === undefined ? undefined : after * 20 },
  indent, tabStops: tabs, children: typeof text === "string" ? runs(text, format) : text,
});

/** A paragraph that leads into a list or table and stays with it. */
export const lead = text => p(text, { style: "LKjIPPengantarDaftar" });

const marks = { Angka: "{{no}}.", Huruf: "{{no | huruf}}.", Ayat: "({{no}})", Butir: "–" };

/** An item of a list inside a loop: kind Angka, Huruf, Ayat or Butir; depth 1 stands in an item. The mark counts within its loop. */
export const item = (text, kind = "Angka", depth = 0) => p(`${marks[kind]}\t${text}`, { style: depth > 0 ? "LKjIPButirDalam" : "LKjIPButir" });

/** A run-in sub-heading without number. */
export const sub = text => p(text, { style: "LKjIPSubjudul" });

/** Room below a table, or where two tables would touch. It has no height of its own: at the foot of a page it vanishes. */
export const gap = (points = 8, options = {}) => p("", { style: "LKjIPJarak", after: points - 1, ...options });

const broken = text => [new TextRun({ break: 1 }), ...runs(text)];

const formats = { upperRoman: "ROMAN", lowerRoman: "roman", upperLetter: "ALPHABETIC", decimal: "ARABIC" };

// The chapter's number is a sequence, which the captions repeat in Arabic numerals.
const chapter = (look, text) => {
  if (look.number === null) return [...runs(text), new SimpleField("SEQ Bab \\h")];
  const [before, after] = look.number.split("%1");
  return [...runs(before), new SimpleField(`SEQ Bab \\* ${formats[look.format]}`, "I"), ...runs(after), ...(look.breakAfterNumber ? broken(text) : [run(" "), ...runs(text)])];
};

/** A heading of level 1 to 4. The first level counts the chapter for the captions. */
export const heading = (of, level, text) => new Paragraph({
  style: `Heading${level}`,
  children: level === 1 ? chapter(of.headings[0], text) : runs(text),
});

/** A title before the first chapter: in the table of contents, or out of it; on a page of its own, or below what stands before. */
export const front = (text, listed = true, below = false) => p(text, { style: below ? "LKjIPJudulBawah" : listed ? "LKjIPJudulDepan" : "LKjIPJudulDaftar" });

/** The title of an appendix. */
export const appendix = (of, text) => new Paragraph({ style: "LKjIPLampiran", children: of.appendix.breakAfterNumber ? broken(text) : [run(" "), ...runs(text)] });

/** The pieces, printed when the value is there, or once for each item of a list. */
export const when = (name, ...pieces) => [p(`{{#${name}}}`), ...pieces.flat(Infinity), p("{{/}}")];

/** The pieces, printed when the value is missing or the list empty. */
export const without = (name, ...pieces) => [p(`{{^${name}}}`), ...pieces.flat(Infinity), p("{{/}}")];

/** A narrative block or analysis that is printed when it has text, with what stands before it. */
export const block = (name, ...before) => when(name, ...before, p(`{{@${name}}}`));

/** The same, whose last paragraph stays with what follows, such as a signature. */
export const keptBlock = (name, ...before) => when(name, ...before, p(`{{@${name}}}`, { next: true }));

/** The narrative of a section (see NarrativeSections), with its heading. */
export const narrative = (tag, ...before) => block(`narasi.${tag}`, ...before);

/** The same, whose last paragraph stays with what follows. */
export const keptNarrative = (tag, ...before) => keptBlock(`narasi.${tag}`, ...before);
