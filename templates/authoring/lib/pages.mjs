// Sections: cover without furniture, front matter with i, ii, iii, chapters from 1, landscape pages between.
import { BorderStyle, Footer, Header, NumberFormat, PageBorderOffsetFrom, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TabStopType, TextRun } from "docx";
import { textWidth } from "./look.mjs";
import { p, runs } from "./text.mjs";

const furniture = (of, landscape) => ({
  headers: { default: new Header({ children: [of.header ? new Paragraph({ style: "Header", children: runs(of.header) }) : p("", { style: "Normal" })] }) },
  footers: {
    default: new Footer({
      children: [new Paragraph({
        style: "Footer", tabStops: landscape ? [{ type: TabStopType.CLEAR, position: textWidth(of) }, { type: TabStopType.RIGHT, position: textWidth(of, true) }] : undefined,
        children: [...runs(of.footer ?? ""), new TextRun({ children: [new Tab(), PageNumber.CURRENT] })],
      })],
    }),
  },
});

const bare = () => ({ headers: { default: new Header({ children: [p("", { style: "Normal" })] }) }, footers: { default: new Footer({ children: [p("", { style: "Normal" })] }) } });

// A double rule around the cover, measured from the edge of the paper.
const frame = of => {
  const side = { style: BorderStyle.DOUBLE, size: 6, space: 30, color: of.accent };
  return { pageBorders: { offsetFrom: PageBorderOffsetFrom.PAGE }, pageBorderTop: side, pageBorderRight: side, pageBorderBottom: side, pageBorderLeft: side };
};

const page = (of, landscape, numbers, framed) => {
  const margin = landscape ? of.landscape : of.page;
  return {
    size: { width: of.page.width, height: of.page.height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: margin.top, right: margin.right, bottom: margin.bottom, left: margin.left, header: 720, footer: 720 },
    pageNumbers: numbers, borders: framed ? frame(of) : undefined,
  };
};

const section = (of, pieces, { landscape = false, numbers, dress = furniture(of, landscape), framed, when } = {}) => ({
  properties: { type: SectionType.NEXT_PAGE, page: page(of, landscape, numbers, framed) }, ...dress, children: pieces.flat(Infinity), when,
});

/** A page without header and footer, in the frame of covers if the look has one. */
export const coverPage = (of, ...pieces) => section(of, pieces, { dress: bare(), framed: of.coverFrame });

/** Pages numbered i, ii, iii. */
export const frontPages = (of, ...pieces) => section(of, pieces, { numbers: { start: 1, formatType: NumberFormat.LOWER_ROMAN } });

/** Pages numbered from 1. */
export const firstPages = (of, ...pieces) => section(of, pieces, { numbers: { start: 1, formatType: NumberFormat.DECIMAL } });

/** Further pages. */
export const pages = (of, ...pieces) => section(of, pieces, { numbers: { formatType: NumberFormat.DECIMAL } });

/** Landscape pages; printed only when the value of that name is there. They must not be the last ones. */
export const landscapePages = (of, name, ...pieces) => section(of, pieces, { landscape: true, numbers: { formatType: NumberFormat.DECIMAL }, when: name });

/** Portrait pages that are printed only when the value of that name is there. They must not be the last ones. */
export const pagesWhen = (of, name, ...pieces) => section(of, pieces, { numbers: { formatType: NumberFormat.DECIMAL }, when: name });

/** The sections with their conditions: each closes at the beginning of the section that follows. */
export const bound = sections => sections.map(({ when, children, ...rest }, at) => ({
  ...rest,
  children: [...(sections[at - 1]?.when ? [p("{{/}}")] : []), ...(when ? [p(`{{#${when}}}`)] : []), ...children],
}));
