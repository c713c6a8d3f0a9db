// Appendices: agreements as forms, matrices of the plans, the decree on key indicators, the statement of review.
import { agreement } from "../lib/agreements.mjs";
import { landscapePages, pages } from "../lib/pages.mjs";
import { signature, signatureRow } from "../lib/signatures.mjs";
import { each, table } from "../lib/tables.mjs";
import { appendix, keptNarrative, narrative, p, when, without } from "../lib/text.mjs";

const strategicMatrix = of => [
  appendix(of, "MATRIKS RENCANA STRATEGIS TAHUN {{renstra.tahunAwal}}–{{renstra.tahunAkhir}}"), keptNarrative("matriksRenstra"),
  when("targetRenstra", when("label", p("Target Kinerja {{label}}", { style: "LKjIPForm", next: true, run: { bold: true } })), table(of, {
    together: true, landscape: true,
    columns: [
      { head: "Tujuan", width: 4, value: "{{namaTujuan | gabung}}" }, { head: "Sasaran", width: 4.5, value: "{{namaSasaran | gabung}}" }, { head: "Indikator Sasaran", width: 5, value: "{{nama}}" },
      { group: "Target Tahun", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 10, align: "center" },
    ],
    rows: [each("indikator")],
  })),
  signature(of, "ttd.renstra", { left: 7000 }),
];

const branch = { text: "–\t{{uraian}}", indent: { left: 170, hanging: 170 } };
const planned = name => [{ text: "{{sasaran | gabung}}", bold: false, fill: "" }, name, "{{indikator}}", "{{target}}", "{{pagu}}"];

const annualMatrix = of => [
  appendix(of, "RENCANA KINERJA TAHUNAN TAHUN {{tahunRkt}}"),
  table(of, {
    when: "tabel.matriksRkt", landscape: true, numbers: true,
    columns: [
      { head: "Sasaran", width: 4, value: "{{sasaran | gabung}}" }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7.4 }, { head: "Indikator", width: 6.4 },
      { head: "Target", width: 2.5, align: "center" }, { head: "Pagu (Rp)", width: 3.2, align: "right" },
    ],
    rows: [
      { open: ["baris", "adalahProgram"], close: 1, bold: true, fill: of.totalShade, next: true, cells: planned("{{uraian}}") },
      { open: ["adalahKegiatan"], close: 1, next: true, cells: planned("{{uraian}}") },
      { open: ["adalahSubKegiatan", "^terakhir"], close: 1, cells: planned(branch) },
      { open: ["terakhir"], close: 3, next: true, cells: planned(branch) },
      signatureRow("ttd.rkt", [2, 2, 1], { inset: 340 }),
    ],
  }),
  without("tabel.matriksRkt", signature(of, "ttd.rkt", { left: 7000 })),
];

/** The sections of the appendices; the forms stand in the last one, which is always printed. */
export const appendices = of => [
  landscapePages(of, "ada.matriksRenstra", strategicMatrix(of)),
  landscapePages(of, "ada.matriksRkt", annualMatrix(of)),
  pages(of,
    agreement(of, "perjanjianAwal", "{{judul | kapital}}"), agreement(of, "perjanjianPerubahan", "{{judul | kapital}}"),
    when("ada.keputusanIku", appendix(of, "KEPUTUSAN TENTANG INDIKATOR KINERJA UTAMA"), keptNarrative("keputusanIku"), signature(of, "ttd.iku"),
      narrative("profilIku", p("INDIKATOR KINERJA UTAMA\n{{instansi.namaLengkap | kapital}}", { style: "LKjIPForm", newPage: true, align: "center", after: 10, run: { bold: true } }))),
    when("ada.pernyataanReviu", appendix(of, "PERNYATAAN TELAH DIREVIU"), keptNarrative("pernyataanReviu"), signature(of, "ttd.reviu"))),
];
