// styles.xml: the styles that the engine looks up by name, and those that the pieces use.

const escape = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const half = points => Math.round(points * 2);
const twentieth = points => Math.round(points * 20);

const fonts = name => `<w:rFonts w:ascii="${escape(name)}" w:hAnsi="${escape(name)}" w:cs="${escape(name)}" w:eastAsia="${escape(name)}"/>`;

// Run properties in the order of CT_RPr.
const run = ({ font, bold, italic, capitals, color, size, underline } = {}) => [
  font ? fonts(font) : "", bold ? "<w:b/><w:bCs/>" : bold === false ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : "",
  italic ? "<w:i/><w:iCs/>" : "", capitals ? "<w:caps/>" : "", color ? `<w:color w:val="${color}"/>` : "",
  size ? `<w:sz w:val="${half(size)}"/><w:szCs w:val="${half(size)}"/>` : "", underline ? '<w:u w:val="single"/>' : "",
].join("");

// Paragraph properties in the order of CT_PPr.
const paragraph = ({ next, whole, newPage, widows, numId, level, noNumber, borderBottom, borderTop, tabs, before, after, line, exact, left, right, hanging, firstLine, contextual, align, outline } = {}) => [
  next ? "<w:keepNext/>" : "", whole ? "<w:keepLines/>" : "", newPage ? "<w:pageBreakBefore/>" : "", widows ? "<w:widowControl/>" : "",
  numId ? `<w:numPr>${level ? `<w:ilvl w:val="${level}"/>` : ""}<w:numId w:val="${numId}"/></w:numPr>` : noNumber ? '<w:numPr><w:numId w:val="0"/></w:numPr>' : "",
  borderTop || borderBottom ? `<w:pBdr>${borderTop ? `<w:top w:val="single" w:sz="${borderTop}" w:space="4" w:color="auto"/>` : ""}${borderBottom ? `<w:bottom w:val="single" w:sz="${borderBottom}" w:space="4" w:color="auto"/>` : ""}</w:pBdr>` : "",
  tabs ? `<w:tabs>${tabs.map(tab => `<w:tab w:val="${tab.align ?? "left"}"${tab.leader ? ` w:leader="${tab.leader}"` : ""} w:pos="${tab.at}"/>`).join("")}</w:tabs>` : "",
  before !== undefined || after !== undefined || line ? `<w:spacing${before !== undefined ? ` w:before="${twentieth(before)}"` : ""}${after !== undefined ? ` w:after="${twentieth(after)}"` : ""}${line ? exact ? ` w:line="${twentieth(line)}" w:lineRule="exact"` : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"` : ""}/>` : "",
  left !== undefined || right !== undefined || hanging || firstLine !== undefined
    ? `<w:ind${left !== undefined ? ` w:left="${left}"` : ""}${right !== undefined ? ` w:right="${right}"` : ""}${hanging ? ` w:hanging="${hanging}"` : firstLine !== undefined ? ` w:firstLine="${firstLine}"` : ""}/>` : "",
  contextual ? "<w:contextualSpacing/>" : "", align ? `<w:jc w:val="${align}"/>` : "", outline !== undefined ? `<w:outlineLvl w:val="${outline}"/>` : "",
].join("");

const style = (id, name, { base = "Normal", next, ui = true, p = {}, r = {} } = {}) =>
  `<w:style w:type="paragraph"${id === "Normal" ? ' w:default="1"' : ""} w:styleId="${id}"${name.startsWith("LKjIP") ? ' w:customStyle="1"' : ""}><w:name w:val="${escape(name)}"/>`
  + (base && id !== "Normal" ? `<w:basedOn w:val="${base}"/>` : "") + (next ? `<w:next w:val="${next}"/>` : "") + (ui ? "<w:qFormat/>" : "")
  + `<w:pPr>${paragraph(p)}</w:pPr><w:rPr>${run(r)}</w:rPr></w:style>`;

const border = (name, size, color) => `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

const tableStyles = of => {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(name => border(name, 4, of.ruleColor)).join("");
  return '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + '<w:style w:type="table" w:customStyle="1" w:styleId="LKjIPTabel"><w:name w:val="LKjIP Tabel"/><w:basedOn w:val="TableNormal"/><w:qFormat/>'
    + `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>`
    + `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${of.shade}"/></w:tcPr></w:tblStylePr></w:style>`
    + '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>';
};

