// A chart with its caption below, printed where the report has its numbers.
import { caption } from "../lib/captions.mjs";
import { chart } from "../lib/chart.mjs";
import { when } from "../lib/text.mjs";
import { of } from "./look.mjs";

/** The chart of a name (docs/tags.md, grafik) under a numbered caption; options as chart() has them. */
export const figure = (name, title, options) => when(`grafik.${name}`, chart(of, name, options), caption(of, title, "Gambar"));
