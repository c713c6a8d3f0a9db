// Targets up to each quarter, and what they rest on.
import { each, grid } from "../lib/tables.mjs";
import { when } from "../lib/text.mjs";
import { note, part } from "../perencanaan/pieces.mjs";

const known = tag => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}–{{/}}`;

const quarter = number => ({ group: "Target s.d. Triwulan", head: ["I", "II", "III", "IV"][number - 1], width: 2, align: "center", value: known(`targetTw${number}`) });

/** The table. */
export const targets = of => when("tabel.rencanaAksi",
  part("A.  Target Kinerja per Triwulan", 4),
  grid(of, {
    landscape: true, numbers: true, together: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{nomor | gabung}}" }, { head: "Sasaran Strategis", width: 4.4, value: "{{sasaran | gabung}}" },
      { head: "Indikator Kinerja", width: 5, value: "{{indikator}}" }, { head: "Satuan", width: 1.5, align: "center", value: known("satuan") },
      { head: "Target Tahun", width: 2, align: "center", value: "{{target}}" }, quarter(1), quarter(2), quarter(3), quarter(4),
      { head: "Dasar Target Triwulan", width: 2.3, align: "center", value: "{{dasar}}" }, { head: "Penanggung Jawab", width: 3.3, value: known("penanggungJawab") },
    ],
    rows: [each("indikator")],
  }),
  note("Dasar target: target triwulan = ditetapkan per triwulan; rencana kumulatif = target tahun x rencana kumulatif instansi, penuh pada triwulan IV; akhir tahun = target triwulan tidak ditetapkan, indikator diukur pada akhir tahun."));
