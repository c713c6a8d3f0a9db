// The quarterly report (Laporan Kinerja Triwulan): letter, summary, indicators, budget, factors and follow-up.
import { write } from "./lib/document.mjs";
import { coverPage, firstPages, frontPages, landscapePages, pages } from "./lib/pages.mjs";
import { p, when, without } from "./lib/text.mjs";
import { budget, budgetTree } from "./triwulan/budget.mjs";
import { cover } from "./triwulan/cover.mjs";
import { closing, factors, factorTables } from "./triwulan/factors.mjs";
import { letter } from "./triwulan/letter.mjs";
import { lists } from "./triwulan/lists.mjs";
import { of } from "./triwulan/look.mjs";
import { matrix, performance } from "./triwulan/performance.mjs";
import { summary } from "./triwulan/summary.mjs";

const given = section => ({ ...section, when: "ada.triwulan" });

const nothing = [
  p("Tidak ada data triwulan", { style: "LKjIPSubjudul", align: "center", before: 180, run: { size: 28 } }),
  p("Data yang diserahkan tidak memuat target atau realisasi per triwulan untuk tahun {{laporan.tahunData}}, sehingga laporan kinerja triwulan tidak dapat disusun. Isi nilai triwulan pada indikator (targets dan actuals dengan quarter) atau realisasi anggaran per triwulan (spentByQuarter), lalu buat kembali dokumen ini.", { align: "center" }),
];

await write(new URL("../laporan-triwulan.docx", import.meta.url), of, {
  title: "{{laporan.judul}} {{laporan.jenis}} Tahun {{laporan.tahunData}} {{instansi.namaLengkap}}",
  sections: [
    coverPage(of, cover()),
    given(coverPage(of, letter())),
    given(frontPages(of, lists())),
    given(firstPages(of, summary(), performance(), budget())),
    landscapePages(of, "ada.triwulan", budgetTree(), matrix(), factorTables()),
    pages(of, when("ada.triwulan", factors(), closing()), without("ada.triwulan", nothing)),
  ],
});
