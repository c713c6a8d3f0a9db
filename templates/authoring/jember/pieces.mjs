// Pieces that several chapters of the Jember report share.
import { block, p, sub, when } from "../lib/text.mjs";

/** The title above a table without number. */
export const tableTitle = text => p(text, { align: "center", next: true, before: 6, indent: { firstLine: 0 }, run: { bold: true } });

/** Number and name of the objective, and of the indicator within it, as cells that merge downwards. */
export const number = { head: "NO", width: 1, align: "center", value: "{{nomor | gabung}}" };
export const objective = (width = 3.6, head = "SASARAN STRATEGIS") => ({ head, width, value: "{{sasaran | gabung}}" });
export const indicator = (width = 4.2, head = "INDIKATOR SASARAN") => ({ head, width, value: "{{indikator}}" });
export const figure = (head, tag, width = 2, more = {}) => ({ head, width, align: "center", value: `{{${tag}}}`, ...more });

const ofGoals = kinds => when("tujuan", when("indikator", kinds.map((kind, at) => at === 0 ? block(`analisis.${kind}`, sub("{{nama}}")) : block(`analisis.${kind}`))));

/**
 * The typed analyses of these kinds, objective by objective: what stands before the indicators, theirs, and what stands after.
 * The analyses of the goals' indicators come first.
 */
export const analyses = (flag, own, ofIndicators, after = []) => [
  ofGoals(ofIndicators),
  when("sasaran", when(flag,
    sub("Sasaran Strategis {{urut}} :"),
    own.map(kind => block(`analisis.${kind}`)),
    when("indikator", ofIndicators.map(kind => block(`analisis.${kind}`))),
    after.map(kind => block(`analisis.${kind}`)))),
];
