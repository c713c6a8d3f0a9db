// Part III: the budget per quarter, and per program, activity and sub-activity to date.
import { caption } from "../lib/captions.mjs";
import { each, grid } from "../lib/tables.mjs";
import { heading, narrative, p, when } from "../lib/text.mjs";
import { of } from "./look.mjs";
import { dash } from "./performance.mjs";

const money = (head, width, more = {}) => ({ head, width, align: "right", ...more });
const percent = (head, width = 1.6, more = {}) => ({ head, width, align: "center", ...more });

const perQuarter = () => [
  caption(of, "Penyerapan Anggaran per Triwulan Tahun {{laporan.tahunData}}"),
  grid(of, {
    together: true, landscape: true,
    columns: [
      { head: "Triwulan", width: 3, align: "center", value: "{{romawi}}" }, money("Realisasi Triwulan (Rp)", 5, { value: dash("realisasi") }), money("Realisasi s.d. Triwulan (Rp)", 5, { value: dash("kumulatif") }),
      percent("Penyerapan s.d. Triwulan", 4, { value: dash("serapan") }), percent("Rencana Penyerapan", 4, { value: dash("rencana") }),
    ],
    rows: [each("triwulan.serapanTriwulan")],
  }),
  p("", { style: "LKjIPJarak", after: 8 }),
];

const cells = ["{{pagu}}", ...["realisasi", "realisasiKumulatif", "sisa", "serapan", "deviasi"].map(dash)];

const answers = "{{#kolom ada.penanggungJawabAnggaran}}{{penanggungJawab}}{{/}}";

const tree = () => [
  caption(of, "Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan s.d. Triwulan {{triwulan.romawi}} Tahun {{laporan.tahunData}}"),
  grid(of, {
    landscape: true, small: true,
    columns: [
      { head: "No", width: 1, align: "center" }, { head: "Program/Kegiatan/Sub Kegiatan", width: 7.4 }, { head: "Penanggung Jawab", heads: "ada.penanggungJawabAnggaran", width: 4.4 },
      money("Pagu (Rp)", 2.55), money("Triwulan {{triwulan.romawi}}", 2.35, { group: "Realisasi (Rp)" }), money("s.d. Triwulan {{triwulan.romawi}}", 2.45, { group: "Realisasi (Rp)" }),
      money("Sisa Pagu (Rp)", 2.45), percent("Penyerapan", 1.95), percent("Deviasi (poin)", 1.6),
    ],
    rows: [
      { open: ["triwulan.program"], next: true, bold: true, fill: of.totalShade, cells: ["{{urut | romawi}}", "{{nama}}", { text: answers, bold: false }, ...cells] },
      { open: ["kegiatan"], next: true, cells: ["{{urut}}", "**{{nama}}**", "{{#kolom ada.penanggungJawabAnggaran}}{{/}}", ...cells] },
      { open: ["subKegiatan"], close: 3, cells: ["", "– {{nama}}", "{{#kolom ada.penanggungJawabAnggaran}}{{/}}", ...cells] },
      { open: ["triwulan"], close: 1, bold: true, fill: of.shade, cells: [{ text: "Jumlah", span: 2, align: "center" }, "{{#kolom ada.penanggungJawabAnggaran}}{{/}}", ...cells] },
    ],
  }),
  p("Deviasi: penyerapan dikurangi rencana penyerapan s.d. Triwulan {{triwulan.romawi}} ({{triwulan.rencana}}).", { style: "LKjIPSumber", after: 0 }),
  when("tabel.serapanTriwulan.sumber", p("Sumber: {{tabel.serapanTriwulan.sumber}}", { style: "LKjIPSumber" })),
  p("", { style: "LKjIPJarak", after: 6 }),
];

/** Part III, landscape. */
export const budget = () => when("ada.serapanTriwulan",
  heading(of, 1, "Realisasi Anggaran"), narrative("realisasiAnggaran"),
  perQuarter(), tree(), narrative("ulasanRealisasiAnggaran"));
