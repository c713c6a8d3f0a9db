// Part II: the indicators against the targets of quarter and year, against the quarter before, and quarter by quarter.
import { caption } from "../lib/captions.mjs";
import { grid } from "../lib/tables.mjs";
import { heading, narrative, p, when } from "../lib/text.mjs";
import { figure } from "./figures.mjs";
import { of } from "./look.mjs";

// A dash where the data has no value yet.
export const dash = tag => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}–{{/}}`;

const number = (head, tag, width, more = {}) => ({ head, width, align: "center", middle: true, value: dash(tag), ...more });

const note = text => p(text, { style: "LKjIPSumber" });

const gap = () => p("", { style: "LKjIPJarak", after: 6 });

// One row over its indicators for each objective, one for each indicator, one for the mean.
const perObjective = (columns, cells, mean) => grid(of, {
  columns, small: true,
  rows: [
    { open: ["triwulan.sasaran"], next: true, bold: true, fill: of.totalShade, cells: ["{{urut}}", { text: "{{teks}}", span: columns.length - 1, align: "left" }] },
    { open: ["indikator"], close: 2, cells: ["", ...cells] },
    { open: ["triwulan"], close: 1, bold: true, fill: of.totalShade, cells: mean },
  ],
});

const measured = () => [
  caption(of, "Capaian Indikator Kinerja s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}", "Tabel", true),
  perObjective(
    [
      { head: "No", width: 0.9, align: "center" }, { head: "Sasaran Strategis/Indikator Kinerja", width: 5 }, number("Target Tahun", "", 1.7),
      number("Target", "", 1.7, { group: "Triwulan {{triwulan.romawi}}" }), number("Realisasi", "", 1.8, { group: "Triwulan {{triwulan.romawi}}" }),
      number("Target", "", 1.7, { group: "s.d. Triwulan {{triwulan.romawi}}" }), number("Realisasi", "", 1.8, { group: "s.d. Triwulan {{triwulan.romawi}}" }),
      number("Target Triwulan", "", 1.8, { group: "Capaian terhadap" }), number("Target Tahun", "", 1.8, { group: "Capaian terhadap" }),
    ],
    ["{{nama}}\n({{akumulasi}})", ...["targetTahun", "target", "realisasi", "targetKumulatif", "realisasiKumulatif", "capaian", "capaianTahun"].map(dash)],
    ["", { text: "Rata-rata capaian", span: 6, align: "left" }, "{{capaian}}", "{{capaianTahun}}"]),
  note("Dalam kurung: cara nilai triwulan menjadi nilai s.d. triwulan. Capaian terhadap target triwulan membandingkan realisasi dengan target s.d. triwulan. Tanda – berarti belum ada nilai."),
];

const compared = () => when("ada.triwulanSebelumnya",
  heading(of, 2, "Perbandingan dengan Triwulan {{triwulan.sebelumnya}}"),
  caption(of, "Capaian Triwulan {{triwulan.romawi}} dan Triwulan {{triwulan.sebelumnya}} Tahun {{laporan.tahunData}}"),
  perObjective(
    [
      { head: "No", width: 0.9, align: "center" }, { head: "Sasaran Strategis/Indikator Kinerja", width: 6 },
      number("TW {{triwulan.sebelumnya}}", "", 2, { group: "Realisasi s.d." }), number("TW {{triwulan.romawi}}", "", 2, { group: "Realisasi s.d." }),
      number("TW {{triwulan.sebelumnya}}", "", 2, { group: "Capaian terhadap target triwulan" }), number("TW {{triwulan.romawi}}", "", 2, { group: "Capaian terhadap target triwulan" }),
      number("Selisih (poin)", "", 1.8),
    ],
    ["{{nama}}", ...["realisasiSebelumnya", "realisasiKumulatif", "capaianSebelumnya", "capaian", "selisih"].map(dash)],
    ["", { text: "Rata-rata capaian", span: 3, align: "left" }, "{{capaianSebelumnya}}", "{{capaian}}", "{{selisih}}"]),
  gap());

/** Part II, portrait. */
export const performance = () => when("ada.capaianTriwulan",
  heading(of, 1, "Capaian Kinerja"),
  heading(of, 2, "Pengukuran Kinerja Triwulan {{triwulan.romawi}}"), narrative("capaian"),
  measured(), when("triwulan.muatSatuGrafik", figure("capaianTriwulan", "Capaian Indikator s.d. Triwulan {{triwulan.romawi}} terhadap Target Triwulan dan Target Tahun", { kind: "bar", height: 7 })),
  narrative("ulasanCapaian"),
  compared());

const each = (group, tag) => ["I", "II", "III", "IV"].map((roman, at) => number(roman, `${tag}${at + 1}`, 1.75, { group }));

/** Part IV, landscape: all quarters side by side. */
export const matrix = () => when("tabel.triwulan",
  heading(of, 1, "Matriks Pengukuran Kinerja Triwulan I–IV"),
  caption(of, "Target dan Realisasi per Triwulan Tahun {{laporan.tahunData}}"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 0.8, align: "center", value: "{{nomor | gabung}}" }, { head: "Sasaran Strategis", width: 3, value: "{{sasaran | gabung}}" },
      { head: "Indikator Kinerja", width: 4, value: "{{indikator}}" }, number("Target Tahun", "targetTahun", 1.75),
      ...each("Target Triwulan", "targetTw"), ...each("Realisasi Triwulan", "realisasiTw"),
      number("Realisasi s.d. TW {{triwulan.romawi}}", "sampaiSaatIni", 1.9), number("Target Triwulan", "capaianTriwulan", 1.75, { group: "Capaian terhadap" }),
      number("Target Tahun", "capaianTahun", 1.75, { group: "Capaian terhadap" }), number("Predikat", "predikat", 2.6),
    ],
    rows: [{ open: ["indikator"], close: 1 }],
  }),
  gap());
