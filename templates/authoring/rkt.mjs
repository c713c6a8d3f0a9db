// The annual plan (Rencana Kinerja Tahunan): targets, then programs down to sub-activities.
import { write } from "./lib/document.mjs";
import { landscapePages } from "./lib/pages.mjs";
import { without } from "./lib/text.mjs";
import { planning } from "./perencanaan/look.mjs";
import { opening, signedBelow } from "./perencanaan/pieces.mjs";
import { context, targets } from "./rkt/targets.mjs";
import { programs } from "./rkt/programs.mjs";

const of = planning("Rencana Kinerja Tahunan {{instansi.namaLengkap}} Tahun {{tahunRkt}}");

await write(new URL("../rkt.docx", import.meta.url), of, {
  title: "Rencana Kinerja Tahunan {{instansi.namaLengkap}} Tahun {{tahunRkt}}",
  sections: [landscapePages(of, undefined,
    opening(of, "RENCANA KINERJA TAHUNAN (RKT)\nTAHUN {{tahunRkt}}"),
    context(of), targets(of), programs(of),
    without("tabel.matriksRkt", signedBelow(of, "tahunRkt", "ttd.rkt")))],
});
