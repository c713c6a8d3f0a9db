// The action plan of the agreement in force (Rencana Aksi): targets per quarter, steps, programs with the spending plan.
import { write } from "./lib/document.mjs";
import { landscapePages } from "./lib/pages.mjs";
import { p, when, without } from "./lib/text.mjs";
import { planning } from "./perencanaan/look.mjs";
import { opening, signedBelow } from "./perencanaan/pieces.mjs";
import { budget } from "./rencana-aksi/budget.mjs";
import { steps } from "./rencana-aksi/steps.mjs";
import { targets } from "./rencana-aksi/targets.mjs";

const of = planning("Rencana Aksi {{instansi.namaLengkap}} Tahun {{#perjanjianBerlaku.tahun}}{{perjanjianBerlaku.tahun}}{{/}}{{^perjanjianBerlaku.tahun}}{{laporan.tahunData}}{{/}}");

const basis = p("Rencana aksi ini menjabarkan {{perjanjianBerlaku.judul}}{{#perjanjianBerlaku.tanggal}} tanggal {{perjanjianBerlaku.tanggal}}{{/}} menjadi target, langkah dan rencana anggaran per triwulan.");

const nothing = p("Data {{instansi.namaLengkap}} tahun {{laporan.tahunData}} tidak memuat perjanjian kinerja, sehingga rencana aksi tidak dapat disusun. Isi bagian agreements, lalu buat kembali dokumen ini.", { align: "center" });

await write(new URL("../rencana-aksi.docx", import.meta.url), of, {
  title: "Rencana Aksi {{instansi.namaLengkap}}",
  sections: [landscapePages(of, undefined,
    opening(of, "RENCANA AKSI PENCAPAIAN KINERJA\nTAHUN {{#perjanjianBerlaku.tahun}}{{perjanjianBerlaku.tahun}}{{/}}{{^perjanjianBerlaku.tahun}}{{laporan.tahunData}}{{/}}"),
    without("perjanjianBerlaku", nothing),
    when("perjanjianBerlaku", basis),
    targets(of), steps(of), budget(of),
    without("tabel.anggaranRencanaAksi", when("perjanjianBerlaku", signedBelow(of, "perjanjianBerlaku.tahun"))))],
});
