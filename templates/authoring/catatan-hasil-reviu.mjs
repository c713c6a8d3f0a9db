// The note on the results of a review (Catatan Hasil Reviu): letter, checklist, findings with decisions, recommendations, the team.
import { write } from "./lib/document.mjs";
import { firstPages, landscapePages, pages } from "./lib/pages.mjs";
import { plain } from "./lib/tables.mjs";
import { gap, item, when, without } from "./lib/text.mjs";
import { checklist } from "./reviu/checklist.mjs";
import { findings, none } from "./reviu/findings.mjs";
import { of } from "./reviu/look.mjs";
import { dated, form, head, known, reviewed, title } from "./reviu/pieces.mjs";

const letter = () => [
  head(),
  form("**CATATAN HASIL REVIU**", { align: "center", before: 4, after: 0, run: { size: 26 } }),
  form(`Nomor: ${known("reviu.nomor")}`, { align: "center", after: 12 }),
  plain(of, [3, 0.4, 12.6], [
    ["Kepada", ":", "Yth. {{reviu.kepada}}"], ["Dari", ":", "{{reviu.inspektoratLengkap}}"], ["Tanggal", ":", known("reviu.tanggal", 24)],
    ["Perihal", ":", `Catatan Hasil Reviu ${reviewed}`],
  ], { align: "left" }),
  gap(6),
  form(`Kami telah melakukan reviu atas ${reviewed}{{#reviu.versi}} (versi {{reviu.versi}}){{/}} dengan berpedoman pada Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014. Catatan ini memuat jawaban atas checklist reviu, temuan beserta keputusannya, dan rekomendasi kami.`),
  checklist(),
  gap(),
];

const recommendations = () => [
  title("C.  Rekomendasi", { before: 0 }),
  when("reviu.rekomendasi", item("{{teks}}")),
  without("reviu.rekomendasi", form("Tidak ada rekomendasi di luar saran pada setiap temuan.")),
];

const team = () => [
  form(dated, { align: "left", next: true, before: 16, after: 2, indent: { left: 5200 } }),
  form("Tim Pereviu", { align: "left", next: true, after: 8, indent: { left: 5200 } }),
  when("reviu.tim",
    plain(of, [0.8, 6.9, 3.4, 4.6], [["{{no}}.", "**{{nama}}**\v{{#nip}}NIP {{nip}}{{/}}", known("tugas", 20), `\n${".".repeat(24)}`]], { align: "left" }),
    gap(4, { next: true })),
  without("reviu.tim", form(`1.  ${".".repeat(40)}\t${".".repeat(30)}`, { align: "left" })),
];

await write(new URL("../catatan-hasil-reviu.docx", import.meta.url), of, {
  title: `Catatan Hasil Reviu ${reviewed}`,
  sections: [
    firstPages(of, letter(), none()),
    landscapePages(of, "reviu.adaTemuan", findings()),
    pages(of, recommendations(), team()),
  ],
});
