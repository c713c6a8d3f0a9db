// Bab II: strategic plan with vision, missions, objectives and key indicators; the agreements.
import { each, total } from "../lib/tables.mjs";
import { heading, item, narrative, p, when, without } from "../lib/text.mjs";
import { caption, flush, table } from "./house.mjs";

const missions = of => when("ada.misi",
  heading(of, 3, "MISI PEMERINTAHAN DAERAH"), narrative("misi"),
  when("renstra.misi", item("{{#label}}**{{label | kapital}}:** {{/}}{{teks}}", "Huruf")),
  narrative("ulasanMisi"),
  without("narasi.ulasanMisi", when("renstra.tujuanDaerah", flush("Tujuan RPJMD: {{renstra.tujuanDaerah}}", { next: true }))),
  when("renstra.sasaranDaerah", item("{{teks}}", "Huruf")));

const objectives = of => [
  heading(of, 3, "SASARAN STRATEGIS"), narrative("tujuanSasaran"),
  without("narasi.tujuanSasaran", when("tujuan", flush("Tujuan: **{{teks}}**{{#indikator}} dengan indikator tujuan {{nama}}{{/}}", { next: true }))),
  when("sasaran", item("{{teks}}{{#indikator}}{{#pertama}} dengan indikator sasaran {{/}}{{^pertama}}, {{/}}{{nama}}{{/}}", "Huruf", 1)),
  table(of, {
    when: "tabel.strategi", first: true, title: "Tujuan, Sasaran, Strategi dan Arah Kebijakan", source: null,
    columns: [
      { head: "Tujuan", width: 3.5, value: "{{tujuan | gabung}}" }, { head: "Sasaran", width: 3.5, value: "{{sasaran | gabung}}" },
      { head: "Strategi", width: 4, value: "{{strategi}}" }, { head: "Arah Kebijakan", width: 5, value: "{{kebijakan}}" },
    ],
    rows: [each("polos")],
  }),
];

const keyIndicatorTitle = "Indikator Kinerja Utama (IKU) {{instansi.nama}}";

const keyIndicators = of => when("ada.iku",
  heading(of, 3, "INDIKATOR KINERJA UTAMA (IKU)"), narrative("iku"),
  when("tabel.strategi", caption(of, keyIndicatorTitle)), without("tabel.strategi", caption(of, keyIndicatorTitle, "Tabel", true)),
  table(of, {
    when: "tabel.iku", source: null,
    columns: [
      { head: "Sasaran Renstra PD", width: 2.7, value: "{{tujuan | gabung}}" }, { head: "Indikator Kinerja Utama (IKU)", width: 3, value: "{{indikatorTujuan | gabung}}" },
      { head: "Indikator Kinerja Sasaran PD", width: 3.4, value: "{{no}}. {{indikator}}" },
      { head: "Definisi Operasional", width: 4.5, value: "{{#definisi}}{{no}}. {{definisi}}{{/}}{{#rumus}}\n{{rumus}}{{/}}" },
      { head: "Sumber Data", width: 2.9, value: "{{#sumberData}}{{no}}. {{sumberData}}{{/}}{{#penanggungJawab}}\n{{penanggungJawab}}{{/}}" },
    ],
    rows: [each("indikator")],
  }));

const targets = of => when("ada.targetRenstra",
  heading(of, 3, "TARGET KINERJA RENCANA STRATEGIS"),
  when("targetRenstra", table(of, {
    small: true, title: "Target Kinerja Rencana Strategis{{#label}} ({{label}}){{/}}",
    columns: [
      { head: "Sasaran Strategis", width: 4, value: "{{namaSasaran | gabung}}" }, { head: "Indikator Kinerja", width: 4.5, value: "{{nama}}" },
      { head: "Satuan", width: 1.8, align: "center", value: "{{satuan}}" },
      { group: "Target", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 7.5, align: "center" },
    ],
    rows: [each("indikator")],
  })),
  narrative("catatanRenstra"));

const matrix = narrative("matriksRenstra");

const annualPlan = of => when("ada.rkt",
  heading(of, 2, "RENCANA KINERJA TAHUNAN"), narrative("rkt"),
  table(of, {
    when: "tabel.rkt", title: "Rencana Kinerja Tahunan Tahun {{tahunRkt}}", numbers: true, source: null,
    columns: [
      { head: "No", width: 1, align: "center", value: "{{nomor | gabung}}" }, { head: "Sasaran Strategis", width: 5, value: "{{sasaran | gabung}}" },
      { head: "Indikator Kinerja", width: 6, value: "{{indikator}}" }, { head: "Target", width: 3, align: "center", value: "{{target}}" },
    ],
    rows: [each("indikator")],
  }));

const agreed = (of, name, indicator, source) => table(of, {
  when: name, title: "{{judul}}", numbers: true, together: true, source,
  columns: [
    { head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "Sasaran Strategis", width: 5.2, value: "{{namaSasaran | gabung}}" },
    { head: indicator, width: 5.6, value: "{{namaIndikator}}" }, { head: "Target {{tahun}}", width: 2.6, align: "center", value: "{{target}}" },
  ],
  rows: [each("target")],
});

const programs = (of, name, title) => when(name, table(of, {
  when: "jumlahPagu", together: true, title,
  columns: [
    { head: "No.", width: 1, align: "center", value: "{{urut}}" }, { head: "Program", width: 7, value: "{{nama}}" },
    { head: "Anggaran (Rp)", width: 3.6, align: "right", value: "{{pagu}}" }, { head: "Keterangan", width: 2.8, align: "center", value: "{{sumberDana}}" },
  ],
  rows: [each("program"), total(of, "jumlahPagu", [{ text: "JUMLAH", span: 2, align: "center" }, "{{jumlahPagu}}", ""])],
}));

const agreements = of => [
  heading(of, 2, "PERJANJIAN KINERJA TAHUN {{laporan.tahunData}}"),
  narrative("perjanjianKinerja"), agreed(of, "perjanjianAwal", "Indikator Kinerja", "sumber"),
  narrative("programPerjanjian"), programs(of, "perjanjianAwal", "Program dan Anggaran Tahun {{tahun}}"),
  when("ada.perjanjianPerubahan",
    heading(of, 3, "Perubahan Perjanjian Kinerja"),
    narrative("perubahanPerjanjian"), agreed(of, "perjanjianPerubahan", "Indikator Kinerja Utama", null),
    narrative("programPerubahan"), programs(of, "perjanjianPerubahan", "Program dan Anggaran Perubahan Tahun {{tahun}}")),
];

/** Bab II. */
export const planning = of => [
  heading(of, 1, "PERENCANAAN KINERJA"),
  heading(of, 2, "RENCANA STRATEGIS"), narrative("renstra"),
  when("ada.visi", heading(of, 3, "VISI PEMERINTAH DAERAH"), narrative("visi"),
    when("renstra.visi", p("{{renstra.visi}}", { style: "LKjIPKutipan" })), narrative("maknaVisi"), when("renstra.maknaVisi", item("{{teks}}", "Huruf"))),
  missions(of), objectives(of), keyIndicators(of), targets(of), matrix,
  annualPlan(of), agreements(of),
];
