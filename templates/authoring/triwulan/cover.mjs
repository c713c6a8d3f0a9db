// The cover: emblem, government, a band with title and period, agency at the foot.
import { HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { emblem } from "../kop/emblem.mjs";
import { noBorders } from "../kop/letterhead.mjs";
import { cm, textWidth } from "../lib/look.mjs";
import { p, runs, when, without } from "../lib/text.mjs";
import { accent, of } from "./look.mjs";

const line = (text, size, { before = 0, after = 0, ...format } = {}) => new Paragraph({
  style: "LKjIPSampul", spacing: { before: before * 20, after: after * 20 }, children: runs(text, { size: size * 2, ...format }),
});

// A table of one cell: as wide and high as given, its content in the middle.
const block = (width, height, fill, children) => new Table({
  alignment: "center", layout: TableLayoutType.FIXED, width: { size: width, type: WidthType.DXA }, columnWidths: [width], borders: noBorders,
  rows: [new TableRow({
    cantSplit: true, height: { value: height, rule: HeightRule.ATLEAST },
    children: [new TableCell({
      width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children, margins: { top: 160, bottom: 160, left: 200, right: 200 },
      shading: fill ? { type: ShadingType.CLEAR, color: "auto", fill } : undefined,
    })],
  })],
});

const white = { color: "FFFFFF" };

/** The cover. */
export const cover = () => [
  ...when("daerah.lambang", p([emblem(100)], { style: "LKjIPSampul", after: 6 })),
  ...without("daerah.lambang", p("", { style: "LKjIPJarak", after: 110 })),
  line("{{daerah.pemerintah}}", 14, { before: 14 }),
  line("{{instansi.nama}}", 18, { after: 62 }),
  block(textWidth(of), cm(7.2), accent, [
    line("{{laporan.judul}}", 22, { ...white, after: 16 }),
    ...when("triwulan",
      line("Triwulan {{romawi}}", 30, { ...white, after: 4 }),
      line("{{bulan}} {{laporan.tahunData}}", 13, { ...white, bold: false, allCaps: false, after: 0 })),
    ...without("triwulan", line("Tahun {{laporan.tahunData}}", 18, white)),
  ]),
  line("Tahun Anggaran {{laporan.tahunData}}", 14, { before: 26, after: 150 }),
  line("{{instansi.namaLengkap}}", 13),
  ...when("instansi.alamat", p("{{instansi.alamat}}{{#instansi.telepon}}, Telepon {{instansi.telepon}}{{/}}{{#instansi.kodePos}}, Kode Pos {{instansi.kodePos}}{{/}}", { style: "LKjIPKop", before: 4, run: { size: 19 } })),
  ...when("laporan.tahunTerbit", line("{{laporan.tahunTerbit}}", 13, { before: 12 })),
];
