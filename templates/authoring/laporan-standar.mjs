// The standard report after PermenPAN-RB 53/2014, for agencies without a template of their own.
import { cover } from "./lib/covers.mjs";
import { contents, listOf, listOfFigures } from "./lib/contents.mjs";
import { write } from "./lib/document.mjs";
import { look } from "./lib/look.mjs";
import { coverPage, firstPages, frontPages } from "./lib/pages.mjs";
import { signature } from "./lib/signatures.mjs";
import { front, keptNarrative, narrative } from "./lib/text.mjs";
import { achievements } from "./standar/achievements.mjs";
import { appendices } from "./standar/appendices.mjs";
import { closing } from "./standar/closing.mjs";
import { introduction } from "./standar/introduction.mjs";
import { planning } from "./standar/planning.mjs";

const of = look({
  coverFrame: true,
  photoCaption: { bold: true },
  headings: [{ color: "1F3864" }, { color: "1F3864" }, { color: "1F3864" }, {}],
});

// Where the data names nobody, there is a line to write on.
const unnamed = "(...................................................)";

await write(new URL("../laporan-standar.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  sections: [
    coverPage(of, cover(of)),
    frontPages(of,
      keptNarrative("kataPengantar", front("KATA PENGANTAR")), signature(of, "ttd.kataPengantar", { unnamed }),
      narrative("pengantar", front("PENGANTAR")),
      narrative("ikhtisarEksekutif", front("IKHTISAR EKSEKUTIF")),
      contents(), listOf("Tabel", "DAFTAR TABEL"), listOfFigures("DAFTAR GAMBAR", ["capaianIndikator", "paguRealisasi"])),
    firstPages(of, introduction(of), planning(of), achievements(of), closing(of, unnamed)),
    ...appendices(of),
  ],
});
