// The annex of a revised agreement: date and parties, targets and budget before and after, row by row.
import { each, grid, total } from "../lib/tables.mjs";
import { p, when } from "../lib/text.mjs";
import { of } from "./look.mjs";
import { sign } from "./signatures.mjs";

const form = (text, options = {}) => p(text, { style: "LKjIPForm", ...options });

const title = (text, before = 6) => form(text, { align: "left", next: true, before, after: 4, run: { bold: true } });

const fate = { head: "Keterangan", width: 2.1, align: "center", value: "{{keterangan}}" };

// A value, or a dash where there was none.
const known = (tag, after = "") => `{{#${tag}}}{{${tag}}}${after}{{/}}{{^${tag}}}–{{/}}`;

const terms = () => when("perubahanKetentuan",
  title("A.  Tanggal dan Para Pihak"),
  grid(of, {
    small: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{nomor}}" }, { head: "Hal", width: 3.2, value: "{{hal}}" }, { head: "Semula", width: 4.9, value: known("semula") },
      { head: "Menjadi", width: 4.9, value: known("menjadi") }, fate,
    ],
    rows: [each("baris")],
  }));

const targets = () => when("perubahanTarget",
  title("B.  Target Kinerja"),
  grid(of, {
    small: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{no}}" }, { head: "Indikator Kinerja", width: 6.2, value: "{{indikator}}" },
      { head: "Semula", width: 2.1, align: "center", value: known("semula") }, { head: "Menjadi", width: 2.1, align: "center", value: known("menjadi") },
      { head: "Selisih", width: 1.8, align: "center", value: known("selisih", "{{#satuanSelisih}} {{satuanSelisih}}{{/}}") },
      { head: "Perubahan", width: 1.8, align: "center", value: known("perubahan") }, fate,
    ],
    rows: [each("baris")],
  }));

const budget = () => when("perubahanAnggaran",
  title("C.  Program dan Anggaran"),
  grid(of, {
    small: true,
    columns: [
      { head: "No", width: 0.9, align: "center", value: "{{nomor}}" }, { head: "Program", width: 4.6, value: "{{program}}" },
      { head: "Semula (Rp)", width: 2.5, align: "right", value: known("semula") }, { head: "Menjadi (Rp)", width: 2.5, align: "right", value: known("menjadi") },
      { head: "Selisih (Rp)", width: 2.4, align: "right", value: "{{selisih}}" }, { head: "Perubahan", width: 1.8, align: "right", value: known("perubahan") }, fate,
    ],
    rows: [
      { open: ["baris", "adalahProgram"], close: 2, next: true },
      total(of, "jumlah", [{ text: "Jumlah", span: 2, align: "center" }, "{{semula}}", "{{menjadi}}", "{{selisih}}", "{{perubahan}}", ""], { next: true }),
    ],
  }));

/** The annex, for an agreement that takes the place of another. */
export const revision = () => when("judulSebelum",
  form("MATRIKS PERUBAHAN\n{{judul | kapital}}", { align: "center", newPage: true, after: 4, run: { bold: true, size: 23 } }),
  form("Perjanjian ini mengubah {{judulSebelum}}.", { after: 2 }),
  terms(), targets(), budget(), sign());
