// The look of the inspectorate's letters: Bookman, the margins of official mail, wide tables lying.
import { cm, look } from "../lib/look.mjs";

/** The look. */
export const of = look({
  font: "Bookman Old Style",
  size: 11,
  tableSize: 9.5,
  line: 1.25,
  firstLine: 0,
  shade: "F2F2F2",
  totalShade: "F2F2F2",
  page: { top: cm(1.8), right: cm(2.2), bottom: cm(1.8), left: cm(2.5) },
  landscape: { top: cm(1.8), right: cm(1.8), bottom: cm(1.8), left: cm(1.8) },
  header: "",
  footer: "Catatan hasil reviu, {{instansi.namaLengkap}} {{laporan.tahunData}}",
});
