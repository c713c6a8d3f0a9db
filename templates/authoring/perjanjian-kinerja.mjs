// The performance agreements of a report (Perjanjian Kinerja), the original and the revised, each with its annex; the revised with what it changed.
import { write } from "./lib/document.mjs";
import { coverPage } from "./lib/pages.mjs";
import { p, when, without } from "./lib/text.mjs";
import { annex } from "./perjanjian/annex.mjs";
import { of } from "./perjanjian/look.mjs";
import { revision } from "./perjanjian/revision.mjs";
import { statement } from "./perjanjian/statement.mjs";

const nothing = [
  p("Tidak ada perjanjian kinerja", { style: "LKjIPSubjudul", align: "center", before: 180, run: { size: 28 } }),
  p("Data {{instansi.namaLengkap}} tahun {{laporan.tahunData}} tidak memuat perjanjian kinerja, sehingga dokumen ini tidak dapat disusun. Isi bagian agreements, lalu buat kembali dokumen ini.", { align: "center" }),
];

await write(new URL("../perjanjian-kinerja.docx", import.meta.url), of, {
  title: "Perjanjian Kinerja {{instansi.namaLengkap}} Tahun {{laporan.tahunData}}",
  sections: [coverPage(of, when("perjanjian", statement(), annex(), revision()), without("perjanjian", nothing))],
});
