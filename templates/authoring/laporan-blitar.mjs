// The report in the house style of Dinas Tenaga Kerja Kabupaten Blitar (LKjIP 2022): its chapters, tables, captions and annexes.
import { contents, listOf } from "./lib/contents.mjs";
import { write } from "./lib/document.mjs";
import { coverPage, firstPages, frontPages, pages } from "./lib/pages.mjs";
import { front, heading, narrative, p, when } from "./lib/text.mjs";
import { achievements } from "./blitar/achievements.mjs";
import { appendices, divider } from "./blitar/appendices.mjs";
import { house, signature } from "./blitar/house.mjs";
import { introduction } from "./blitar/introduction.mjs";
import { planning } from "./blitar/planning.mjs";

const of = house();

const line = (text, size, before = 0) => p(text, { style: "LKjIPSampul", before, run: { size: size * 2 } });

const cover = [
  line("{{daerah.pemerintah}}", 20, 30),
  p("{{laporan.judul | kapital}}", { style: "LKjIPSampul", before: 150, run: { size: 48, allCaps: false } }),
  line("TAHUN {{laporan.tahun}}", 22, 12),
  line("{{instansi.nama}}", 20, 230),
  ...when("instansi.alamat", line("{{instansi.alamat}}", 14)),
];

const closing = [
  heading(of, 1, "PENUTUP"), narrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "KESIMPULAN")), narrative("permasalahan", heading(of, 2, "PERMASALAHAN")), narrative("rekomendasi", heading(of, 2, "REKOMENDASI")),
  narrative("kataPenutup"), signature(of, "ttd.laporan"),
];

await write(new URL("../laporan-blitar.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  sections: [
    coverPage(of, cover),
    frontPages(of,
      narrative("kataPengantar", front("KATA PENGANTAR")), signature(of, "ttd.kataPengantar"),
      narrative("pengantar", front("PENGANTAR")), narrative("ikhtisarEksekutif", front("IKHTISAR EKSEKUTIF")),
      contents(2, "DAFTAR ISI", true), listOf("Tabel", "DAFTAR TABEL"), when("ada.gambar", listOf("Gambar", "DAFTAR GAMBAR"))),
    firstPages(of, introduction(of), planning(of), achievements(of), closing),
    pages(of, divider(), appendices(of)),
  ],
});
