// What the plan serves, and the targets of the year.
import { each, grid, plain } from "../lib/tables.mjs";
import { textWidth } from "../lib/look.mjs";
import { gap, p, when, without } from "../lib/text.mjs";
import { part } from "../perencanaan/pieces.mjs";

/** Goals of region and agency. */
export const context = of => plain(of, [4.2, 0.4, 21], [
  ["{{#renstra.tujuanDaerah}}Tujuan RPJMD", ":", "{{renstra.tujuanDaerah}}{{#renstra.indikatorTujuanDaerah}} (indikator: {{renstra.indikatorTujuanDaerah}}){{/}}{{/}}"],
  ["{{#tujuan}}Tujuan", ":", "{{teks}}{{#namaIndikator}} (indikator: {{namaIndikator}}){{/}}{{/}}"],
], { align: "left", width: textWidth(of, true) });

/** The targets. */
export const targets = of => [
  when("tabel.rkt",
    part("A.  Sasaran, Indikator dan Target Kinerja"),
    grid(of, {
      landscape: true, numbers: true, together: true,
      columns: [
        { head: "No", width: 0.9, align: "center", value: "{{nomor | gabung}}" }, { head: "Sasaran Strategis", width: 9, value: "{{sasaran | gabung}}" },
        { head: "Indikator Kinerja", width: 10, value: "{{indikator}}" }, { head: "Satuan", width: 2.4, align: "center", value: "{{#satuan}}{{satuan}}{{/}}{{^satuan}}–{{/}}" },
        { head: "Target {{tahunRkt}}", width: 3, align: "center", value: "{{target}}" },
      ],
      rows: [each("indikator")],
    }),
    gap(10)),
  without("tabel.rkt", p("Data {{instansi.namaLengkap}} tidak memuat target rencana kinerja tahunan. Isi bagian annualPlan, lalu buat kembali dokumen ini.", { align: "center" })),
];
