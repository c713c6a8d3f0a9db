// Programs, activities and sub-activities with indicator, target and ceiling; the signature is the last row.
import { grid, total } from "../lib/tables.mjs";
import { gap, when } from "../lib/text.mjs";
import { part, signedRow } from "../perencanaan/pieces.mjs";

const branch = { text: "–\t{{uraian}}", indent: { left: 170, hanging: 170 } };

const planned = name => [{ text: "{{#sasaran}}{{sasaran | gabung}}{{/}}", bold: false, fill: "" }, name, { text: "{{#indikator}}{{indikator}}{{/}}", bold: false }, "{{#target}}{{target}}{{/}}", "{{#pagu}}{{pagu}}{{/}}"];

/** The table. */
export const programs = of => when("tabel.matriksRkt",
  part("B.  Program, Kegiatan dan Sub Kegiatan"),
  grid(of, {
    landscape: true, numbers: true,
    columns: [
      { head: "Sasaran", width: 4.6 }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7.6 }, { head: "Indikator", width: 7.6 },
      { head: "Target", width: 2.8, align: "center" }, { head: "Anggaran (Rp)", width: 2.9, align: "right" },
    ],
    rows: [
      { open: ["baris", "adalahProgram"], close: 1, bold: true, fill: of.totalShade, next: true, cells: planned("{{uraian}}") },
      { open: ["adalahKegiatan"], close: 1, next: true, cells: planned("{{uraian}}") },
      { open: ["adalahSubKegiatan", "^terakhir"], close: 1, cells: planned(branch) },
      { open: ["terakhir"], close: 3, next: true, cells: planned(branch) },
      total(of, "tabel.realisasiAnggaran.jumlah", [{ text: "Jumlah", span: 4, align: "center" }, "{{pagu}}"], { next: true }),
      ...signedRow("tahunRkt", [2, 2, 1], "ttd.rkt", 760),
    ],
  }), gap());
