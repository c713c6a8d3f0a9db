// The cover: title above, emblem in the middle, agency with the year of publication below.
import { coverLine } from "../lib/covers.mjs";
import { emblem } from "../lib/emblem.mjs";
import { when, without } from "../lib/text.mjs";

/** The cover. */
export const cover = () => [
  coverLine("{{laporan.judul | kapital}}", 22, { before: 60, capitals: false }),
  coverLine("Tahun {{laporan.tahun}}", 22),
  emblem(120, 100, 150),
  coverLine("{{instansi.nama}}", 20),
  ...when("laporan.tahunTerbit", coverLine("{{daerah.nama}} {{laporan.tahunTerbit}}", 20)),
  ...without("laporan.tahunTerbit", coverLine("{{daerah.nama}}", 20)),
];