const headingStyle = (of, level) => {
  const heading = of.headings[level];
  return style(`Heading${level + 1}`, `heading ${level + 1}`, {
    next: "LKjIPParagraf",
    p: {
      next: true, whole: true, newPage: heading.newPage, ...(heading.number === null && level > 0 ? {} : { numId: 1, level }), before: heading.newPage ? 0 : 12, after: heading.newPage ? 18 : 6,
      line: 1.15, ...(heading.hanging ? { left: heading.left ?? heading.hanging, hanging: heading.hanging } : { left: heading.left ?? 0, firstLine: 0 }),
      align: heading.align ?? "left", outline: level,
    },
    r: { font: of.headingFont, bold: heading.bold ?? true, italic: heading.italic, capitals: heading.capitals, size: heading.size, color: heading.color, underline: heading.underline },
  });
};

// No indent on the right: LibreOffice drops what stands at a tab beyond it, and that is the page number.
const contents = (of, width) => [0, 1, 2].map(level => style(`TOC${level + 1}`, `toc ${level + 1}`, {
  ui: false,
  p: { whole: true, tabs: [{ align: "right", leader: "dot", at: width }], before: level === 0 ? 4 : 0, after: 1, line: 1.08, left: [454, 737, 1304][level], hanging: [454, 454, 567][level], align: "left" },
  r: { bold: level === 0 ? true : undefined, size: level === 0 ? undefined : of.size - 0.5 },
})).join("") + style("TableofFigures", "table of figures", {
  ui: false, p: { whole: true, tabs: [{ align: "right", leader: "dot", at: width }], after: 3, line: 1.1, left: 1134, hanging: 1134, align: "left" }, r: { size: of.size - 0.5 },
});

