// The cover: title above, agency with the year of publication below.
import { p, when, without } from "../lib/text.mjs";

const line = (text, { before = 0, size = 20 } = {}) => p(text, { style: "LKjIPSampul", before, run: { size: size * 2 } });

/** The cover. */
export const cover = () => [
  line("{{laporan.judul}}", { before: 90, size: 22 }),
  line("Tahun {{laporan.tahun}}", { size: 22 }),
  line("{{instansi.nama}}", { before: 330 }),
  ...when("laporan.tahunTerbit", line("{{daerah.nama}} {{laporan.tahunTerbit}}")),
  ...without("laporan.tahunTerbit", line("{{daerah.nama}}")),
];
