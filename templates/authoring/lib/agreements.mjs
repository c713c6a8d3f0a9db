// The performance agreement (Perjanjian Kinerja) as a form of its own: pledge of two parties, then targets and programs.
import { appendix, gap, p, when } from "./text.mjs";
import { letterhead } from "./letterheads.mjs";
import { twoSignatures } from "./signatures.mjs";
import { each, grid, plain, total } from "./tables.mjs";

const centred = (text, options = {}) => p(text, { style: "LKjIPForm", align: "center", ...options });

const parties = (of, name) => plain(of, [1, 3, 0.5, 14], [["", "Nama", ":", `{{${name}.nama}}`], ["", "Jabatan", ":", `{{${name}.jabatan}}`]], { align: "left" });

/** The pages of an agreement; name is perjanjianAwal or perjanjianPerubahan, title the one in the table of contents. */
export const agreement = (of, name, title) => when(name,
  appendix(of, title),
  ...when("pihakPertama", pledge(of), p("Lampiran {{judul}}", { style: "LKjIPForm", newPage: true, align: "center", run: { bold: true } })),
  grid(of, {
    numbers: true,
    columns: [
      { head: "No", width: 1, align: "center" }, { head: "Sasaran Strategis", width: 5 },
      { head: "Indikator Kinerja", width: 6 }, { head: "Target {{tahun}}", width: 2.5, align: "center" },
    ],
    rows: [each("target", ["{{nomorSasaran | gabung}}", "{{namaSasaran | gabung}}", "{{namaIndikator}}", "{{target}}"])],
  }),
  gap(16),
  ...when("jumlahPagu", grid(of, {
    together: true,
    columns: [
      { head: "No", width: 1, align: "center" }, { head: "Program", width: 7 },
      { head: "Anggaran (Rp)", width: 3.5, align: "right" }, { head: "Keterangan", width: 3, align: "center" },
    ],
    rows: [
      each("program", ["{{urut}}", "{{nama}}", "{{pagu}}", "{{sumberDana}}"]),
      total(of, "jumlahPagu", [{ text: "Jumlah", span: 2, align: "center" }, "{{jumlahPagu}}", ""]),
    ],
  })),
  ...when("pihakPertama", sign(of)));

// The form itself; an agreement without parties in the data has only its tables.
const pledge = of => [
  ...letterhead(of),
  centred("{{judul | kapital}}", { run: { bold: true }, after: 12 }),
  ...when("pembuka", p("{{pembuka}}", { style: "LKjIPForm" })),
  parties(of, "pihakPertama"),
  p("Selanjutnya disebut pihak pertama.", { style: "LKjIPForm" }),
  ...when("pihakKedua", parties(of, "pihakKedua"), p("Selaku atasan pihak pertama, selanjutnya disebut pihak kedua.", { style: "LKjIPForm" })),
  ...when("ikrar", p("{{teks}}", { style: "LKjIPForm" })),
  ...sign(of),
];

const sign = of => [
  gap(18, { next: true }),
  twoSignatures(of, { label: "PIHAK KEDUA", name: "pihakKedua" }, { label: "PIHAK PERTAMA", name: "pihakPertama" }),
];