/** styles.xml of a look. */
export const stylesXml = (of, width) => {
  const list = (id, name, numId) => style(id, name, { base: "LKjIPParagraf", p: { numId, left: of.lists.indent, hanging: of.lists.indent, after: 3 } });
  const front = { next: "LKjIPParagraf", p: { next: true, newPage: true, after: 18, line: 1.15, align: "center" }, r: { font: of.headingFont, bold: true, capitals: true, size: of.headings[0].size, color: of.headings[0].color } };
  const counted = id => of.levels.some(level => level.style === id);
  const cell = { line: 1, before: 1, after: 1 };
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + `<w:docDefaults><w:rPrDefault><w:rPr>${run({ font: of.font, color: of.ink === "000000" ? undefined : of.ink, size: of.size })}<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>`
    + style("Normal", "Normal", { p: { widows: true, line: of.line } })
    + '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    + tableStyles(of)
    + of.headings.map((_, level) => headingStyle(of, level)).join("")
    + style("LKjIPParagraf", "LKjIP Paragraf", { p: { after: of.after, line: of.line, firstLine: of.firstLine, align: of.justify ? "both" : "left" } })
    + style("LKjIPPengantarDaftar", "LKjIP Pengantar Daftar", { base: "LKjIPParagraf", next: "LKjIPDaftarAngka", p: { next: true } })
    + list("LKjIPDaftarAngka", "LKjIP Daftar Angka", 2) + list("LKjIPDaftarHuruf", "LKjIP Daftar Huruf", 3)
    + list("LKjIPDaftarButir", "LKjIP Daftar Butir", 4) + list("LKjIPDaftarAyat", "LKjIP Daftar Ayat", 5)
    + style("LKjIPButir", "LKjIP Butir", { base: "LKjIPParagraf", p: { left: of.lists.indent, hanging: of.lists.indent, after: 3 } })
    + style("LKjIPButirDalam", "LKjIP Butir Dalam", { base: "LKjIPButir", p: { left: of.lists.indent * 2, hanging: of.lists.indent, after: 3 } })
    + (counted("LKjIPSubjudul") ? "" : style("LKjIPSubjudul", "LKjIP Subjudul", { next: "LKjIPParagraf", p: { next: true, whole: true, before: 6, after: 4, line: of.line, left: 0, firstLine: 0, align: "left" }, r: { bold: true } }))
    + of.levels.map((level, at) => style(level.style, level.name, {
      base: "LKjIPParagraf", next: "LKjIPParagraf", p: { next: level.next, whole: level.next, numId: 1, level: of.headings.length + at, before: level.next ? 6 : undefined, after: 3, left: level.left, hanging: level.hanging, align: level.next ? "left" : undefined }, r: { bold: level.bold },
    })).join("")
    + (of.levels.length ? style("LKjIPJudulTabel", "LKjIP Judul Tabel", { next: "LKjIPParagraf", p: { next: true, whole: true, before: 8, after: 4, line: 1.1, left: 0, firstLine: 0, align: "center" }, r: { bold: true, size: of.size - 1 } }) : "")
    + style("LKjIPKutipan", "LKjIP Kutipan", { next: "LKjIPParagraf", p: { before: 6, after: 10, line: of.line, left: 567, right: 567, firstLine: 0, align: "center" }, r: { bold: true, italic: true } })
    + style("LKjIPSel", "LKjIP Sel", { p: { ...cell, left: 0, firstLine: 0, align: "left" }, r: { size: of.tableSize } })
    + style("LKjIPKepalaTabel", "LKjIP Kepala Tabel", { base: "LKjIPSel", p: { next: true, align: "center" }, r: { bold: true } })
    + style("LKjIPSelKecil", "LKjIP Sel Kecil", { base: "LKjIPSel", r: { size: of.tableSize - 1.5 } })
    + style("LKjIPKepalaKecil", "LKjIP Kepala Kecil", { base: "LKjIPKepalaTabel", r: { size: of.tableSize - 1.5 } })
    + style("LKjIPNomorKolom", "LKjIP Nomor Kolom", { base: "LKjIPSel", p: { next: true, align: "center" }, r: { italic: true, size: Math.max(7, of.tableSize - 1.5) } })
    + style("LKjIPSumber", "LKjIP Sumber", { next: "LKjIPParagraf", p: { before: 3, after: 10, line: 1, left: 0, firstLine: 0, align: "left" }, r: { italic: true, size: of.tableSize } })
    + style("LKjIPJarak", "LKjIP Jarak", { ui: false, p: { before: 0, after: 7, line: 1, exact: true }, r: { size: 1 } })
    + style("LKjIPPemisah", "LKjIP Pemisah", { ui: false, p: { before: 0, after: 0, line: 1, exact: true }, r: { size: 1 } })
    + style("Caption", "caption", { next: "LKjIPParagraf", p: { next: true, whole: true, before: 8, after: 4, line: 1.1, left: 0, firstLine: 0, align: of.caption.align }, r: { bold: of.caption.bold, size: of.caption.size ?? of.size - 1 } })
    + style("LKjIPGambar", "LKjIP Gambar", { ui: false, next: "Caption", p: { next: true, before: 6, after: 3, line: 1, left: 0, firstLine: 0, align: "center" } })
    + style("LKjIPKeteranganFoto", "LKjIP Keterangan Foto", { next: "LKjIPParagraf", p: { before: 3, after: 10, line: 1.1, left: 0, firstLine: 0, align: "center" }, r: { ...of.photoCaption, size: of.tableSize } })
    + style("LKjIPJudulDepan", "LKjIP Judul Depan", { ...front, p: { ...front.p, outline: 0 } })
    + style("LKjIPJudulBawah", "LKjIP Judul Bawah", { ...front, p: { ...front.p, newPage: false, before: 36, outline: 0 } })
    + style("LKjIPJudulDaftar", "LKjIP Judul Daftar", front)
    + style("LKjIPLampiran", "LKjIP Lampiran", { next: "LKjIPParagraf", p: { next: true, whole: true, newPage: of.appendix.newPage, numId: 6, after: 12, line: 1.15, left: 0, firstLine: 0, align: of.appendix.align, outline: 0 }, r: { font: of.headingFont, bold: true, capitals: of.appendix.capitals, size: of.appendix.size, color: of.headings[0].color } })
    + style("LKjIPSampul", "LKjIP Sampul", { p: { line: 1.2, align: "center" }, r: { font: of.headingFont, bold: true, capitals: true, size: 18 } })
    + style("LKjIPKop", "LKjIP Kop", { p: { line: 1.05, align: "center" }, r: { font: of.headingFont } })
    + style("LKjIPTandaTangan", "LKjIP Tanda Tangan", { p: { next: true, whole: true, line: 1.1, before: 0, after: 0, firstLine: 0, align: "center" } })
    + style("LKjIPForm", "LKjIP Formulir", { p: { line: 1.3, after: 6, align: "both" } })
    + style("Header", "header", { ui: false, p: { borderBottom: 4, line: 1, align: "right" }, r: { italic: true, size: 8.5 } })
    + style("Footer", "footer", { ui: false, p: { borderTop: 4, tabs: [{ align: "right", at: width }], line: 1, align: "left" }, r: { size: 8.5 } })
    + contents(of, width)
    + "</w:styles>";
};
