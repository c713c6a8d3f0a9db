// The house style has no appendices; these are printed for agencies whose data has them.
import { agreement } from "../lib/agreements.mjs";
import { each, table } from "../lib/tables.mjs";
import { appendix, narrative, when } from "../lib/text.mjs";
import { signature } from "./pieces.mjs";

const matrices = of => [
  when("ada.matriksRenstra", appendix(of, "Matriks Rencana Strategis Tahun {{renstra.tahunAwal}} – {{renstra.tahunAkhir}}"), narrative("matriksRenstra"), signature(of, "ttd.renstra")),
  when("ada.matriksRkt", appendix(of, "Rencana Kinerja Tahunan Tahun {{laporan.tahunData}}"),
    table(of, {
      when: "tabel.matriksRkt",
      columns: [
        { head: "SASARAN", width: 3.2, value: "{{sasaran | gabung}}" }, { head: "PROGRAM/KEGIATAN", width: 4.4, value: "{{uraian}}" }, { head: "INDIKATOR", width: 4, value: "{{indikator}}" },
        { head: "TARGET", width: 2, align: "center", value: "{{target}}" }, { head: "PAGU\v(Rp)", width: 3, align: "right", value: "{{pagu}}" },
      ],
      rows: [each("baris")],
    }),
    signature(of, "ttd.rkt")),
];

/** The appendices; the form of an agreement only where its parties are known. */
export const appendices = of => [
  matrices(of),
  when("perjanjianAwal.pihakPertama", agreement(of, "perjanjianAwal", "{{judul}} Tahun {{tahun}}")),
  when("perjanjianPerubahan.pihakPertama", agreement(of, "perjanjianPerubahan", "{{judul}} Tahun {{tahun}}")),
  when("ada.keputusanIku", appendix(of, "Keputusan tentang Indikator Kinerja Utama"), narrative("keputusanIku"), narrative("profilIku"), signature(of, "ttd.iku")),
  when("ada.pernyataanReviu", appendix(of, "Pernyataan Telah Direviu"), narrative("pernyataanReviu"), signature(of, "ttd.reviu")),
];
