// The look of the agreement: a deed in Bookman with generous margins.
import { cm, look } from "../lib/look.mjs";

/** The look. */
export const of = look({
  font: "Bookman Old Style",
  size: 11,
  tableSize: 9.5,
  line: 1.25,
  firstLine: 0,
  shade: "F2F2F2",
  totalShade: "F2F2F2",
  page: { top: cm(1.8), right: cm(2.5), bottom: cm(1.5), left: cm(2.5) },
  header: "",
  footer: "",
});
