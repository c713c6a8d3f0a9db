// The report in the house style of Kabupaten Tanjung Jabung Barat: untitled introduction, tables without numbers, no appendices of its own.
import { contents } from "./lib/contents.mjs";
import { coverLine } from "./lib/covers.mjs";
import { write } from "./lib/document.mjs";
import { emblem } from "./lib/emblem.mjs";
import { look } from "./lib/look.mjs";
import { coverPage, firstPages, frontPages } from "./lib/pages.mjs";
import { front, keptNarrative, narrative } from "./lib/text.mjs";
import { accountability } from "./tanjung-jabung-barat/accountability.mjs";
import { appendices } from "./tanjung-jabung-barat/appendices.mjs";
import { closing } from "./tanjung-jabung-barat/closing.mjs";
import { introduction } from "./tanjung-jabung-barat/introduction.mjs";
import { planning } from "./tanjung-jabung-barat/planning.mjs";
import { signature } from "./tanjung-jabung-barat/pieces.mjs";

const of = look({
  font: "Times New Roman", size: 12, tableSize: 10, line: 1.4, shade: "F2F2F2", totalShade: "FFFFFF", ruleColor: "000000", header: null, footer: "",
  page: { top: 1701, right: 1418, bottom: 1418, left: 1701 },
  headings: [{}, {}, { size: 12 }],
});

const cover = [
  emblem(96, 10, 14),
  coverLine("{{daerah.pemerintah}}", 16),
  coverLine("{{laporan.judul | kapital}}", 22, { before: 120, capitals: false }),
  coverLine("Tahun {{laporan.tahun}}", 22, { before: 8 }),
  coverLine("{{instansi.nama}}", 18, { before: 190 }),
  coverLine("{{daerah.nama}}", 18),
];

await write(new URL("../laporan-tanjung-jabung-barat.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{instansi.namaLengkap}} Tahun {{laporan.tahun}}",
  sections: [
    coverPage(of, cover),
    frontPages(of,
      narrative("pengantar"),
      keptNarrative("kataPengantar", front("Kata Pengantar")), signature(of, "ttd.kataPengantar"),
      narrative("ikhtisarEksekutif", front("Ikhtisar Eksekutif")),
      contents(3, "Daftar Isi")),
    firstPages(of,
      introduction(of), planning(of), accountability(of), closing(of), appendices(of)),
  ],
});
