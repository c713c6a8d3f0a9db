// Bab II: strategic plan before and after its revision, annual plan, key indicators, agreement.
import { gap, heading, item, narrative, p, when, without } from "../lib/text.mjs";
import { each, grid, table } from "../lib/tables.mjs";
import { figure, indicator, number, objective, tableTitle } from "./pieces.mjs";

const goals = () => when("tujuan",
  p("Tujuan {{urut}} : {{teks}}", { indent: { firstLine: 0 }, next: true }),
  when("namaIndikator", p("Indikator Tujuan : {{namaIndikator}}", { indent: { firstLine: 0 }, next: true })));

const region = () => [
  when("renstra.misiDidukung", item("{{label}} : {{teks}}", "Butir")),
  when("renstra.tujuanDaerah", item("Tujuan : {{renstra.tujuanDaerah}}", "Butir")),
  when("renstra.sasaranDaerah", item("Sasaran Strategis {{daerah.nama}} : {{teks}}", "Butir")),
];

const matrix = of => [
  tableTitle("Matriks Tujuan dan Sasaran Rencana Strategis {{instansi.nama}}\nTahun {{renstra.tahunAwal}}-{{renstra.tahunAkhir}}{{#label}} ({{label}}){{/}}"),
  without("pertama", goals()), when("pertama", without("narasi.matriksRenstra", goals())),
  grid(of, {
    together: true,
    columns: [
      { head: "Sasaran", width: 4, value: "{{namaSasaran | gabung}}" }, { head: "Indikator Sasaran", width: 4.2, value: "{{nama}}" },
      { group: "Target Kinerja Sasaran pada Tahun", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 7.3, align: "center" },
    ],
    rows: [each("indikator")],
  }),
  when("sumber", p("Sumber data : {{sumber}}", { style: "LKjIPSumber" })),
  gap(12),
];

const strategicPlan = of => [
  heading(of, 2, "Rencana Strategis"), narrative("renstra"),
  narrative("visi"), when("renstra.visi", p("{{renstra.visi}}", { style: "LKjIPKutipan" })), narrative("maknaVisi"), when("renstra.maknaVisi", item("{{teks}}")),
  narrative("misi"), region(), narrative("ulasanMisi"), narrative("tujuanSasaran"), narrative("matriksRenstra"),
  when("targetRenstra", matrix(of), when("pertama", narrative("catatanRenstra"))),
  without("targetRenstra", narrative("catatanRenstra")),
];

const cascade = of => when("ada.rkt",
  table(of, {
    when: "tabel.rkt", together: true, source: false,
    columns: [number, objective(4.6), indicator(6), figure("TARGET {{laporan.tahunData}}", "target", 2.6)],
    rows: [each("indikator")],
  }));

const keyIndicators = of => when("ada.iku",
  heading(of, 2, "Indikator Kinerja Utama (IKU)"), narrative("iku"),
  table(of, {
    when: "tabel.iku", source: false,
    columns: [
      { head: "Sasaran Strategis", width: 3.2, value: "{{sasaran | gabung}}" }, { head: "IKU", width: 3.3, value: "{{indikator}}" },
      { head: "Formulasi dan Penjelasan", width: 4.2, value: "{{#definisi}}{{definisi}}{{#rumus}} {{/}}{{/}}{{rumus}}" },
      { head: "Penanggung Jawab", width: 2.7, value: "{{penanggungJawab}}" }, { head: "Sumber Data", width: 2.2, value: "{{sumberData}}" },
    ],
    rows: [each("indikator")],
  }));

const targets = (of, name) => when(name,
  grid(of, {
    together: true,
    columns: [
      { head: "NO", width: 1, align: "center", value: "{{nomorSasaran | gabung}}" }, { head: "SASARAN STRATEGIS", width: 5, value: "{{namaSasaran | gabung}}" },
      { head: "INDIKATOR KINERJA", width: 6.5, value: "{{namaIndikator}}" }, { head: "TARGET TAHUN {{tahun}}", width: 2.8, align: "center", value: "{{target}}" },
    ],
    rows: [each("target")],
  }),
  gap(12));

const agreements = of => [
  heading(of, 2, "Perjanjian Kinerja Tahun {{laporan.tahunData}}"), narrative("perjanjianKinerja"),
  targets(of, "perjanjianAwal"), without("perjanjianAwal", targets(of, "perjanjianPerubahan")),
  narrative("programPerjanjian"),
  without("perjanjianAwal", narrative("perubahanPerjanjian"), narrative("programPerubahan")),
  when("perjanjianAwal", when("ada.perjanjianPerubahan",
    heading(of, 2, "Perubahan Perjanjian Kinerja Tahun {{laporan.tahunData}}"), narrative("perubahanPerjanjian"),
    targets(of, "perjanjianPerubahan"), narrative("programPerubahan"))),
];

/** Bab II. */
export const planning = of => [
  heading(of, 1, "Perencanaan dan Perjanjian Kinerja"),
  strategicPlan(of),
  when("ada.rkt", heading(of, 2, "Rencana Kinerja Tahunan (RKT) Tahun {{laporan.tahunData}}"), narrative("rkt")), cascade(of),
  keyIndicators(of),
  agreements(of),
];
