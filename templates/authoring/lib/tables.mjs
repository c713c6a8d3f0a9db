// Tables from a list of columns: repeated headers of several levels, numbers of the columns, rows that loop, totals.
import { AlignmentType, BorderStyle, Paragraph, ShadingType, SimpleField, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { caption } from "./captions.mjs";
import { textWidth } from "./look.mjs";
import { gap, p, runs, when, without } from "./text.mjs";

const widths = (columns, total) => {
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const shares = columns.map(column => Math.floor(total * column.width / sum));
  shares[shares.length - 1] += total - shares.reduce((all, share) => all + share, 0);
  return shares;
};

// Percentages stand on the right, a little away from the rule, so that they are compared at a glance.
const sides = { figure: { alignment: AlignmentType.RIGHT, indent: { right: 130 } } };

const lines = (text, style, align, format, next, indent) => (Array.isArray(text) ? [text] : String(text).split("\v").map(line => runs(line, format))).map(children => new Paragraph({
  style, keepNext: next || undefined, children, indent, ...(sides[align] ?? { alignment: align ? AlignmentType[align.toUpperCase()] : undefined }),
}));

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

// A cell of text, runs, or paragraphs; bare: without rules of its own.
const cell = (text, width, { style = "LKjIPSel", align, span = 1, down = 1, fill, bold, middle, next, size, indent, bare } = {}) => new TableCell({
  children: text[0] instanceof Paragraph ? text : lines(text, style, align, { ...(bold ? { bold } : {}), ...(size ? { size: size * 2 } : {}) }, next, indent), columnSpan: span > 1 ? span : undefined, rowSpan: down > 1 ? down : undefined,
  width: { size: width, type: WidthType.DXA }, verticalAlign: middle ? VerticalAlign.CENTER : undefined, borders: bare ? { left: none, bottom: none, right: none } : undefined,
  shading: fill ? { type: ShadingType.CLEAR, color: "auto", fill } : undefined,
});

const groupsOf = column => column.groups ?? (column.group ? [column.group] : []);

const sameGroup = (a, b, level) => groupsOf(b).length > level && groupsOf(a).slice(0, level + 1).join("\n") === groupsOf(b).slice(0, level + 1).join("\n");

// A repeated column: its head and its value stand inside a loop over columns.
const looped = (list, text) => list ? `{{#kolom ${list}}}${text}{{/}}` : text;

const headRows = (of, columns, sizes, small) => {
  const levels = Math.max(...columns.map(column => groupsOf(column).length)) + 1;
  return Array.from({ length: levels }, (_, level) => {
    const cells = [];
    for (let at = 0; at < columns.length;) {
      const own = groupsOf(columns[at]).length;
      let span = 1;
      while (level < own && at + span < columns.length && sameGroup(columns[at], columns[at + span], level)) span++;
      while (level === own && columns[at + span]?.joins) span++;
      const width = sizes.slice(at, at + span).reduce((all, size) => all + size, 0);
      if (level <= own) {
        const text = level < own ? groupsOf(columns[at])[level] : looped(columns[at].heads, columns[at].head);
        cells.push(cell(text, width, { style: small ? "LKjIPKepalaKecil" : "LKjIPKepalaTabel", align: level < own ? columns[at].groupAlign : undefined, size: level === own ? columns[at].headSize : undefined, span, down: level === own ? levels - level : 1, fill: of.shade, middle: true }));
      }
      at += span;
    }
    return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
  });
};

// The columns as their heads count them: one that joins belongs to the one before it.
const joined = (columns, sizes) => columns.reduce((all, column, at) => {
  const last = all.at(-1);
  if (column.joins) Object.assign(last, { width: last.width + sizes[at], span: last.span + 1 });
  else all.push({ column, width: sizes[at], span: 1 });
  return all;
}, []);

// The number of a column as a field, where repeated columns count on.
const counted = ({ counter, heads, around = ["", ""] }, at) => counter && [...runs((heads ? `{{#kolom ${heads}}}` : "") + around[0]), new SimpleField(counter, String(at + 1)), ...runs(around[1] + (heads ? "{{/}}" : ""))];

// Where a column may be left out, the numbers are counted, so that none is skipped.
const numbered = columns => columns.every(column => !column.heads || column.counter || column.number) ? columns
  : columns.map((column, at) => ({ counter: `SEQ Kolom \\* ARABIC${at === 0 ? " \\r 1" : ""}`, around: ["(", ")"], ...column }));

const numberRow = (of, columns, sizes) => new TableRow({
  tableHeader: true, cantSplit: true,
  children: joined(columns, sizes).map(({ column, width, span }, at) => cell(counted(column, at) ?? looped(column.heads, column.number ?? `(${at + 1})`), width, { style: "LKjIPNomorKolom", span, fill: of.shade })),
});

const repeat = count => "{{/}}".repeat(count);

// Texts of the cells of a row, with the tags that open before the first and close after the last.
const rowTexts = (columns, row) => {
  const texts = (row.cells ?? columns.map(column => looped(column.values, column.value ?? ""))).map(entry => typeof entry === "string" ? { text: entry } : { ...entry });
  const open = [row.open ?? []].flat().map(name => name.startsWith("^") ? `{{${name}}}` : `{{#${name}}}`).join("");
  texts[0].text = open + texts[0].text;
  texts[texts.length - 1].text += repeat(row.close ?? 0);
  return texts;
};

// Small tables have no room to spare.
const sideOf = (align, small) => align === "figure" && small ? "right" : align;

const bodyRow = (of, columns, sizes, row, small, next) => {
  const cells = [];
  let at = 0;
  for (const entry of rowTexts(columns, row)) {
    const span = entry.span ?? 1;
    const column = columns[at];
    const width = sizes.slice(at, at + span).reduce((all, size) => all + size, 0);
    cells.push(cell(entry.text, width, {
      next: next || row.next, style: small ? "LKjIPSelKecil" : "LKjIPSel", align: sideOf(entry.align ?? column.align, small), span, indent: entry.indent, bare: row.bare, fill: entry.fill ?? row.fill, bold: entry.bold ?? row.bold, middle: entry.middle ?? column.middle ?? row.middle,
    }));
    at += span;
  }
  return new TableRow({ children: cells, cantSplit: true });
};

/** A loop over rows: the row is repeated for each item of the list. */
export const each = (list, cells, options = {}) => ({ open: [list], close: 1, cells, ...options });

/** The same, whose last row stays with what stands below the table, such as a signature. */
export const eachKept = (list, cells, options = {}) => [
  { open: [list, "^terakhir"], close: 1, cells, ...options }, { open: ["terakhir"], close: 2, cells, ...options, next: true },
];

/** A row that is printed when the value is there, such as a total. */
export const total = (of, name, cells, options = {}) => ({ open: [name], close: 1, cells, bold: true, fill: of.totalShade, ...options });

/**
 * The table itself, without caption.
 * columns: { head, width, value, align, group | groups, groupAlign, headSize (points), heads (list of repeated columns), values (list of their
 * cells), number (its text in the row of numbers) or counter (a field that counts it), joins (true for a column without head of its own,
 * under that of the column before) };
 * rows: { open: [tags], close: count, cells: [text | {text, span, align, bold, indent}], bold, fill, next (stays with the row below), bare (without rules) };
 * without cells the values of the columns. align "figure" is for percentages.
 * A row that loops needs two cells at least: in one cell the tags would repeat its text. small: smaller type, for many columns;
 * together: a short table that stays on one page with its source; kept: its last row (see eachKept) stays with what follows.
 */
export const grid = (of, { columns, rows, numbers = false, small = false, landscape = false, together = false, width = textWidth(of, landscape) }) => {
  const sizes = widths(columns, width);
  return new Table({
    style: "LKjIPTabel", alignment: AlignmentType.CENTER, layout: TableLayoutType.FIXED, width: columns.some(column => column.heads) ? { size: 0, type: WidthType.AUTO } : { size: width, type: WidthType.DXA }, columnWidths: sizes,
    margins: small ? { marginUnitType: WidthType.DXA, left: 40, right: 40 } : undefined,
    rows: [...headRows(of, columns, sizes, small), ...(numbers ? [numberRow(of, numbered(columns), sizes)] : []), ...rows.map(row => bodyRow(of, columns, sizes, row, small, together))],
  });
};

/** The line under a table, when the data names a source; otherwise a gap. next: it stays with what follows. */
export const source = (name = "sumber", next) => [
  ...when(name, p(`Sumber: {{${name}}}`, { style: "LKjIPSumber", next })),
  ...without(name, gap(12, { next })),
];

/** A table with caption and source inside its condition, whose tags it opens: table(of, { when: "tabel.capaian", title, ... }). */
export const table = (of, options) => {
  const pieces = [
    ...(options.title ? [caption(of, options.title, options.label, options.first)] : []),
    grid(of, options),
    ...(options.source === false ? [gap(12, { next: options.kept })] : source(options.source ?? "sumber", options.kept)),
  ];
  return options.when ? when(options.when, ...pieces) : pieces;
};

/** A table without rules, for layouts: rows of texts (or of paragraphs), widths as weights; tight: cells without margins. */
export const plain = (of, weights, rows, { style = "LKjIPForm", width = textWidth(of), align, middle, tight } = {}) => {
  const sizes = widths(weights.map(weight => ({ width: weight })), width);
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: width, type: WidthType.DXA }, columnWidths: sizes,
    margins: tight ? { marginUnitType: WidthType.DXA, left: 0, right: 0 } : undefined,
    borders: { top: none, left: none, bottom: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(row => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, sizes[at], { style, middle, align: Array.isArray(align) ? align[at] : align })) })),
  });
};
