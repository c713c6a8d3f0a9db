// Bab II: strategic plan with the matrix of policies, annual plan, agreement.
import { each, grid, table, total } from "../lib/tables.mjs";
import { gap, heading, narrative, p, when } from "../lib/text.mjs";
import { numbered, titled } from "./pieces.mjs";

const vision = () => [
  narrative("visi"), when("renstra.visi", p("{{renstra.visi}}", { style: "LKjIPKutipan" })),
  narrative("maknaVisi"), when("renstra.maknaVisi", numbered("{{no}}.", "{{teks}}")),
];

const mission = of => [
  narrative("misi"),
  when("renstra.misi", p("{{label}}\t: {{teks}}", { after: 3, indent: { left: 1304, hanging: 1304 }, tabs: [{ type: "left", position: 1134 }] })),
  narrative("ulasanMisi"),
];

// A single strategy carries the number of its row, several their own.
const strategies = "{{#strategi}}\v{{#pertama}}{{#terakhir}}{{urut}}. {{/}}{{^terakhir}}{{no}}. {{/}}{{/}}{{^pertama}}{{no}}. {{/}}{{teks}}\v{{/}}";

const policies = of => {
  const groups = ["{{#renstra.visi}}VISI : {{renstra.visi}}{{/}}{{^renstra.visi}}RENCANA STRATEGIS {{renstra.tahunAwal}} – {{renstra.tahunAkhir}}{{/}}", "{{#renstra.misiDidukung}}\v{{label | kapital}} : {{teks}}\v{{/}}"];
  const column = (head, width, value) => ({ groups, groupAlign: "left", head, width, value });
  return when("tabel.strategi",
    p("Tujuan, Sasaran, Strategi dan Kebijakan", { style: "Caption" }),
    grid(of, {
      columns: [
        column("Tujuan", 3.4, "{{urut}}. {{namaTujuan}}"), column("Sasaran", 3.4, "{{urut}}. {{namaSasaran}}"),
        column("Strategi", 3.7, strategies), column("Arah Kebijakan", 5.5, "{{#kebijakan}}\v{{no}}. {{teks}}\v{{/}}"),
      ],
      rows: [each("strategi")],
    }),
    gap(12));
};

const targets = of => when("ada.targetRenstra", heading(of, 3, "Target Kinerja Rencana Strategis"),
  when("targetRenstra", p("Target Kinerja Rencana Strategis{{#label}} ({{label}}){{/}}", { style: "Caption" }), table(of, {
    small: true,
    columns: [
      { head: "Sasaran Strategis", width: 4, value: "{{namaSasaran | gabung}}" }, { head: "Indikator Kinerja", width: 4.5, value: "{{nama}}" },
      { head: "Satuan", width: 1.8, align: "center", value: "{{satuan}}" },
      { group: "Target", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 7.5, align: "center" },
    ],
    rows: [each("indikator")],
  })),
  narrative("catatanRenstra"));

// The table of key indicators only where the agency writes about them: the house style knows none.
const keyIndicators = of => when("narasi.iku", heading(of, 3, "Indikator Kinerja Utama"), p("{{@narasi.iku}}"), titled(of, {
  when: "tabel.iku", title: "Indikator Kinerja Utama", small: true,
  columns: [
    { head: "NO", width: 1, align: "center", value: "{{nomor | gabung}}" }, { head: "SASARAN", width: 3.2, value: "{{sasaran | gabung}}" },
    { head: "INDIKATOR KINERJA UTAMA", width: 3.4, value: "{{indikator}}" }, { head: "DEFINISI/FORMULASI", width: 4.4, value: "{{#definisi}}\v{{definisi}}\v{{/}}\v{{#rumus}}\v{{rumus}}\v{{/}}" },
    { head: "SUMBER DATA", width: 2.4, value: "{{sumberData}}" }, { head: "PENANGGUNG JAWAB", width: 2.8, value: "{{penanggungJawab}}" },
  ],
  rows: [each("indikator")],
}));

const annualPlan = of => when("ada.rkt", heading(of, 2, "Rencana Kinerja Tahun {{laporan.tahun}}"), narrative("rkt"), table(of, {
  when: "tabel.rkt", numbers: true, together: true,
  columns: [
    { head: "TUJUAN, SASARAN STRATEGIS", number: "(3)", width: 6, value: "{{sasaran | gabung}}" },
    { head: "INDIKATOR KINERJA", number: "(4)", width: 7, value: "{{no}}. {{indikator}}" },
    { head: "TARGET {{laporan.tahun}}", number: "(5)", width: 3, align: "center", value: "{{target}}" },
  ],
  rows: [each("indikator")],
}));

const agreement = (of, name, title, ...texts) => when(`ada.${name}`, heading(of, 2, title), narrative(texts[0]),
  when(name,
    table(of, {
      numbers: true, together: true,
      columns: [
        { head: "NO", width: 1, align: "center", value: "{{nomorSasaran | gabung}}" }, { head: "TUJUAN", width: 4.2, value: "{{namaTujuan | gabung}}" },
        { head: "SASARAN", width: 4.2, value: "{{namaSasaran | gabung}}" }, { head: "INDIKATOR SASARAN", width: 4.4, value: "{{urut}}. {{namaIndikator}}" },
        { head: "TARGET {{tahun}}", width: 2.2, align: "center", value: "{{target}}" },
      ],
      rows: [each("target")],
    })),
  narrative(texts[1]),
  when(name, when("jumlahPagu", grid(of, {
    numbers: true,
    columns: [
      { head: "NO", width: 1, align: "center", value: "{{urut}}." }, { head: "PROGRAM", width: 8.4, value: "{{nama}}" },
      { head: "ANGGARAN", width: 1, value: "Rp." }, { joins: true, width: 3.4, align: "right", value: "{{pagu}}" },
      { head: "KET.", width: 2, align: "center", value: "{{sumberDana}}" },
    ],
    rows: [each("program"), total(of, "jumlahPagu", [{ text: "TOTAL", span: 2, align: "center" }, "Rp.", "{{jumlahPagu}}", ""])],
  }), gap(12))));

/** Bab II. */
export const planning = of => [
  heading(of, 1, "PERENCANAAN KINERJA"),
  heading(of, 2, "PERENCANAAN KINERJA"),
  heading(of, 3, "Rencana Strategis {{renstra.tahunAwal}} – {{renstra.tahunAkhir}}"),
  narrative("renstra"), vision(), mission(of), narrative("tujuanSasaran"), policies(of), targets(of), keyIndicators(of),
  annualPlan(of),
  agreement(of, "perjanjianAwal", "PENETAPAN KINERJA", "perjanjianKinerja", "programPerjanjian"),
  agreement(of, "perjanjianPerubahan", "PERUBAHAN PENETAPAN KINERJA", "perubahanPerjanjian", "programPerubahan"),
];
