// Part III: the budget per quarter, and per program, activity and sub-activity to date.
import { caption } from "../lib/captions.mjs";
import { each, grid } from "../lib/tables.mjs";
import { heading, narrative, p, when } from "../lib/text.mjs";
import { figure } from "./figures.mjs";
import { of } from "./look.mjs";
import { dash } from "./performance.mjs";

const money = (head, width, more = {}) => ({ head, width, align: "right", ...more });
const percent = (head, width, more = {}) => ({ head, width, align: "center", ...more });

const perQuarter = () => [
  caption(of, "Penyerapan Anggaran per Triwulan Tahun {{laporan.tahunData}}"),
  grid(of, {
    together: true, small: true,
    columns: [
      { head: "Triwulan", width: 2, align: "center", value: "{{romawi}}" }, money("Realisasi Triwulan (Rp)", 4, { value: dash("realisasi") }), money("Realisasi s.d. Triwulan (Rp)", 4, { value: dash("kumulatif") }),
      percent("Penyerapan s.d. Triwulan", 3, { value: dash("serapan") }), percent("Rencana Penyerapan", 3, { value: dash("rencana") }),
    ],
    rows: [each("triwulan.serapanTriwulan")],
  }),
  p("", { style: "LKjIPJarak", after: 8 }),
];

const perProgram = () => [
  caption(of, "Realisasi Anggaran per Program s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
  grid(of, {
    together: true, small: true,
    columns: [
      { head: "No", width: 0.9, align: "center" }, { head: "Program", width: 4.4 }, money("Pagu (Rp)", 2.6), money("Realisasi s.d. Triwulan (Rp)", 2.6), percent("Penyerapan", 1.9), percent("Deviasi (poin)", 1.6), percent("Status", 2),
    ],
    rows: [
      each("triwulan.program", ["{{urut}}", "{{nama}}", "{{pagu}}", ...["realisasiKumulatif", "serapan", "deviasi", "statusDeviasi"].map(dash)]),
      { open: ["triwulan"], close: 1, bold: true, fill: of.totalShade, cells: [{ text: "Jumlah", span: 2, align: "center" }, "{{pagu}}", ...["realisasiKumulatif", "serapan", "deviasi", "statusDeviasi"].map(dash)] },
    ],
  }),
  p("Deviasi: penyerapan dikurangi rencana penyerapan s.d. Triwulan {{triwulan.romawi}} ({{triwulan.rencana}}); sesuai rencana bila deviasinya paling banyak {{triwulan.toleransi}} poin.{{#tabel.serapanTriwulan.sumber}} Sumber: {{tabel.serapanTriwulan.sumber}}.{{/}}", { style: "LKjIPSumber" }),
];

const compared = (before, now, amounts, last, tags) => grid(of, {
  together: true, small: true,
  columns: [
    { head: "No", width: 0.8, align: "center" }, { head: "Program", width: 4 }, money(before, 2.5, { group: amounts }), money(now, 2.5, { group: amounts }), percent("Perubahan (%)", 1.8), ...last,
  ],
  rows: [
    each("triwulan.program", ["{{urut}}", "{{nama}}", ...tags.map(dash)]),
    { open: ["triwulan"], close: 1, bold: true, fill: of.totalShade, cells: [{ text: "Jumlah", span: 2, align: "center" }, ...tags.map(dash)] },
  ],
});

const comparisons = () => [
  when("ada.serapanTriwulanLalu",
    caption(of, "Realisasi Anggaran Triwulan {{triwulan.sebelumnya}} dan Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
    compared("TW {{triwulan.sebelumnya}}", "TW {{triwulan.romawi}}", "Realisasi pada triwulan (Rp)", [], ["realisasiTriwulanLalu", "realisasi", "pertumbuhanTriwulanLalu"]), p("", { style: "LKjIPJarak", after: 8 })),
  when("ada.serapanTriwulanTahunLalu",
    caption(of, "Realisasi Anggaran s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunLalu}} dan {{laporan.tahunData}}"),
    compared("{{laporan.tahunLalu}}", "{{laporan.tahunData}}", "Realisasi s.d. triwulan (Rp)",
      [percent("{{laporan.tahunLalu}}", 1.5, { group: "Penyerapan" }), percent("{{laporan.tahunData}}", 1.5, { group: "Penyerapan" }), percent("Selisih (poin)", 1.6)],
      ["realisasiTahunLalu", "realisasiKumulatif", "pertumbuhanTahunLalu", "serapanTahunLalu", "serapan", "selisihSerapanTahunLalu"]), p("", { style: "LKjIPJarak", after: 8 })),
];

/** Part III, portrait: the agency as a whole. */
export const budget = () => when("ada.serapanTriwulan",
  heading(of, 1, "Realisasi Anggaran"), narrative("realisasiAnggaran"),
  heading(of, 2, "Penyerapan per Triwulan dan per Program"),
  perQuarter(), figure("serapanTriwulan", "Penyerapan Anggaran dan Rencananya per Triwulan Tahun {{laporan.tahunData}}", { kind: "column", height: 6.5 }),
  perProgram(),
  when("ada.perbandinganSerapanTriwulan", heading(of, 2, "Perbandingan Realisasi Anggaran"), comparisons()),
  narrative("ulasanRealisasiAnggaran"));

const cells = ["{{pagu}}", ...["realisasi", "realisasiKumulatif", "sisa", "serapan", "deviasi", "statusDeviasi"].map(dash)];

const program = { text: "**{{nama}}**{{#penanggungJawab}}\n{{penanggungJawab}}{{/}}", bold: false };

/** Part III, landscape: every program, activity and sub-activity. */
export const budgetTree = () => when("ada.serapanTriwulan",
  heading(of, 2, "Rincian per Program, Kegiatan dan Sub Kegiatan"),
  caption(of, "Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 1, align: "center" }, { head: "Program dan Penanggung Jawab/Kegiatan/Sub Kegiatan", width: 8.6 },
      money("Pagu (Rp)", 2.6), money("Triwulan {{triwulan.romawi}}", 2.45, { group: "Realisasi (Rp)" }), money("s.d. Triwulan {{triwulan.romawi}}", 2.5, { group: "Realisasi (Rp)" }),
      money("Sisa Pagu (Rp)", 2.5), percent("Penyerapan", 1.9), percent("Deviasi (poin)", 1.5), percent("Status", 2.7),
    ],
    rows: [
      { open: ["triwulan.program"], next: true, bold: true, fill: of.totalShade, cells: ["{{urut | romawi}}", program, ...cells] },
      { open: ["kegiatan"], next: true, cells: ["{{urut}}", "**{{nama}}**", ...cells] },
      { open: ["subKegiatan"], close: 3, cells: ["", "– {{nama}}", ...cells] },
      { open: ["triwulan"], close: 1, bold: true, fill: of.shade, cells: [{ text: "Jumlah", span: 2, align: "center" }, ...cells] },
    ],
  }));
