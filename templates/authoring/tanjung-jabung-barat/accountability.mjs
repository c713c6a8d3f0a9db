// Bab III: achievements of the measured year, comparisons where the agency has them, the budget.
import { chart } from "../lib/chart.mjs";
import { each, table, total } from "../lib/tables.mjs";
import { block, heading, narrative, p, sub, when } from "../lib/text.mjs";
import { titled } from "./pieces.mjs";

const number = { head: "No", width: 1, align: "center", value: "{{nomor | gabung}}" };
const objective = { head: "Sasaran Kinerja", width: 4.4, value: "{{sasaran | gabung}}" };
const indicator = { head: "IKU OPD", width: 5.4, value: "{{no}}. {{indikator}}" };
const figure = (head, value, width = 2.2, more = {}) => ({ head, value: `{{${value}}}`, width, align: "center", ...more });
const money = (head, value, width = 3, more = {}) => ({ head, value: `{{${value}}}`, width, align: "right", ...more });

const analyses = (...kinds) => {
  const texts = kinds.map(kind => block(`analisis.${kind}`));
  const headed = kinds.map((kind, at) => at === 0 ? block(`analisis.${kind}`, sub("{{nama}}")) : block(`analisis.${kind}`));
  return [when("tujuan", when("indikator", headed)), when("sasaran", texts, when("indikator", headed))];
};

const part = (of, flag, title, ...pieces) => when(`ada.${flag}`, heading(of, 3, title), pieces);

// The column Capaian shows the actual, and beside it its share of the target.
const achievement = of => [
  narrative("capaian"),
  table(of, {
    when: "tabel.capaian",
    columns: [number, objective, indicator, figure("Target", "target", 2.6), { head: "Capaian", width: 2.8, align: "center", value: "{{#realisasi}}{{realisasi}}{{#capaian}} ({{capaian}}){{/}}{{/}}{{^realisasi}}-{{/}}" }],
    rows: [each("indikator")],
  }),
  narrative("ulasanCapaian"), analyses("capaian"),
];

const comparisons = of => [
  part(of, "tahunLalu", "Perbandingan dengan Tahun Sebelumnya", narrative("perbandinganTahun"),
    table(of, {
      when: "tabel.perbandinganTahun",
      columns: [number, { ...objective, width: 3.6 }, { ...indicator, width: 4.2 },
        { group: "Realisasi", head: "{{teks}}", heads: "kolomRealisasi", values: "nilaiRealisasi", value: "{{nilai}}", width: 5.4, align: "center" }, figure("Selisih", "selisih", 1.9)],
      rows: [each("indikator")],
    }),
    narrative("ulasanPerbandinganTahun"), analyses("tahunLalu")),
  part(of, "kemajuanRenstra", "Perbandingan dengan Target Akhir Rencana Strategis", narrative("kemajuanRenstra"),
    table(of, {
      when: "tabel.kemajuanRenstra",
      columns: [number, { ...objective, width: 3.8 }, { ...indicator, width: 4.6 }, figure("Target {{renstra.tahunAkhir}}", "targetAkhir"), figure("Realisasi {{laporan.tahunData}}", "realisasi"), figure("Kemajuan (%)", "kemajuan", 2.4)],
      rows: [each("indikator")],
    }),
    narrative("ulasanKemajuanRenstra"), analyses("renstra")),
  part(of, "nasional", "Perbandingan dengan Realisasi Nasional", narrative("perbandinganNasional"),
    table(of, {
      when: "tabel.perbandinganNasional",
      columns: [number, { ...objective, width: 3.4 }, { ...indicator, width: 4 }, figure("Realisasi", "realisasi"), figure("Nasional", "nasional"), figure("Selisih", "selisih", 1.9), { head: "Keterangan", width: 2.8, value: "{{keterangan}}" }],
      rows: [each("indikator")],
    }),
    narrative("ulasanNasional"), analyses("nasional")),
  part(of, "penyebab", "Penyebab Keberhasilan atau Kegagalan serta Solusi yang Dilakukan",
    narrative("penyebab"), analyses("penyebab", "kendala", "solusi", "tindakLanjut"), narrative("ulasanPenyebab")),
];

