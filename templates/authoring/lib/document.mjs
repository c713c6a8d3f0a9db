// Packs the sections into a .docx whose bytes depend on nothing but its content.
import { writeFile } from "node:fs/promises";
import { Document, Packer } from "docx";
import JSZip from "jszip";
import { addCharts } from "./chart.mjs";
import { textWidth } from "./look.mjs";
import { numberingXml } from "./numbering.mjs";
import { bound } from "./pages.mjs";
import { stylesXml } from "./styles.mjs";

const date = new Date(Date.UTC(2023, 0, 1));
const stamp = "2023-01-01T00:00:00Z";

const fixes = {
  "docProps/core.xml": text => text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`),
  // The rules of a table come from its style, so that an agency changes them in one place.
  "word/document.xml": text => text.replaceAll(/(<w:tblStyle w:val="LKjIPTabel"\/>(?:(?!<\/w:tblPr>).)*?)<w:tblBorders>.*?<\/w:tblBorders>/g, "$1").replaceAll(/<w:p><w:pPr><w:sectPr/g, '<w:p><w:pPr><w:pStyle w:val="LKjIPPemisah"/><w:sectPr'),
};

const packed = async (buffer, replaced) => {
  const from = await JSZip.loadAsync(buffer);
  await addCharts(from);
  const to = new JSZip();
  for (const name of Object.keys(from.files).filter(name => !from.files[name].dir).sort()) {
    const content = replaced[name] ?? await from.file(name).async(/\.(xml|rels)$/.test(name) ? "string" : "nodebuffer");
    to.file(name, fixes[name]?.(content) ?? content, { date, createFolders: false });
  }
  return to.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 }, platform: "UNIX" });
};

/** Writes a template. */
export const write = async (path, of, { title, sections }) => {
  const document = new Document({
    title, creator: "{{instansi.namaLengkap}}", lastModifiedBy: "{{instansi.namaLengkap}}", externalStyles: stylesXml(of, textWidth(of)),
    sections: bound(sections),
  });
  await writeFile(path, await packed(await Packer.toBuffer(document), { "word/styles.xml": stylesXml(of, textWidth(of)), "word/numbering.xml": numberingXml(of) }));
};
