// The findings with the reviewer's decisions, one row each.
import { each, grid } from "../lib/tables.mjs";
import { gap, without } from "../lib/text.mjs";
import { of } from "./look.mjs";
import { form, title } from "./pieces.mjs";

const dash = tag => `{{#${tag}}}{{${tag}}}{{/}}{{^${tag}}}–{{/}}`;

const counts = "Diterima {{reviu.jumlahDiterima}}, diperbaiki {{reviu.jumlahDiperbaiki}}, dikembalikan {{reviu.jumlahDikembalikan}}, belum diputuskan {{reviu.jumlahBelum}}.";

/** The findings. */
export const findings = () => [
  title("B.  Temuan dan Keputusannya", { before: 0 }),
  form(counts, { align: "left", next: true, after: 4 }),
  grid(of, {
    landscape: true,
    columns: [
      { head: "No", width: 0.9, align: "center" }, { head: "Kode", width: 2.1 }, { head: "Tempat", width: 3.3 }, { head: "Tertulis", width: 2.6 },
      { head: "Seharusnya", width: 2.6 }, { head: "Uraian dan saran", width: 5.6 }, { head: "Keputusan", width: 2.5 }, { head: "Alasan", width: 3.6 }, { head: "Oleh, tanggal", width: 2.6 },
    ],
    rows: [each("reviu.temuan", [
      "{{no}}", "{{kode}}\v{{tingkat}}", "{{tempat}}", dash("tertulis"), dash("seharusnya"), "{{pesan}}",
      "{{#keputusan}}{{keputusan}}{{/}}{{^keputusan}}Belum diputuskan{{/}}", dash("alasan"), "{{#oleh}}{{oleh}}, {{tanggal}}, versi {{versi}}{{/}}{{^oleh}}–{{/}}",
    ])],
  }),
  gap(),
];

/** The page that says there are none. */
export const none = () => without("reviu.temuan", title("B.  Temuan dan Keputusannya"), form("Reviu tidak menemukan hal yang perlu diputuskan."));
