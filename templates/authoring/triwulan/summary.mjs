// Part I: the figures that matter on one panel, then the summary in words.
import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { textWidth } from "../lib/look.mjs";
import { block, heading, p, runs, when } from "../lib/text.mjs";
import { accent, of } from "./look.mjs";

const white = { style: "single", size: 24, color: "FFFFFF" };

const figure = (label, value, note) => [
  new Paragraph({ style: "LKjIPSel", alignment: "center", keepNext: true, children: runs(label, { size: 17 }) }),
  new Paragraph({ style: "LKjIPSel", alignment: "center", keepNext: true, children: runs(value, { bold: true, size: 34, color: accent }) }),
  new Paragraph({ style: "LKjIPSel", alignment: "center", children: runs(note, { size: 17 }) }),
];

/** Figures side by side: [label, value, note]. */
export const panel = cells => {
  const width = Math.floor(textWidth(of) / cells.length);
  return new Table({
    layout: TableLayoutType.FIXED, width: { size: width * cells.length, type: WidthType.DXA }, columnWidths: cells.map(() => width),
    borders: { top: white, bottom: white, left: white, right: white, insideHorizontal: white, insideVertical: white },
    rows: [new TableRow({
      cantSplit: true,
      children: cells.map(cell => new TableCell({
        width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: figure(...cell), margins: { top: 120, bottom: 120, left: 60, right: 60 },
        shading: { type: ShadingType.CLEAR, color: "auto", fill: of.totalShade },
      })),
    })],
  });
};

const gap = () => p("", { style: "LKjIPJarak", after: 8 });

/** Part I. */
export const summary = () => [
  heading(of, 1, "Ringkasan"),
  when("ada.capaianTriwulan",
    panel([
      ["Rata-rata capaian triwulan", "{{triwulan.capaian}}", "{{triwulan.predikat}}"],
      ["Rata-rata capaian terhadap tahun", "{{triwulan.capaianTahun}}", "s.d. Triwulan {{triwulan.romawi}}"],
      ["Indikator mencapai target", "{{triwulan.jumlahTercapai}} dari {{triwulan.jumlahIndikator}}", "target s.d. Triwulan {{triwulan.romawi}}"],
    ]), gap()),
  when("ada.serapanTriwulan",
    panel([
      ["Penyerapan anggaran", "{{triwulan.serapan}}", "dari pagu Rp\u00a0{{triwulan.pagu}}"],
      ["Rencana penyerapan", "{{triwulan.rencana}}", "s.d. Triwulan {{triwulan.romawi}}"],
      ["Deviasi (poin)", "{{triwulan.deviasi}}", "{{triwulan.statusDeviasi}}"],
    ]), gap()),
  when("ada.capaianTriwulan",
    p("Sampai dengan Triwulan {{triwulan.romawi}} ({{triwulan.bulan}} {{laporan.tahunData}}) diukur {{triwulan.jumlahIndikator}} indikator kinerja: {{triwulan.jumlahTercapai}} mencapai dan {{triwulan.jumlahBelumTercapai}} belum mencapai target triwulan{{#triwulan.sebelumnya}}. Rata-rata capaian berubah {{triwulan.selisih}} poin dari Triwulan {{triwulan.sebelumnya}} ({{triwulan.capaianSebelumnya}}){{/}}{{#triwulan.selisihTahunLalu}}, dan {{triwulan.selisihTahunLalu}} poin dari triwulan yang sama tahun {{laporan.tahunLalu}} ({{triwulan.capaianTahunLalu}}){{/}}.")),
  when("ada.serapanTriwulan",
    p("{{#triwulan.realisasi}}Realisasi anggaran pada Triwulan {{triwulan.romawi}} Rp\u00a0{{triwulan.realisasi}}. {{/}}Sampai dengan triwulan ini terealisasi Rp\u00a0{{triwulan.realisasiKumulatif}} atau {{triwulan.serapan}} dari pagu Rp\u00a0{{triwulan.pagu}}, terhadap rencana {{triwulan.rencana}}{{#triwulan.serapanTahunLalu}}; pada triwulan yang sama tahun {{laporan.tahunLalu}} {{triwulan.serapanTahunLalu}}{{/}}.")),
  block("narasi.ikhtisarEksekutif"),
];
