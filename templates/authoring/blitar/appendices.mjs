// The appendices: both agreements as they are signed; whatever else an agency attaches follows.
import { held } from "../lib/signatures.mjs";
import { each, plain, total } from "../lib/tables.mjs";
import { front, gap, narrative, p, when } from "../lib/text.mjs";
import { grid, signature } from "./house.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });
const bold = (text, options = {}) => form(text, { align: "center", run: { bold: true }, ...options });

const party = (of, name) => plain(of, [2.6, 0.5, 12], [["Nama", ":", `**{{${name}.nama}}**`], ["Jabatan", ":", `**{{${name}.jabatan}}**`]], { align: "left" });

const dated = "{{#tanggal}}{{tempat}}, {{tanggal}}{{/}}";

// Both parties side by side, the second on the left; the room for the signatures stands between.
const sides = (of, rows) => plain(of, [2, 3], rows, { style: "LKjIPTandaTangan", align: "center", tight: true });

const nip = name => `{{#${name}.adaNip}}NIP. {{${name}.nip}}{{/}}`;

const pledgeSides = of => sides(of, [
  ["", dated], ["PIHAK KEDUA", "PIHAK PERTAMA"], ["\v\v\v", ""],
  ["**{{pihakKedua.nama}}**", "**{{pihakPertama.nama}}**"], [nip("pihakKedua"), nip("pihakPertama")],
]);

const position = name => `{{#${name}.status}}{{${name}.status}} {{/}}{{${name}.jabatanTanpaStatus | kapital}}`;

const annexSides = of => sides(of, [
  ["", dated], [`${position("pihakKedua")},`, [held(position("pihakPertama"), 530)]], ["\v\v\v", ""],
  ["**{{pihakKedua.nama}}**", "**{{pihakPertama.nama}}**"], ["{{pihakKedua.pangkat}}", "{{pihakPertama.pangkat}}"], [nip("pihakKedua"), nip("pihakPertama")],
]);

const agreement = (of, name) => when(name,
  bold("{{judul | kapital}}", { newPage: true, after: 18 }),
  ...when("pembuka", form("{{pembuka}}")),
  party(of, "pihakPertama"), form("Selanjutnya disebut PIHAK PERTAMA."),
  party(of, "pihakKedua"), form("Selaku atasan pihak pertama, selanjutnya disebut PIHAK KEDUA."),
  ...when("ikrar", form("{{teks}}")),
  form("", { after: 6, next: true }), pledgeSides(of),
  form("Lampiran:", { newPage: true }),
  bold("{{judul | kapital}}", { after: 0 }), bold("{{instansi.namaLengkap | kapital}}", { after: 12 }),
  grid(of, {
    columns: [{ head: "No", width: 1, align: "center" }, { head: "Program", width: 5.2 }, { head: "Indikator Kinerja Program", width: 6 }, { head: "Target", width: 2.4, align: "center" }],
    rows: [each("target", ["{{urut}}", "{{namaSasaran | gabung}}", "{{namaIndikator}}", "{{target}}"])],
  }),
  gap(16),
  ...when("jumlahPagu", grid(of, {
    together: true,
    columns: [{ head: "No.", width: 1, align: "center" }, { head: "Program", width: 7 }, { head: "Anggaran", width: 4, align: "right" }, { head: "Keterangan", width: 2.6, align: "center" }],
    rows: [each("program", ["{{urut}}", "{{nama}}", "{{#pagu}}{{pagu | rupiah}}{{/}}", "{{sumberDana}}"]), total(of, "jumlahPagu", [{ text: "Jumlah", span: 2, align: "center" }, "{{jumlahPagu | rupiah}}", ""])],
  })),
  form("", { after: 6, next: true }), annexSides(of));

/** The page that opens the appendices. */
export const divider = () => p("LAMPIRAN-LAMPIRAN", { style: "LKjIPJudulDepan", before: 240 });

/** The agreements, then the papers an agency attaches besides. */
export const appendices = of => [
  agreement(of, "perjanjianAwal"), agreement(of, "perjanjianPerubahan"),
  when("ada.keputusanIku", front("KEPUTUSAN TENTANG INDIKATOR KINERJA UTAMA", false), narrative("keputusanIku"), narrative("profilIku"), signature(of, "ttd.iku")),
  when("ada.pernyataanReviu", front("PERNYATAAN TELAH DIREVIU", false), narrative("pernyataanReviu"), signature(of, "ttd.reviu")),
];
