// The report in the house style of Kabupaten Jember (Dinas Tenaga Kerja, 2023).
import { contents } from "./lib/contents.mjs";
import { write } from "./lib/document.mjs";
import { coverPage, firstPages, frontPages } from "./lib/pages.mjs";
import { front, keptNarrative, narrative } from "./lib/text.mjs";
import { signature } from "./lib/signatures.mjs";
import { achievements } from "./jember/achievements.mjs";
import { appendices } from "./jember/appendices.mjs";
import { closing } from "./jember/closing.mjs";
import { cover } from "./jember/cover.mjs";
import { introduction } from "./jember/introduction.mjs";
import { of } from "./jember/look.mjs";
import { planning } from "./jember/planning.mjs";

await write(new URL("../laporan-jember.docx", import.meta.url), of, {
  title: "{{laporan.judul}} Tahun {{laporan.tahun}} {{instansi.namaLengkap}}",
  sections: [
    coverPage(of, cover()),
    frontPages(of,
      keptNarrative("kataPengantar", front("Kata Pengantar")), signature(of, "ttd.kataPengantar"),
      narrative("pengantar", front("Pengantar")),
      contents(3, "Daftar Isi"),
      narrative("ikhtisarEksekutif", front("Ikhtisar Eksekutif"))),
    firstPages(of, introduction(of), planning(of), achievements(of), closing(of)),
    ...appendices(of),
  ],
});
