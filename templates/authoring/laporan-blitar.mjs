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
  line("{{laporan.judul}}", 24, 150),
  line("TAHUN {{laporan.tahun}}", 22, 12),
  line("{{instansi.nama}}", 20, 230),
  ...when("instansi.alamat", line("{{instansi.alamat}}", 14)),
];

const closing = [
  heading(of, 1, "Penutup"), narrative("penutup"),
  narrative("kesimpulan", heading(of, 2, "KESIMPULAN")), narrative("permasalahan", heading(of, 2, "PERMASALAHAN")), narrative("rekomendasi", heading(of, 2, "REKOMENDASI")),
  narrative("kataPenutup"), signature(of, "ttd.laporan"),
];

await write(new URL("../laporan-blitar.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  sections: [
    coverPage(of, cover),
    frontPages(of,
      narrative("kataPengantar", front("Kata Pengantar")), signature(of, "ttd.kataPengantar"),
      narrative("pengantar", front("Pengantar")), narrative("ikhtisarEksekutif", front("Ikhtisar Eksekutif")),
      contents(2, "Daftar Isi", true), listOf("Tabel", "Daftar Tabel"), when("ada.gambar", listOf("Gambar", "Daftar Gambar"))),
    firstPages(of, introduction(of), planning(of), achievements(of), closing),
    pages(of, divider(), appendices(of)),
  ],
});
