// The report in the house style of Dinas Tenaga Kerja Kabupaten Blitar (LKjIP 2022): its chapters, tables, captions and annexes.
import { contents, listOf } from "./lib/contents.mjs";
import { coverLine } from "./lib/covers.mjs";
import { write } from "./lib/document.mjs";
import { emblem } from "./lib/emblem.mjs";
import { coverPage, firstPages, frontPages, pages } from "./lib/pages.mjs";
import { front, heading, keptNarrative, narrative, when } from "./lib/text.mjs";
import { verification } from "./lib/verification.mjs";
import { achievements } from "./blitar/achievements.mjs";
import { appendices, divider } from "./blitar/appendices.mjs";
import { house, signature } from "./blitar/house.mjs";
import { introduction } from "./blitar/introduction.mjs";
import { planning } from "./blitar/planning.mjs";

const of = house();

const cover = [
  emblem(92, 10, 14),
  coverLine("{{daerah.pemerintah}}", 20),
  coverLine("{{laporan.judul | kapital}}", 24, { before: 110, capitals: false }),
  coverLine("TAHUN {{laporan.tahun}}", 22, { before: 12 }),
  coverLine("{{instansi.nama}}", 20, { before: 180 }),
  ...when("instansi.alamat", coverLine("{{instansi.alamat}}", 14)),
];

const closing = [
  heading(of, 1, "PENUTUP"), keptNarrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "KESIMPULAN")), narrative("permasalahan", heading(of, 2, "PERMASALAHAN")), keptNarrative("rekomendasi", heading(of, 2, "REKOMENDASI")),
  keptNarrative("kataPenutup"), signature(of, "ttd.laporan", undefined, true), verification(of),
];

await write(new URL("../laporan-blitar.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  sections: [
    coverPage(of, cover),
    frontPages(of,
      keptNarrative("kataPengantar", front("KATA PENGANTAR")), signature(of, "ttd.kataPengantar"),
      narrative("pengantar", front("PENGANTAR")), narrative("ikhtisarEksekutif", front("IKHTISAR EKSEKUTIF")),
      contents(2, "DAFTAR ISI", true), listOf("Tabel", "DAFTAR TABEL"), when("ada.gambar", listOf("Gambar", "DAFTAR GAMBAR"))),
    firstPages(of, introduction(of), planning(of), achievements(of), closing),
    pages(of, divider(), appendices(of)),
  ],
});
