// The cover: emblem and government on top, title and year in the middle, agency and year of publication below.
import { BorderStyle, Paragraph } from "docx";
import { emblem } from "./emblem.mjs";
import { p, runs, when } from "./text.mjs";

/** A line of a cover; size and room in points. */
export const coverLine = (text, size, { before = 0, after = 0, color, capitals } = {}) => p(text, { style: "LKjIPSampul", before, after, run: { size: size * 2, color, allCaps: capitals } });

const rule = (of, before, after) => new Paragraph({
  style: "LKjIPSampul", spacing: { before: before * 20, after: after * 20 }, indent: { left: 1134, right: 1134 },
  border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 1, color: of.accent } }, children: [],
});

/** The address of the agency with what else is known of how to reach it. */
export const address = "{{instansi.alamat}}{{#instansi.telepon}}, Telepon {{instansi.telepon}}{{/}}{{#instansi.kodePos}}, Kode Pos {{instansi.kodePos}}{{/}}";

/** The cover. */
export const cover = of => [
  emblem(96, 6, 14),
  coverLine("{{daerah.pemerintah}}", 16),
  coverLine("{{instansi.nama}}", 20, { after: 46 }),
  rule(of, 0, 30),
  coverLine("{{laporan.judul | kapital}}", 26, { color: of.accent, capitals: false, after: 10 }),
  coverLine("Tahun {{laporan.tahun}}", 26, { color: of.accent }),
  rule(of, 4, 150),
  coverLine("{{instansi.namaLengkap}}", 14),
  ...when("instansi.alamat", new Paragraph({ style: "LKjIPKop", spacing: { before: 80 }, children: runs(address, { size: 20 }) })),
  ...when("laporan.tahunTerbit", coverLine("{{laporan.tahunTerbit}}", 16, { before: 30 })),
];
