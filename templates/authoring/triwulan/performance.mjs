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

const points = { head: "Selisih (poin)", width: 1.7, align: "center", middle: true };

// Values and achievements of two periods side by side.
const twoPeriods = (before, now, tags, values) => perObjective(
  [
    { head: "No", width: 0.8, align: "center" }, { head: "Sasaran Strategis/Indikator Kinerja", width: 4.3 },
    number(before, "", 1.7, { group: values }), number(now, "", 1.7, { group: values }), number("Selisih", "", 1.7, { group: "Perubahan" }), number("%", "", 1.5, { group: "Perubahan" }),
    number(before, "", 1.7, { group: "Capaian thd. target s.d. triwulan" }), number(now, "", 1.7, { group: "Capaian thd. target s.d. triwulan" }), points,
  ],
  ["{{nama}}", ...tags.values.map(dash), `${dash(tags.change)}{{#${tags.change}}}{{#satuanPerubahan}} {{satuanPerubahan}}{{/}}{{/}}`, ...[tags.growth, ...tags.achievements, tags.difference].map(dash)],
  ["", { text: "Rata-rata capaian", span: 5, align: "left" }, ...[...tags.achievements, tags.difference].map(dash)]);

const compared = () => when("ada.triwulanSebelumnya",
  heading(of, 2, "Perbandingan dengan Triwulan {{triwulan.sebelumnya}}"),
  caption(of, "Realisasi dan Capaian Triwulan {{triwulan.sebelumnya}} dan Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
  twoPeriods("TW {{triwulan.sebelumnya}}", "TW {{triwulan.romawi}}", {
    values: ["realisasiTriwulanLalu", "realisasi"], change: "perubahanTriwulanLalu", growth: "pertumbuhanTriwulanLalu",
    achievements: ["capaianSebelumnya", "capaian"], difference: "selisih",
  }, "Realisasi pada triwulan"),
  note("Realisasi: nilai triwulan itu sendiri. Selisih persen ditulis dalam poin; perubahan dalam % hanya untuk nilai yang bukan persen."));

const lastYear = () => when("ada.triwulanTahunLalu",
  heading(of, 2, "Perbandingan dengan Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunLalu}}"),
  caption(of, "Realisasi dan Capaian s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunLalu}} dan {{laporan.tahunData}}"),
  twoPeriods("{{laporan.tahunLalu}}", "{{laporan.tahunData}}", {
    values: ["realisasiTahunLalu", "realisasiKumulatif"], change: "perubahanTahunLalu", growth: "pertumbuhanTahunLalu",
    achievements: ["capaianTahunLalu", "capaian"], difference: "selisihTahunLalu",
  }, "Realisasi s.d. TW {{triwulan.romawi}}"),
  gap());

/** Part II, portrait. */
export const performance = () => when("ada.capaianTriwulan",
  heading(of, 1, "Capaian Kinerja"),
  heading(of, 2, "Pengukuran Kinerja Triwulan {{triwulan.romawi}}"), narrative("capaian"),
  measured(), when("triwulan.muatSatuGrafik", figure("capaianTriwulan", "Capaian Indikator s.d. Triwulan {{triwulan.romawi}} terhadap Target Triwulan dan Target Tahun", { kind: "bar", height: 7 })),
  narrative("ulasanCapaian"),
  compared(), lastYear());

// Without its unit, which has a column of its own.
const plainNumber = (head, tag, width, more) => number(head, "", width, { ...more, value: `{{#${tag}}}{{${tag} | tanpaSatuan}}{{/}}{{^${tag}}}–{{/}}` });

const each = (group, tag) => ["I", "II", "III", "IV"].map((roman, at) => plainNumber(roman, `${tag}${at + 1}`, 1.45, { group }));

/** Part IV, landscape: all quarters side by side. */
export const matrix = () => when("tabel.triwulan",
  heading(of, 1, "Matriks Pengukuran Kinerja Triwulan I–IV"),
  caption(of, "Target dan Realisasi per Triwulan Tahun {{laporan.tahunData}}"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 0.8, align: "center", value: "{{nomor | gabung}}" }, { head: "Sasaran Strategis", width: 3, value: "{{sasaran | gabung}}" },
      { head: "Indikator Kinerja", width: 3.7, value: "{{indikator}}" }, { head: "Satuan", width: 1.4, align: "center", middle: true, value: "{{satuan}}" }, plainNumber("Target Tahun", "targetTahun", 1.6),
      ...each("Target Triwulan", "targetTw"), ...each("Realisasi Triwulan", "realisasiTw"),
      plainNumber("Realisasi s.d. TW {{triwulan.romawi}}", "sampaiSaatIni", 1.7), number("Target Triwulan", "capaianTriwulan", 1.75, { group: "Capaian terhadap" }),
      number("Target Tahun", "capaianTahun", 1.75, { group: "Capaian terhadap" }), number("Predikat", "predikat", 2.3),
    ],
    rows: [{ open: ["indikator"], close: 1 }],
  }),
  gap());
