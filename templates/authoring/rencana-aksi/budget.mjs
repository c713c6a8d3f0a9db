// Programs, activities and sub-activities with output, ceiling and the cumulative plan; the signature is the last row.
import { grid, total } from "../lib/tables.mjs";
import { gap, p, when, without } from "../lib/text.mjs";
import { part, signedRow } from "../perencanaan/pieces.mjs";

const branch = { text: "–\t{{uraian}}", indent: { left: 170, hanging: 170 } };

const amounts = ["{{#pagu}}{{pagu}}{{/}}", ...[1, 2, 3, 4].map(number => `{{#rencanaTw${number}}}{{rencanaTw${number}}}{{/}}`)];

const cells = (units, name) => [
  { text: "{{#sasaran}}{{sasaran | gabung}}{{/}}", bold: false, fill: "" }, name, { text: "{{#keluaran}}{{keluaran}}{{/}}", bold: false }, "{{#target}}{{target}}{{/}}", ...amounts,
  ...(units ? [{ text: "{{#penanggungJawab}}{{penanggungJawab}}{{/}}", bold: false }] : []),
];

const quarter = number => ({ group: "Rencana Anggaran s.d. Triwulan (Rp)", head: ["I", "II", "III", "IV"][number - 1], width: 2.35, align: "right" });

const plan = "{{#tabel.anggaranRencanaAksi.kolomRencanaTw}}{{teks}}{{^terakhir}}, {{/}}{{/}}";

const tree = (of, units) => grid(of, {
  landscape: true, numbers: true, small: true,
  columns: [
    { head: "Sasaran", width: 2.7 }, { head: "Program/Kegiatan/Sub Kegiatan", width: 4.6 }, { head: "Indikator", width: 4 }, { head: "Target", width: 1.8, align: "center" },
    { head: "Anggaran (Rp)", width: 2.35, align: "right" }, ...[1, 2, 3, 4].map(quarter), ...(units ? [{ head: "Penanggung Jawab", width: 2.6 }] : []),
  ],
  rows: [
    { open: ["baris", "adalahProgram"], close: 1, bold: true, fill: of.totalShade, next: true, cells: cells(units, "{{uraian}}") },
    { open: ["adalahKegiatan"], close: 1, next: true, cells: cells(units, "{{uraian}}") },
    { open: ["adalahSubKegiatan"], close: 2, cells: cells(units, branch) },
    total(of, "jumlah", [{ text: "Jumlah", span: 4, align: "center" }, ...amounts, ...(units ? [""] : [])], { next: true }),
    ...(units ? signedRow("perjanjianBerlaku.tahun", [5, 4, 1]) : signedRow("perjanjianBerlaku.tahun", [4, 4, 1], undefined, 480)),
  ],
});

/** The table, with the units that answer for the rows where they are known. */
export const budget = of => when("tabel.anggaranRencanaAksi",
  part("{{#tabel.langkahAksi}}C{{/}}{{^tabel.langkahAksi}}B{{/}}.  Program, Kegiatan, Sub Kegiatan dan Rencana Anggaran"),
  p(`Rencana anggaran adalah pagu kali rencana penyerapan kumulatif instansi: ${plan}.`, { next: true }),
  when("ada.penanggungJawabAnggaran", tree(of, true)),
  without("ada.penanggungJawabAnggaran", tree(of, false)),
  gap());
