// Fields in runs: begin, code, separator, result, end.
import { ImportedXmlComponent } from "docx";

const escape = text => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const run = inner => ImportedXmlComponent.fromXmlString(`<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:r>`).root[0];

/** The runs of a field. */
export const fieldRuns = (code, result = "") => [
  run('<w:fldChar w:fldCharType="begin"/>'), run(`<w:instrText xml:space="preserve"> ${escape(code)} </w:instrText>`), run('<w:fldChar w:fldCharType="separate"/>'),
  ...(result ? [run(`<w:t>${escape(result)}</w:t>`)] : []), run('<w:fldChar w:fldCharType="end"/>'),
];
