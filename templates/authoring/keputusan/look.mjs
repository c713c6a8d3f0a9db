// The look of a decree: Bookman, generous margins.
import { cm, look } from "../lib/look.mjs";

/** The look. */
export const of = look({
  font: "Bookman Old Style",
  size: 11,
  tableSize: 9,
  line: 1.2,
  firstLine: 0,
  after: 4,
  shade: "F2F2F2",
  totalShade: "F2F2F2",
  page: { top: cm(1.8), right: cm(2.5), bottom: cm(2), left: cm(2.5) },
  header: "",
  footer: "",
});