// Efficiency stands here only where the agency writes about it: the house style knows no such table.
const efficiency = of => [
  narrative("efisiensi", heading(of, 3, "Efisiensi Penggunaan Sumber Daya")),
  when("tabel.alokasi", table(of, {
    columns: [number, objective, { head: "Indikator", width: 4.6, value: "{{indikator}}" }, money("Anggaran (Rp)", "pagu", 3.6), figure("% Anggaran", "porsi", 2.2)],
    rows: [each("sasaran"), total(of, "jumlah", [{ text: "JUMLAH", span: 3, align: "center" }, "{{pagu}}", "{{porsi}}"])],
  })),
  narrative("ulasanAlokasi"), narrative("ulasanKinerjaAnggaran"),
  when("narasi.efisiensi", table(of, {
    when: "tabel.efisiensi",
    columns: [number, objective, figure("Capaian Kinerja (%)", "capaian", 2.4), figure("Penyerapan Anggaran (%)", "serapan", 2.6), figure("Tingkat Efisiensi", "efisiensi", 2.3), figure("Simpulan", "simpulan", 2.6)],
    rows: [each("sasaran")],
  })),
  narrative("ulasanEfisiensi"),
];

const programs = of => [
  part(of, "programPendukung", "Program dan Kegiatan Pendukung", narrative("programPendukung"),
    table(of, {
      when: "tabel.programPendukung",
      columns: [{ head: "No", width: 1, align: "center" }, { head: "PROGRAM/KEGIATAN", width: 7 }, { head: "Target", width: 3, align: "center" }, { head: "Realisasi", width: 3, align: "center" }, { head: "Capaian (%)", width: 2, align: "center" }],
      rows: [
        { open: ["baris", "adalahSasaran"], close: 1, bold: true, cells: ["", { text: "{{sasaran}}", span: 4 }] },
        { open: ["adalahProgram"], close: 1, bold: true, cells: ["{{nomor}}", { text: "{{uraian}}", span: 4 }] },
        { open: ["adalahKegiatan"], close: 1, cells: ["", { text: "{{uraian}}", span: 4 }] },
        { open: ["adalahSubKegiatan"], close: 1, cells: ["", { text: "{{uraian}}", span: 4 }] },
        { open: ["adalahPolos"], close: 2, cells: ["", "{{#jenis}}{{jenis}}: {{/}}{{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}"] },
      ],
    }),
    narrative("ulasanProgramPendukung"), analyses("program")),
  part(of, "analisisProgram", "Analisis per Program", narrative("analisisProgram"),
    when("program", ["capaian", "tahunLalu", "renstra", "nasional", "penyebab", "kendala", "solusi", "tindakLanjut", "program"]
      .map((kind, at) => block(`analisis.${kind}`, ...(at === 0 ? [sub("{{nama}}")] : []))))),
];

const progress = "PERKEMBANGAN PELAKSANAAN";

const budgetRow = (name, ...rest) => [name, "{{pagu | angka 2}}", "{{realisasiAnggaran}}", "{{serapan | angka 2}}", "{{fisik}}", ...rest];

