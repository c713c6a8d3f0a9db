// The checklist of PermenPAN-RB 53/2014, annex III: a tick for the answer, the reviewer's note and what the data shows.
import { grid } from "../lib/tables.mjs";
import { of } from "./look.mjs";
import { form, title } from "./pieces.mjs";

const tick = flag => `{{#${flag}}}√{{/}}`;

/** The checklist. */
export const checklist = () => [
  title("A.  Checklist Reviu", { before: 14 }),
  form("Dijawab {{reviu.terjawab}} dari {{reviu.jumlahButir}} butir.", { align: "left", next: true, after: 4 }),
  grid(of, {
    columns: [
      { head: "No", width: 0.9, align: "center" }, { head: "Pernyataan", width: 5.4 },
      ...["Ya", "Seba-gian", "Tidak", "Tidak ber-laku"].map(head => ({ head, headSize: 7, group: "Jawaban", width: 1.2, align: "center" })),
      { head: "Catatan pereviu dan bukti dari data", width: 5.6 },
    ],
    rows: [
      { open: ["reviu.checklist"], cells: ["{{kode}}", { text: "{{nama}}", span: 6 }], bold: true, fill: of.totalShade, next: true },
      {
        open: ["butir"], close: 2,
        cells: [
          "{{nomor}}", "{{teks}}", tick("ya"), tick("sebagian"), tick("tidak"), tick("tidakBerlaku"),
          "{{#catatan}}{{catatan}} {{/}}{{#bukti}}Data: {{bukti}}{{/}}",
        ],
      },
    ],
  }),
];
