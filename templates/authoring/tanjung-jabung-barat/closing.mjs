// Bab IV: what succeeded, what hindered, what is to be done, and the signature.
import { heading, keptNarrative } from "../lib/text.mjs";
import { signature } from "./pieces.mjs";
import { verification } from "../lib/verification.mjs";

/** Bab IV. */
export const closing = of => [
  heading(of, 1, "PENUTUP"), keptNarrative("penutup"),
  keptNarrative("kesimpulan", heading(of, 2, "Kesimpulan")),
  keptNarrative("permasalahan", heading(of, 2, "Permasalahan")),
  keptNarrative("rekomendasi", heading(of, 2, "Rekomendasi")),
  keptNarrative("kataPenutup"),
  signature(of, "ttd.laporan", undefined, true),
  verification(of),
];