const budget = of => when("ada.anggaran",
  heading(of, 2, "REALISASI ANGGARAN"), narrative("realisasiAnggaran"),
  titled(of, {
    when: "tabel.realisasiAnggaran", title: "Realisasi Program dan Kegiatan\n{{instansi.namaLengkap}}\nTahun {{laporan.tahunData}}",
    columns: [
      { head: "No", width: 1, align: "center" }, { head: "PROGRAM/KEGIATAN", width: 5.2 },
      { group: progress, head: "PAGU\v(Rp)", width: 3.3, align: "right" }, { group: progress, head: "REALISASI\v(Rp)", width: 2.9, align: "right" },
      { group: progress, head: "KEUANGAN\v%", width: 2.5, align: "center" }, { group: progress, head: "FISIK\v(%)", width: 1.8, align: "center" },
    ],
    rows: [
      { open: ["program"], bold: true, next: true, cells: ["{{nomor}}.", ...budgetRow("{{uraian | kapital}}")] },
      { open: ["kegiatan"], cells: ["", ...budgetRow("{{uraian}}")] },
      { open: ["subKegiatan"], close: 3, cells: ["", ...budgetRow("– {{uraian}}")] },
      total(of, "jumlah", ["", ...budgetRow("TAHUN {{laporan.tahunData}}")], { next: true }),
      each("anggaranLalu", ["", "TAHUN {{tahun}}", "{{pagu | angka 2}}", "{{realisasi}}", "{{serapan | angka 2}}", "{{fisik}}"], { bold: true }),
    ],
  }),
  when("grafik.paguRealisasi",
    p("Pagu dan Realisasi Anggaran Setiap Program Tahun {{laporan.tahunData}}", { style: "Caption" }), chart(of, "paguRealisasi", { kind: "bar", height: 8, next: false })),
  narrative("ulasanRealisasiAnggaran"),
  titled(of, {
    when: "tabel.komposisiBelanja", title: "Komposisi Belanja",
    columns: [{ head: "No", width: 1, align: "center", value: "{{nomor}}" }, { head: "JENIS BELANJA", width: 7, value: "{{belanja}}" }, money("ANGGARAN\v(Rp)", "pagu", 4), figure("%", "porsi", 2)],
    rows: [each("polos"), total(of, "jumlah", [{ text: "JUMLAH", span: 2, align: "center" }, "{{pagu}}", "{{porsi}}"])],
  }));

const officialCells = ["{{nomor}}", "{{uraian}}", "{{target}}", "{{realisasi}}", "{{capaian}}", "{{pagu}}", "{{realisasiAnggaran}}", "{{serapan}}", "{{efisiensi}}"];

const officials = of => when("ada.efisiensiPejabat",
  heading(of, 2, "ANALISIS EFISIENSI PER PEJABAT"), narrative("efisiensiPejabat"),
  table(of, {
    when: "tabel.efisiensiPejabat", small: true,
    columns: [{ head: "No", width: 1, align: "center" }, { head: "SASARAN/PROGRAM", width: 4 }, figure("Target", "target", 1.8, { group: "KINERJA" }), figure("Realisasi", "realisasi", 1.9, { group: "KINERJA" }),
      figure("Capaian (%)", "capaian", 1.9, { group: "KINERJA" }), money("Pagu (Rp)", "pagu", 2.8, { group: "ANGGARAN" }), money("Realisasi (Rp)", "realisasiAnggaran", 2.8, { group: "ANGGARAN" }),
      figure("Serapan (%)", "serapan", 1.9, { group: "ANGGARAN" }), figure("Efisiensi", "efisiensi", 1.8)],
    rows: [
      { open: ["baris", "adalahKelompok"], close: 1, bold: true, cells: ["{{nomor}}", { text: "{{uraian}}", span: 8, align: "left" }] },
      { open: ["adalahSasaran"], close: 1, cells: ["", { text: "Sasaran: {{uraian}}", span: 8, align: "left" }] },
      { open: ["adalahIndikator"], close: 1, cells: officialCells },
      { open: ["adalahProgram"], close: 2, cells: officialCells },
    ],
  }));

/** Bab III. */
export const accountability = of => [
  heading(of, 1, "AKUNTABILITAS KINERJA"), narrative("akuntabilitas"),
  heading(of, 2, "CAPAIAN KINERJA ORGANISASI"), narrative("metodePengukuran"),
  achievement(of), comparisons(of), efficiency(of), programs(of),
  budget(of), officials(of),
];
