// Bab II: strategic plan, key indicators, annual plan, agreements.
import { heading, item, narrative, p, when } from "../lib/text.mjs";
import { each, table, total } from "../lib/tables.mjs";

const number = { head: "No", width: 1, align: "center", value: "{{nomor | gabung}}" };
const objective = { head: "Sasaran Strategis", width: 4.5, value: "{{sasaran | gabung}}" };
const indicator = { head: "Indikator Kinerja", width: 5, value: "{{indikator}}" };

const goals = of => when("tujuan",
  p("**Tujuan {{urut}}:** {{teks}}", { indent: { firstLine: 0 }, next: true }),
  when("indikator", p("Indikator tujuan: {{nama}}", { indent: { firstLine: 0, left: 510 } })),
  when("sasaran", item("{{teks}}", "Angka"), when("indikator", item("{{nama}}", "Butir", 1))));

const targets = of => when("targetRenstra", table(of, {
  title: "Target Kinerja Rencana Strategis{{#label}} ({{label}}){{/}}", small: true,
  columns: [
    { head: "Sasaran Strategis", width: 4, value: "{{namaSasaran | gabung}}" }, { head: "Indikator Kinerja", width: 4.5, value: "{{nama}}" },
    { group: "Target", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 9, align: "center" },
  ],
  rows: [each("indikator")],
}));

const agreementTargets = (of, name, title) => table(of, {
  when: name, title, numbers: true, together: true,
  columns: [
    { head: "No", width: 1, align: "center", value: "{{nomorSasaran | gabung}}" }, { head: "Sasaran Strategis", width: 5, value: "{{namaSasaran | gabung}}" },
    { head: "Indikator Kinerja", width: 6, value: "{{namaIndikator}}" },
    { head: "Target {{tahun}}", width: 2.2, align: "center", value: "{{target}}" },
  ],
  rows: [each("target")],
});

const agreementPrograms = (of, name, title) => when(name, table(of, {
  when: "jumlahPagu", title, numbers: true, together: true, source: false,
  columns: [
    { head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "Program", width: 8, value: "{{nama}}" },
    { head: "Anggaran (Rp)", width: 3.6, align: "right", value: "{{pagu}}" }, { head: "Keterangan", width: 3, align: "center", value: "{{sumberDana}}" },
  ],
  rows: [each("program"), total(of, "jumlahPagu", [{ text: "Jumlah", span: 2, align: "center" }, "{{jumlahPagu}}", ""])],
}));

const strategicPlan = of => [
  heading(of, 2, "Rencana Strategis"), narrative("renstra"),
  when("ada.visi", heading(of, 3, "Visi"), narrative("visi"),
    when("renstra.visi", p("{{renstra.visi}}", { style: "LKjIPKutipan" })), narrative("maknaVisi"), when("renstra.maknaVisi", item("{{teks}}"))),
  when("ada.misi", heading(of, 3, "Misi"), narrative("misi"), when("renstra.misi", item("{{teks}}")), narrative("ulasanMisi"), when("narasi.ulasanMisi", when("renstra.sasaranDaerah", item("{{teks}}", "Huruf")))),
  [heading(of, 3, "Tujuan, Sasaran, Strategi dan Kebijakan"), narrative("tujuanSasaran"), goals(of),
    table(of, {
      when: "tabel.strategi", title: "Tujuan, Sasaran, Strategi dan Arah Kebijakan",
      columns: [
        { head: "Tujuan", width: 3.5, value: "{{tujuan | gabung}}" }, { head: "Sasaran", width: 3.5, value: "{{sasaran | gabung}}" },
        { head: "Strategi", width: 4, value: "{{strategi}}" }, { head: "Arah Kebijakan", width: 5, value: "{{kebijakan}}" },
      ],
      rows: [each("polos")],
    })],
  when("ada.targetRenstra", heading(of, 3, "Target Kinerja Rencana Strategis"), targets(of), narrative("catatanRenstra")),
];

/** Bab II. */
export const planning = of => [
  heading(of, 1, "PERENCANAAN KINERJA"),
  strategicPlan(of),
  when("ada.iku", heading(of, 2, "Indikator Kinerja Utama"), narrative("iku"), table(of, {
    when: "tabel.iku", title: "Indikator Kinerja Utama",
    columns: [{ ...number, width: 0.8 }, { ...objective, width: 3.2 }, { ...indicator, width: 3.4 }, { head: "Definisi Operasional/ Formulasi", heads: "ada.definisi", values: "ada.definisi", width: 4.6, value: "{{#definisi}}{{definisi}}{{/}}\v{{#rumus}}{{rumus}}{{/}}" },
      { head: "Sumber Data", heads: "ada.sumberData", values: "ada.sumberData", width: 2.6, value: "{{sumberData}}" }, { head: "Penanggung Jawab", heads: "ada.penanggungJawab", values: "ada.penanggungJawab", width: 2.8, value: "{{penanggungJawab}}" }],
    rows: [each("indikator")],
  })),
  when("ada.rkt", heading(of, 2, "Rencana Kinerja Tahunan"), narrative("rkt"), table(of, {
    when: "tabel.rkt", title: "Rencana Kinerja Tahunan Tahun {{tahunRkt}}", numbers: true, together: true,
    columns: [number, objective, indicator, { head: "Target", width: 2.6, align: "center", value: "{{target}}" }],
    rows: [each("indikator")],
  })),
  when("ada.perjanjianAwal", heading(of, 2, "Perjanjian Kinerja"), narrative("perjanjianKinerja"),
    agreementTargets(of, "perjanjianAwal", "Sasaran, Indikator dan Target Kinerja Tahun {{tahun}}"), narrative("programPerjanjian"),
    agreementPrograms(of, "perjanjianAwal", "Program dan Anggaran Tahun {{tahun}}")),
  when("ada.perjanjianPerubahan", heading(of, 2, "Perubahan Perjanjian Kinerja"), narrative("perubahanPerjanjian"),
    agreementTargets(of, "perjanjianPerubahan", "Sasaran, Indikator dan Target Kinerja Perubahan Tahun {{tahun}}"), narrative("programPerubahan"),
    agreementPrograms(of, "perjanjianPerubahan", "Program dan Anggaran Perubahan Tahun {{tahun}}")),
];
