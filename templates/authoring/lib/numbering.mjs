// numbering.xml: headings (1), the lists of narratives (2 to 5), appendices (6).

const level = (at, { format, number, style, left, hanging, suffix }) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style ? `<w:pStyle w:val="${style}"/>` : ""}${suffix ? `<w:suff w:val="${suffix}"/>` : ""}`
  + `<w:lvlText w:val="${number}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;

const abstract = (id, levels) => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum>`;

const below = of => of.levels.map(({ style, number, format, left, hanging }, at) => level(of.headings.length + at, { format, number, style, left, hanging }));

// The first level counts unseen: its number stands in the heading itself (see heading in text.mjs).
const headings = of => of.headings.map((heading, at) => level(at, at === 0 ? { format: "decimal", number: "", style: "Heading1", left: 0, hanging: 0, suffix: "nothing" } : {
  format: heading.number === null ? "none" : heading.format, number: heading.number ?? "", style: `Heading${at + 1}`,
  left: heading.left ?? heading.hanging ?? 0, hanging: heading.hanging ?? 0, suffix: heading.breakAfterNumber || heading.number === null ? "nothing" : heading.hanging ? "tab" : "space",
}));

const list = (of, format, number) => Array.from({ length: 9 }, (_, at) => level(at, {
  format, number: number.replace("%1", `%${at + 1}`), left: of.lists.indent * (at + 1), hanging: of.lists.indent,
}));

/** numbering.xml of a look. */
export const numberingXml = of => {
  const kinds = [
    [...headings(of), ...below(of)], list(of, "decimal", of.lists.numbered), list(of, "lowerLetter", of.lists.lettered), list(of, "bullet", of.lists.bulleted),
    list(of, "decimal", of.lists.verses),
    [level(0, { format: of.appendix.format, number: of.appendix.number, style: "LKjIPLampiran", left: 0, hanging: 0, suffix: of.appendix.breakAfterNumber ? "nothing" : "space" })],
  ];
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + kinds.map((levels, at) => abstract(at + 1, levels)).join("")
    + kinds.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`).join("")
    + "</w:numbering>";
};
