// Bab IV: conclusion; problems and recommendations; last words.
import { heading, keptNarrative, narrative, when, without } from "../lib/text.mjs";
import { signature } from "../lib/signatures.mjs";
import { verification } from "../lib/verification.mjs";

const problems = of => heading(of, 2, "Permasalahan dan Rekomendasi Perbaikan");

/** Bab IV. */
export const closing = of => [
  heading(of, 1, "Penutup"), keptNarrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "Kesimpulan Umum Pencapaian Kinerja")),
  narrative("permasalahan", problems(of)),
  without("narasi.permasalahan", when("narasi.rekomendasi", problems(of))),
  keptNarrative("rekomendasi"),
  keptNarrative("kataPenutup"),
  signature(of, "ttd.laporan", { sealed: true }),
  verification(of),
];
