// Bab IV: conclusion, problems, recommendations, last words.
import { heading, narrative } from "../lib/text.mjs";
import { signature } from "../lib/signatures.mjs";

/** Bab IV. */
export const closing = of => [
  heading(of, 1, "Penutup"), narrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "Kesimpulan")),
  narrative("permasalahan", heading(of, 2, "Permasalahan")),
  narrative("rekomendasi", heading(of, 2, "Rekomendasi")),
  narrative("kataPenutup"),
  signature(of, "ttd.laporan"),
];
