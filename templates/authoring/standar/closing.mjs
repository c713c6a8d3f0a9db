// Bab IV: conclusion, problems, recommendations, last words.
import { heading, keptNarrative } from "../lib/text.mjs";
import { signature } from "../lib/signatures.mjs";
import { verification } from "../lib/verification.mjs";

/** Bab IV; unnamed stands where the signer is not known. */
export const closing = (of, unnamed) => [
  heading(of, 1, "PENUTUP"), keptNarrative("penutup"),
  keptNarrative("kesimpulan", heading(of, 2, "Kesimpulan")),
  keptNarrative("permasalahan", heading(of, 2, "Permasalahan")),
  keptNarrative("rekomendasi", heading(of, 2, "Rekomendasi")),
  keptNarrative("kataPenutup"),
  signature(of, "ttd.laporan", { unnamed, sealed: true }),
  verification(of),
];
