// The cover: government on top, title in the middle, agency and year below.
import { BorderStyle, Paragraph } from "docx";
import { p, runs, when } from "./text.mjs";

const line = (text, size, { before = 0, after = 0 } = {}) => p(text, { style: "LKjIPSampul", before, after, run: { size: size * 2 } });

const rule = (before, after) => new Paragraph({ style: "LKjIPSampul", spacing: { before: before * 20, after: after * 20 }, indent: { left: 1134, right: 1134 }, border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: "auto" } }, children: [] });

/** The cover; emblem is the text of the frame in which the agency puts its emblem, null for none. */
export const cover = () => [
  line("{{daerah.pemerintah}}", 14, { before: 24 }),
  line("{{instansi.nama}}", 18, { after: 110 }),
  rule(0, 24),
  line("{{laporan.judul}}", 24, { after: 12 }),
  line("Tahun {{laporan.tahun}}", 24),
  rule(0, 180),
  line("{{instansi.namaLengkap}}", 14),
  ...when("instansi.alamat", new Paragraph({ style: "LKjIPKop", spacing: { before: 120 }, children: runs("{{instansi.alamat}}{{#instansi.telepon}}, Telepon {{instansi.telepon}}{{/}}{{#instansi.kodePos}}, Kode Pos {{instansi.kodePos}}{{/}}", { size: 20 }) })),
  ...when("laporan.tahunTerbit", line("{{laporan.tahunTerbit}}", 16, { before: 48 })),
];
