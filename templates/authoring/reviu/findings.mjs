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
    landscape: true, small: true,
    columns: [
      { head: "No", width: 0.8, align: "center" }, { head: "Kode", width: 2 }, { head: "Tempat", width: 3 }, { head: "Tertulis", width: 2.5 },
      { head: "Seharusnya", width: 2.5 }, { head: "Uraian dan saran", width: 6.6 }, { head: "Keputusan", width: 2.4 }, { head: "Alasan", width: 3.4 }, { head: "Oleh, tanggal", width: 2.9 },
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
