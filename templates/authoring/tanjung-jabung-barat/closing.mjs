// Bab IV: what succeeded, what hindered, what is to be done, and the signature.
import { heading, narrative } from "../lib/text.mjs";
import { signature } from "./pieces.mjs";

/** Bab IV. */
export const closing = of => [
  heading(of, 1, "PENUTUP"), narrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "Kesimpulan")),
  narrative("permasalahan", heading(of, 2, "Permasalahan")),
  narrative("rekomendasi", heading(of, 2, "Rekomendasi")),
  narrative("kataPenutup"),
  signature(of, "ttd.laporan"),
];
