// The steps, with a tick for every quarter they are worked on.
import { each, grid } from "../lib/tables.mjs";
import { gap, when } from "../lib/text.mjs";
import { part } from "../perencanaan/pieces.mjs";

const tick = number => ({ group: "Triwulan", head: ["I", "II", "III", "IV"][number - 1], width: 0.9, align: "center", value: `{{#tw${number}}}{{tw${number}}}{{/}}` });

/** The table. */
export const steps = of => when("tabel.langkahAksi",
  part("B.  Langkah Aksi"),
  grid(of, {
    landscape: true, numbers: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{no}}" }, { head: "Indikator Kinerja", width: 5.4, value: "{{indikator | gabung}}" },
      { head: "Langkah Aksi", width: 7, value: "{{langkah}}" }, { head: "Keluaran", width: 4.6, value: "{{#keluaran}}{{keluaran}}{{/}}{{^keluaran}}–{{/}}" },
      tick(1), tick(2), tick(3), tick(4), { head: "Pelaksana", width: 4, value: "{{#pelaksana}}{{pelaksana}}{{/}}{{^pelaksana}}–{{/}}" },
    ],
    rows: [each("baris")],
  }),
  gap(10));
