// Appendices: matrix of the strategic plan, agreements, annual plan from goal to sub-activity, decree on the key indicators.
import { landscapePages, pages, pagesWhen } from "../lib/pages.mjs";
import { letterhead } from "../lib/letterheads.mjs";
import { signature, signatureRow, twoSignatures } from "../lib/signatures.mjs";
import { each, grid, plain, total } from "../lib/tables.mjs";
import { appendix, gap, keptNarrative, narrative, p, when, without } from "../lib/text.mjs";
import { tableTitle } from "./pieces.mjs";

const title = (text, after = 6) => p(text, { style: "LKjIPForm", align: "center", next: true, after, run: { bold: true } });
const form = text => p(text, { style: "LKjIPForm" });

const text = (head, tag, width, more = {}) => ({ head, width, value: `{{${tag}}}`, ...more });

const strategicMatrix = of => [
  appendix(of, "Matriks Rencana Strategis (RS) {{renstra.tahunAwal}}-{{renstra.tahunAkhir}}"),
  title("RENCANA STRATEGIS {{renstra.tahunAwal}}-{{renstra.tahunAkhir}}\n{{instansi.namaLengkap | kapital}} TAHUN {{laporan.tahunData}}"),
  title("MATRIK TUJUAN, SASARAN, STRATEGI DAN KEBIJAKAN"),
  when("targetRenstra", when("berlaku", grid(of, {
    landscape: true, small: true,
    columns: [
      text("No.", "urutTujuan | gabung", 0.9, { align: "center" }), text("Tujuan", "namaTujuan | gabung", 2.2), text("Indikator Tujuan", "indikatorTujuan | gabung", 2),
      text("Sasaran", "sasaranMatriks | gabung", 2.7), text("Indikator Sasaran", "nama", 3.2),
      { group: "Target Kinerja Sasaran Pada Tahun", head: "{{teks}}", heads: "tahun", values: "nilai", value: "{{nilai}}", width: 6.4, align: "center" },
      text("Strategi", "strategi | gabung", 3, { group: "Strategi mencapai Tujuan dan Sasaran" }), text("Kebijakan", "kebijakan | gabung", 2.4, { group: "Strategi mencapai Tujuan dan Sasaran" }),
      text("Program", "program | gabung", 2.6, { group: "Strategi mencapai Tujuan dan Sasaran" }),
    ],
    rows: [each("indikator")],
  }))),
  signature(of, "ttd.renstra", { left: 7600, room: 28 }),
];

const parties = (of, name) => plain(of, [3, 0.5, 14], [["Nama", ":", `{{${name}.nama}}`], ["Jabatan", ":", `{{${name}.jabatan}}`]], { align: "left" });

const sign = of => twoSignatures(of, { label: "Pihak Kedua", name: "pihakKedua" }, { label: "Pihak Pertama", name: "pihakPertama" });

const agreement = of => [
  appendix(of, "{{judul}}"),
  letterhead(of),
  when("pihakPertama.nama",
    title("{{judul | kapital}}", 12),
    when("pembuka", form("{{pembuka}}")),
    parties(of, "pihakPertama"), form("Selanjutnya disebut pihak pertama."),
    parties(of, "pihakKedua"), form("Selaku atasan pihak pertama, selanjutnya disebut pihak kedua"),
    when("ikrar", form("{{teks}}")),
    sign(of),
    p("", { style: "LKjIPJarak", newPage: true })),
  title("{{judul | kapital}}\n{{instansi.nama | kapital}}", 10),
  grid(of, {
    numbers: true,
    columns: [
      { head: "NO", width: 1, align: "center", value: "{{nomorSasaran | gabung}}" }, { head: "SASARAN STRATEGIS", width: 5, value: "{{namaSasaran | gabung}}" },
      { head: "INDIKATOR KINERJA", width: 0.8, align: "center", value: "{{urutDalamSasaran}}." }, { width: 5.7, value: "{{namaIndikator}}", joins: true },
      { head: "TARGET", width: 2.8, align: "center", value: "{{target}}" },
    ],
    rows: [each("target")],
  }),
  gap(16),
  when("jumlahPagu", grid(of, {
    together: true,
    columns: [{ head: "Program", width: 0.9, align: "center", value: "{{urut}}." }, { width: 7.1, value: "{{nama}}", joins: true },
      { head: "Anggaran", width: 4, align: "right", value: "{{pagu | rupiah}}" }, { head: "Keterangan", width: 3.5, value: "{{sumberDana}}" }],
    rows: [each("program"), total(of, "jumlahPagu", [{ text: "Jumlah", span: 2, align: "center" }, "{{jumlahPagu | rupiah}}", ""])],
  })),
  gap(20, { next: true }),
  when("pihakPertama.nama", sign(of)),
];

const level = (group, head, tag, width, more = {}) => ({ group, ...text(head, tag, width), ...more });

