// The annex: targets, then programs with their budget and source of funds; signed again.
import { each, grid, plain, total } from "../lib/tables.mjs";
import { p, when } from "../lib/text.mjs";
import { of } from "./look.mjs";
import { sign } from "./signatures.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });

const title = (text, before = 0) => form(text, { align: "left", next: true, before, after: 6, run: { bold: true } });

const head = () => [
  form("LAMPIRAN {{judul | kapital}}", { align: "center", newPage: true, after: 8, run: { bold: true, size: 23 } }),
  plain(of, [4.6, 0.4, 11], [["Perangkat Daerah", ":", "{{instansi.namaLengkap}}"], ["Tahun Anggaran", ":", "{{tahun}}"]], { align: "left" }),
];

const targets = () => [
  title("A.  Sasaran, Indikator dan Target Kinerja", 6),
  grid(of, {
    numbers: true,
    columns: [
      { head: "No", width: 1, align: "center", value: "{{nomorSasaran | gabung}}" }, { head: "Sasaran Strategis", width: 5, value: "{{namaSasaran | gabung}}" },
      { head: "Indikator Kinerja", width: 6, value: "{{namaIndikator}}" }, { head: "Satuan", width: 2, align: "center", value: "{{#satuan}}{{satuan}}{{/}}{{^satuan}}–{{/}}" },
      { head: "Target", width: 2.4, align: "center", value: "{{target}}" },
    ],
    rows: [each("target")],
  }),
];

const programs = () => when("jumlahPagu",
  title("B.  Program, Anggaran dan Sumber Dana", 10),
  grid(of, {
    numbers: true,
    columns: [
      { head: "No", width: 1, align: "center", value: "{{urut}}" }, { head: "Program", width: 7.8, value: "{{nama}}" },
      { head: "Anggaran (Rp)", width: 3.8, align: "right", value: "{{pagu}}" }, { head: "Sumber Dana", width: 3.8, align: "center", value: "{{sumberDana}}" },
    ],
    rows: [
      each("program", undefined, { next: true }),
      total(of, "jumlahPagu", [{ text: "Jumlah", span: 2, align: "center" }, "{{jumlahPagu}}", ""], { next: true }),
    ],
  }),
  form("Terbilang: {{jumlahPagu | terbilang}}.", { align: "left", before: 4, after: 0, next: true, run: { italics: true, size: 19 } }),
  when("sumber", form("Sumber: {{sumber}}.", { align: "left", before: 2, after: 0, next: true, run: { size: 18 } })));

/** The annex. */
export const annex = () => [head(), targets(), programs(), sign()];
