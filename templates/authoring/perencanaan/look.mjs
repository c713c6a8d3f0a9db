// The look of the planning documents: matrices on landscape pages.
import { cm, look } from "../lib/look.mjs";

/** The look of a planning document with this footer. */
export const planning = footer => look({
  font: "Arial",
  size: 10.5,
  tableSize: 9,
  line: 1.2,
  firstLine: 0,
  after: 4,
  shade: "D9E2F3",
  totalShade: "EDF1F9",
  landscape: { top: cm(1.6), right: cm(1.8), bottom: cm(1.7), left: cm(1.8) },
  header: "",
  footer,
});