const annualMatrix = of => [
  appendix(of, "Rencana Kinerja Tahunan (RKT) Tahun {{laporan.tahunData}}"),
  letterhead(of, true),
  title("RENCANA KINERJA TAHUNAN (RKT)\nTAHUN {{laporan.tahunData}}"),
  when("renstra.tujuanDaerah",
    p("RPJMD", { style: "LKjIPForm", next: true, run: { bold: true } }),
    grid(of, {
      landscape: true,
      columns: [
        { head: "MISI", width: 6, value: "{{teks}}" }, { head: "TUJUAN RPJMD", width: 5, value: "{{renstra.tujuanDaerah}}" },
        { head: "INDIKATOR TUJUAN", width: 4, value: "{{renstra.indikatorTujuanDaerah}}" }, { head: "SASARAN RPJMD", width: 5, value: "{{#renstra.sasaranDaerah}}{{teks}} {{/}}" },
        { head: "INDIKATOR SASARAN", width: 4.5, value: "{{renstra.indikatorSasaranDaerah}}" },
      ],
      rows: [each("renstra.misiDidukung")],
    }),
    gap(14)),
  when("tabel.matriksRkt",
    p("RENSTRA", { style: "LKjIPForm", next: true, run: { bold: true } }),
    grid(of, {
      landscape: true, small: true, numbers: true,
      columns: [
        level("Tujuan", "Uraian", "tujuanRkt | gabung", 2.2, { number: "" }), level("Tujuan", "Indikator Tujuan", "indikatorTujuan | gabung", 1.9, { number: "" }),
        level("SASARAN", "Uraian", "sasaranRkt | gabung", 2.15, { number: "1" }), level("SASARAN", "Indikator Sasaran", "indikatorSasaran | gabung", 2.4, { number: "2" }),
        level("SASARAN", "Target", "targetSasaran | gabung", 1.4, { number: "3" }),
        level("PROGRAM/KEGIATAN", "Uraian", "namaProgram | gabung", 2.6, { number: "4", value: "{{^adalahProgram}}Keg. {{/}}{{namaProgram | gabung}}" }), level("PROGRAM/KEGIATAN", "Indikator Program", "indikatorProgram | gabung", 2.5, { number: "5" }),
        level("PROGRAM/KEGIATAN", "Target", "targetProgram | gabung", 1.7, { number: "6" }),
        level("SUB KEGIATAN", "Nama Sub kegiatan", "namaSub", 2.9, { number: "7" }), level("SUB KEGIATAN", "Indikator Kegiatan (Output)", "indikatorSub", 2.9, { number: "8" }),
        level("SUB KEGIATAN", "Target", "targetSub", 1.7, { number: "9" }), level("SUB KEGIATAN", "Anggaran (Rp.)", "pagu", 2.2, { number: "10", align: "right" }),
      ],
      rows: [
        { open: ["rktTujuan", "rktSasaran", "rktProgram", "^terakhir", "rktSub"], close: 2 },
        // The last row below an objective stays with what follows: in the end that is the signature.
        { open: ["terakhir", "rktSub", "^terakhir"], close: 1 }, { open: ["terakhir"], close: 6, next: true },
        signatureRow("ttd.rkt", [7, 4, 1], { room: 28 }),
      ],
    })),
  without("tabel.matriksRkt", signature(of, "ttd.rkt", { left: 7600, room: 28 })),
];

const keyIndicators = of => [
  without("ada.keputusanIku", appendix(of, "Indikator Kinerja Utama (IKU) Perangkat Daerah")),
  when("ada.keputusanIku",
    appendix(of, "SK Indikator Kinerja Utama (IKU) Perangkat Daerah"),
    letterhead(of),
    when("ttd.iku", title("KEPUTUSAN {{jabatan | kapital}}"), when("nomor", title("Nomor : {{nomor}}")),
      title("TENTANG\nINDIKATOR KINERJA UTAMA {{instansi.namaLengkap | kapital}}", 12)),
    keptNarrative("keputusanIku"),
    signature(of, "ttd.iku", { place: "Ditetapkan di : {{tempat}}\nPada tanggal : {{tanggal}}" }),
    narrative("profilIku", p("INDIKATOR KINERJA UTAMA (IKU)\n{{instansi.namaLengkap | kapital}}", { style: "LKjIPForm", newPage: true, align: "center", after: 10, run: { bold: true } }))),
  when("tabel.iku",
    tableTitle("INDIKATOR KINERJA UTAMA (IKU)\n{{instansi.namaLengkap | kapital}} {{laporan.tahunData}}"),
    grid(of, {
      together: true,
      columns: [
        { head: "NO", width: 1, align: "center", value: "{{nomor | gabung}}" }, { head: "KINERJA UTAMA", width: 3.1, value: "{{sasaran | gabung}}" },
        { head: "INDIKATOR KINERJA UTAMA", width: 3.3, value: "{{indikator}}" }, { head: "FORMULASI", width: 3.6, value: "{{#definisi}}{{definisi}}{{#rumus}} {{/}}{{/}}{{rumus}}" },
        { head: "SUMBER DATA", width: 2.3, value: "{{sumberData}}" }, { head: "BIDANG PENANGGUNG JAWAB", width: 2.6, value: "{{penanggungJawab}}", headSize: 8 },
      ],
      rows: [each("indikator")],
    })),
  when("ada.pernyataanReviu", appendix(of, "Pernyataan Telah Direviu"), narrative("pernyataanReviu"), signature(of, "ttd.reviu")),
];

/** The sections of the appendices. */
export const appendices = of => [
  landscapePages(of, "ada.matriksRenstra", strategicMatrix(of)),
  pagesWhen(of, "perjanjian", agreement(of)),
  landscapePages(of, "ada.matriksRkt", annualMatrix(of)),
  pages(of, keyIndicators(of)),
];
