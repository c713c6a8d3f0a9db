// How a template looks; every house style overrides what it needs.

export const cm = value => Math.round(value * 567);

const usual = {
  font: "Arial",
  headingFont: null,
  size: 11,
  tableSize: 9,
  line: 1.3,
  justify: true,
  firstLine: cm(1),
  after: 5,
  shade: "DEEAF6",
  totalShade: "F2F2F2",
  ink: "000000",
  accent: "1F3864",
  ruleColor: "000000",
  page: { width: cm(21), height: cm(29.7), top: cm(3), right: cm(2.5), bottom: cm(2.5), left: cm(3) },
  landscape: { top: cm(3), right: cm(2.5), bottom: cm(2.5), left: cm(2.5) },
  coverFrame: false,
  header: "{{laporan.judul}} Tahun {{laporan.tahun}}",
  footer: "{{instansi.namaLengkap}}",
  // Number text, format and look of heading 1 to 4; %1 of the first level is a sequence, so that the levels below count in Arabic numerals.
  headings: [
    { number: "BAB %1", format: "upperRoman", size: 14, align: "center", capitals: true, breakAfterNumber: true, newPage: true },
    { number: "%1.%2", format: "decimal", size: 12, hanging: cm(1.1) },
    { number: "%1.%2.%3", format: "decimal", size: 11, hanging: cm(1.4) },
    { number: "%4.", format: "lowerLetter", size: 11, hanging: cm(0.8) },
  ],
  // Further levels that count below the headings: { style, name, number ("%5."), format, left, hanging, next, bold }.
  levels: [],
  appendix: { number: "LAMPIRAN %1", format: "decimal", size: 12, align: "center", capitals: true, breakAfterNumber: true, newPage: true },
  caption: { number: "chapter", between: ".", align: "center", bold: true },
  // What stands below a photograph of a narrative.
  photoCaption: { italic: true },
  lists: { numbered: "%1.", lettered: "%1.", verses: "(%1)", bulleted: "–", indent: cm(0.9) },
};

/** The look of a template: what is given over what is usual. */
export const look = (own = {}) => ({
  ...usual, ...own,
  page: { ...usual.page, ...own.page },
  landscape: { ...usual.landscape, ...own.landscape },
  appendix: { ...usual.appendix, ...own.appendix },
  caption: { ...usual.caption, ...own.caption },
  lists: { ...usual.lists, ...own.lists },
  headings: usual.headings.map((heading, level) => ({ ...heading, ...own.headings?.[level] })),
});

/** The width between the margins. */
export const textWidth = (of, landscape = false) => landscape
  ? of.page.height - of.landscape.left - of.landscape.right
  : of.page.width - of.page.left - of.page.right;
