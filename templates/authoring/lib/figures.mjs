// A chart with its caption below, printed where the report has its numbers.
import { caption } from "./captions.mjs";
import { chart } from "./chart.mjs";
import { when } from "./text.mjs";

/** The chart of a name (docs/tags.md, grafik) under a numbered caption; options as chart() has them. */
export const captioned = (of, name, title, options) => when(`grafik.${name}`, chart(of, name, options), caption(of, title, "Gambar"));
