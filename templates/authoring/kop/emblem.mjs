// The frame of the emblem: its alternative text names the report's emblem, which takes its place in its size.
import { emblemRun } from "../lib/emblem.mjs";

/** The emblem in a line of text; the frame is as high as given, in points. */
export const emblem = points => emblemRun(points, "{{daerah.lambang}}");
