// The matrix of the strategic plan: goals, objectives, indicators, targets per year, strategies, policies, programs; each version on pages of its own.
import { write } from "./lib/document.mjs";
import { landscapePages } from "./lib/pages.mjs";
import { each, grid } from "./lib/tables.mjs";
import { gap, p, when, without } from "./lib/text.mjs";
import { planning } from "./perencanaan/look.mjs";
import { note, opening, part, signedBelow } from "./perencanaan/pieces.mjs";

const of = planning("Matriks Rencana Strategis {{instansi.namaLengkap}} {{renstra.tahunAwal}}–{{renstra.tahunAkhir}}");

const text = (head, tag, width, more = {}) => ({ head, width, value: `{{${tag} | gabung}}`, ...more });

const how = "Strategi Mencapai Tujuan dan Sasaran";

const strategies = [text("Strategi", "strategi", 3.1, { group: how }), text("Kebijakan", "kebijakan", 2.7, { group: how }), text("Program", "program", 2.7, { group: how })];

const heading = "MATRIKS RENCANA STRATEGIS\nTAHUN {{renstra.tahunAwal}}–{{renstra.tahunAkhir}}";

const versions = when("targetRenstra",
  when("pertama", opening(of, heading)),
  without("pertama", p("", { style: "LKjIPPemisah", newPage: true }), opening(of, heading)),
  part("Target Kinerja {{label}}{{#tanggal}} (tanggal {{tanggal}}){{/}}{{#berlaku}}, versi yang berlaku bagi laporan tahun {{laporan.tahunData}}{{/}}", 0),
  grid(of, {
    landscape: true, small: true, together: true,
    columns: [
      text("No", "urutTujuan", 0.8, { align: "center" }), text("Tujuan", "namaTujuan", 2.4), text("Indikator Tujuan", "indikatorTujuan", 2), text("Sasaran", "sasaranMatriks", 3),
      { head: "Indikator Sasaran", width: 3.4, value: "{{nama}}" },
      { group: "Target Kinerja Sasaran pada Tahun", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{#nilai}}{{nilai}}{{/}}{{^nilai}}–{{/}}", width: 7.2, align: "center" },
      ...strategies,
    ],
    rows: [each("indikator")],
  }),
  when("sumber", note("Sumber: {{sumber}}", { next: true })),
  without("sumber", gap(8, { next: true })),
  signedBelow(of, "renstra.tahunAwal", "ttd.renstra"));

const strategiesOnly = without("targetRenstra",
  opening(of, heading),
  when("tabel.strategi",
    grid(of, {
      landscape: true, numbers: true,
      columns: [
        { head: "No", width: 0.9, align: "center", value: "{{nomor}}" }, text("Tujuan", "tujuan", 5), { head: "Sasaran", width: 5, value: "{{sasaran}}" },
        { head: "Strategi", width: 6, value: "{{#strategi}}{{strategi}}{{/}}" }, { head: "Kebijakan", width: 7.6, value: "{{#kebijakan}}{{kebijakan}}{{/}}" },
      ],
      rows: [each("baris")],
    }),
    gap(10)),
  without("tabel.strategi", p("Data {{instansi.namaLengkap}} tidak memuat target maupun strategi Renstra. Isi bagian plan.targetVersions atau plan.strategies, lalu buat kembali dokumen ini.", { align: "center" })),
  signedBelow(of, "renstra.tahunAwal", "ttd.renstra"));

await write(new URL("../matriks-renstra.docx", import.meta.url), of, {
  title: "Matriks Rencana Strategis {{instansi.namaLengkap}} {{renstra.tahunAwal}}–{{renstra.tahunAkhir}}",
  sections: [landscapePages(of, undefined, versions, strategiesOnly)],
});
